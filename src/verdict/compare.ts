import type { Charter, Declaration } from '../charter/model';
import type { Sighting } from '../cookie/model';
import type { StoredEntry } from '../cookie/stored-entry';
import { cookieOf } from './cookie-of';
import { declaredAsEntry, declaresEntry, entryMatcherOf, judgeEntries } from './entries';
import { declarationsFor, declaresCookie, matcherOf, type Matcher } from './match';
import { isOfSite } from './of-site';
import type { Finding, Report, Row, Severity, Summary, Verdict } from './report';
import type { Circumstances, CookieRule, DeclarationRule, PairRule } from './rule';
import { RULES } from './rules';

/** All that a judgement rests on: plain data, so that the worker, the popup and a command judge alike. */
export interface Comparison extends Circumstances {
  /** Null where no charter is known for the site. */
  charter: Charter | null;
  /** Of this site only; one that has left the jar speaks for its declaration, and has no row. */
  sightings: readonly Sighting[];
  /** What the site's pages keep in their web storage; absent where that was not read. */
  entries?: readonly StoredEntry[];
  /** ISO 8601 UTC: the instant of the judgement. */
  now: string;
}

const PAIR_RULES = RULES.filter((rule): rule is PairRule => rule.judges === 'pair');
const COOKIE_RULES = RULES.filter((rule): rule is CookieRule => rule.judges === 'cookie');
const DECLARATION_RULES = RULES.filter(
  (rule): rule is DeclarationRule => rule.judges === 'declaration',
);

const VERDICT_ORDER: Record<Verdict, number> = {
  undeclared: 0,
  mismatch: 1,
  'as-declared': 2,
  'set-elsewhere': 3,
  'not-seen': 4,
  unjudged: 5,
};
/** Gravest first. */
const SEVERITIES: readonly Severity[] = ['violation', 'warning', 'info'];

/**
 * Holds the cookies that are there, and what the web storage holds, against the charter.
 *
 * @returns one row a cookie, one an entry of the web storage that a declaration fits, and one a declaration that
 *   nothing fitted; flagged rows first, each row's
 *   gravest finding first. The order within a verdict is that of the sightings and of the charter.
 */
export function compare(comparison: Comparison): Report {
  const { charter, sightings, entries = [], site, watched, now } = comparison;
  const { rows, others } = charter
    ? judgeAll(charter, comparison)
    : {
        rows: sightings.filter(isThere).map((sighting) => unjudged(sighting, comparison)),
        others: entries,
      };
  rows.sort((a, b) => VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict]);
  return {
    version: 1,
    site: site.host,
    generatedAt: now,
    profile: 'neutral',
    watched,
    charter: charter && {
      title: charter.title,
      sources: charter.sources,
      declarations: charter.declarations.length,
    },
    summary: summaryOf(rows, charter),
    rows,
    ...(others.length > 0 && { otherEntries: [...others] }),
  };
}

function isThere({ goneAt }: Sighting): boolean {
  return goneAt === undefined;
}

function unjudged(sighting: Sighting, { site }: Circumstances): Row {
  const verdict = isOfSite(sighting, site) ? 'unjudged' : 'set-elsewhere';
  return { verdict, cookie: cookieOf(sighting), findings: [] };
}

/** All rows, and the entries of the web storage that have none. */
interface Judged {
  rows: Row[];
  others: readonly StoredEntry[];
}

function judgeAll(charter: Charter, comparison: Comparison): Judged {
  const { sightings, entries = [] } = comparison;
  const matcher = matcherOf(charter);
  const ofEntries = entryMatcherOf(charter);
  const seen = new Set<Declaration>();
  const rows: Row[] = [];
  for (const sighting of sightings) {
    const { meant, fitting } = declarationsFor(matcher, sighting);
    for (const declaration of fitting) seen.add(declaration);
    if (isThere(sighting)) rows.push(judgeCookie(sighting, meant, ofEntries, comparison));
  }
  const unseen = charter.declarations.filter((declaration) => !seen.has(declaration));
  const judged = judgeEntries(ofEntries, entries, unseen);
  rows.push(...judged.rows);
  for (const declaration of unseen) {
    if (!judged.fitted.has(declaration)) rows.push(judgeUnseen(declaration, comparison));
  }
  return { rows, others: judged.others };
}

function judgeCookie(
  sighting: Sighting,
  meant: readonly Declaration[],
  ofEntries: Matcher,
  circumstances: Circumstances,
): Row {
  const cookie = cookieOf(sighting);
  let declared: Row | undefined;
  for (const declaration of meant) {
    const findings = gravestFirst(PAIR_RULES, (rule) =>
      rule.judge(sighting, declaration, circumstances),
    );
    const row: Row = { verdict: verdictOf(findings), cookie, declaration, findings };
    if (!declared || mildestFirst(row, declared) < 0) declared = row;
  }
  if (declared) return declared;
  if (!isOfSite(sighting, circumstances.site)) {
    return { verdict: 'set-elsewhere', cookie, findings: [] };
  }
  const asEntry = declaredAsEntry(ofEntries, sighting.name);
  const findings = gravestFirst(COOKIE_RULES, (rule) =>
    rule.judge(sighting, circumstances, asEntry),
  );
  return { verdict: 'undeclared', cookie, findings };
}

/** Of what is not watched, pixels among it, nothing can be said. */
function judgeUnseen(declaration: Declaration, circumstances: Circumstances): Row {
  const isWatched =
    declaresCookie(declaration) || (declaresEntry(declaration) && circumstances.watched.storage);
  if (!isWatched) return { verdict: 'unjudged', declaration, findings: [] };
  const findings = gravestFirst(DECLARATION_RULES, (rule) =>
    rule.judge(declaration, circumstances),
  );
  return { verdict: 'not-seen', declaration, findings };
}

/** Most rows have no finding or one: the loop makes nothing that is thrown away. */
function gravestFirst<R>(rules: readonly R[], judge: (rule: R) => Finding | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const finding = judge(rule);
    if (finding) findings.push(finding);
  }
  return findings.length < 2
    ? findings
    : findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/**
 * Where a charter means a cookie in several rows, the one that comes nearest to it counts: what one of them
 * says rightly is not held against the others. Rows' order decides nothing but which of equals is shown.
 */
function mildestFirst(a: Row, b: Row): number {
  for (const severity of SEVERITIES) {
    const more = countOf(a, severity) - countOf(b, severity);
    if (more !== 0) return more;
  }
  const [rulesOfA, rulesOfB] = [a, b].map(({ findings }) =>
    findings.map(({ rule }) => rule).join(),
  );
  if (rulesOfA === rulesOfB) return 0;
  return (rulesOfA ?? '') < (rulesOfB ?? '') ? -1 : 1;
}

function countOf({ findings }: Row, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Only differences of severity warning or violation make a mismatch. */
function verdictOf(findings: Finding[]): Verdict {
  const differs = findings.some(
    ({ kind, severity }) => kind === 'difference' && severity !== 'info',
  );
  return differs ? 'mismatch' : 'as-declared';
}

function summaryOf(rows: Row[], charter: Charter | null): Summary {
  const counts: Record<Verdict, number> = {
    'as-declared': 0,
    mismatch: 0,
    undeclared: 0,
    'set-elsewhere': 0,
    'not-seen': 0,
    unjudged: 0,
  };
  let [observed, concerns] = [0, 0];
  for (const { verdict, cookie, findings } of rows) {
    counts[verdict] += 1;
    if (cookie && verdict !== 'set-elsewhere') observed += 1;
    for (const { kind } of findings) if (kind === 'concern') concerns += 1;
  }
  return {
    declared: charter?.declarations.length ?? 0,
    observed,
    asDeclared: counts['as-declared'],
    mismatch: counts.mismatch,
    undeclared: counts.undeclared,
    setElsewhere: counts['set-elsewhere'],
    notSeen: counts['not-seen'],
    concerns,
  };
}
