import type { Declaration } from '../charter/model';
import type { Sighting } from '../cookie/model';
import { agreeingProviders } from './agreeing-providers';
import { createCollected, SEVERITIES } from './collected';
import { cookieOf } from './cookie-of';
import { declaresEntry } from './entries';
import { fitOf } from './fit';
import { declaresCookie } from './match';
import { isOfSite } from './of-site';
import type { Finding, FindingKind, Row, Severity, Verdict } from './report';
import type { Circumstances, DeclaredOtherwise, Rule } from './rule';
import { RULES } from './rules';
import { asSettled } from './set-aside';
import type { SetAside } from './settings';
import type { Candidate } from './shelf';

/** Judges the rows of one site by all rules. */
export interface RowJudge {
  /**
   * @param meant the declarations that are meant for it with equal right.
   * @param otherwise where there are none, what else declares its name.
   */
  cookie(sighting: Sighting, meant: readonly Candidate[], otherwise?: DeclaredOtherwise): Row;
  /** A declaration that nothing fitted. */
  unseen(declaration: Declaration): Row;
  /** What is to be said of the charter as a whole. */
  charter(): Finding[];
}

type Judging = Rule['judges'];
type RuleThat<Judges extends Judging> = Extract<Rule, { judges: Judges }>;

function rulesThat<Judges extends Judging>(judges: Judges): RuleThat<Judges>[] {
  return RULES.filter((rule): rule is RuleThat<Judges> => rule.judges === judges);
}

const PAIR_RULES = rulesThat('pair');
const COOKIE_RULES = rulesThat('cookie');
const DECLARATION_RULES = rulesThat('declaration');
const SIGHTING_RULES = rulesThat('sighting');
const WORDING_RULES = rulesThat('wording');
const CHARTER_RULES = rulesThat('charter');

/** A row that is true comes nearer than one that leaves nothing to ask. */
const KINDS: readonly FindingKind[] = ['difference', 'concern'];

/**
 * Makes ready to judge rows.
 *
 * @param declarations all of the charter.
 * @param setAside what a person has set aside, of any site.
 */
export function createJudge(
  declarations: readonly Declaration[],
  circumstances: Circumstances,
  setAside: readonly SetAside[],
): RowJudge {
  const { site, named, guidance } = circumstances;
  const collected = createCollected();
  const ofAll = saidOfAll(declarations);
  const wordingRules = WORDING_RULES.filter(({ id }) => !ofAll.some(({ rule }) => rule === id));

  /** As the profile weighs it and as a person settled it. */
  function add(finding: Finding | undefined, sighting?: Sighting, declaration?: Declaration): void {
    if (!finding) return;
    const severity =
      finding.kind === 'concern' ? guidance.severities[finding.rule] : finding.severity;
    if (severity === 'off') return;
    const weighed =
      severity === undefined || severity === finding.severity ? finding : { ...finding, severity };
    collected.add(
      setAside.length === 0
        ? weighed
        : asSettled(weighed, { site: site.host, sighting, declaration }, setAside),
    );
  }

  /** Of what is not watched, pixels among it, nothing can be said. */
  function isWatched(declaration: Declaration): boolean {
    if (declaresCookie(declaration)) return true;
    return declaresEntry(declaration) && circumstances.watched.storage === true;
  }

  function pair(sighting: Sighting, candidate: Candidate, byProvider: boolean): Row {
    const { declaration } = candidate;
    for (const rule of PAIR_RULES) {
      add(rule.judge(sighting, declaration, circumstances), sighting);
    }
    for (const rule of SIGHTING_RULES) {
      add(rule.judge(sighting, declaration, circumstances), sighting);
    }
    for (const rule of wordingRules) {
      add(rule.judge(declaration, circumstances), sighting);
    }
    const findings = collected.take();
    return {
      verdict: verdictOf(findings),
      cookie: cookieOf(sighting),
      declaration,
      fit: fitOf(candidate, sighting, byProvider),
      findings,
    };
  }

  function undeclared(sighting: Sighting, otherwise: DeclaredOtherwise | undefined): Row {
    const cookie = cookieOf(sighting);
    if (!isOfSite(sighting, site)) return { verdict: 'set-elsewhere', cookie, findings: [] };
    for (const rule of COOKIE_RULES) {
      add(rule.judge(sighting, circumstances, otherwise), sighting);
    }
    for (const rule of SIGHTING_RULES) {
      add(rule.judge(sighting, undefined, circumstances), sighting);
    }
    const findings = collected.take();
    return { verdict: isAllSetAside(findings) ? 'unjudged' : 'undeclared', cookie, findings };
  }

  return {
    cookie: (sighting, meant, otherwise) => {
      const agreeing = agreeingProviders(meant, sighting, site, named);
      let best: Row | undefined;
      for (const candidate of meant) {
        const row = pair(sighting, candidate, agreeing.has(candidate.declaration));
        if (!best || nearestFirst(row, best) < 0) best = row;
      }
      return best ?? undeclared(sighting, otherwise);
    },
    unseen: (declaration) => {
      if (!isWatched(declaration)) return { verdict: 'unjudged', declaration, findings: [] };
      for (const rule of DECLARATION_RULES) {
        add(rule.judge(declaration, circumstances), undefined, declaration);
      }
      // What is asked of a row is asked of cookies: an entry of the web storage lasts until it is deleted.
      for (const rule of declaresCookie(declaration) ? wordingRules : []) {
        add(rule.judge(declaration, circumstances), undefined, declaration);
      }
      return { verdict: 'not-seen', declaration, findings: collected.take() };
    },
    charter: () => {
      for (const finding of ofAll) add(finding);
      for (const rule of CHARTER_RULES) add(rule.judge(circumstances));
      return collected.take();
    },
  };
}

/** A charter of one row states of it what it states of all. */
function saidOfAll(declarations: readonly Declaration[]): Finding[] {
  const ofCookies = declarations.filter(declaresCookie);
  if (ofCookies.length === 0) return [];
  return WORDING_RULES.flatMap((rule) => rule.judgeAll?.(ofCookies) ?? []);
}

/**
 * Where a charter means a cookie in several rows, the one that comes nearest to it counts: what one of them
 * says rightly is not held against the others. Of equals the one whose provider agrees. Rows' order decides nothing but which of equals is shown.
 */
function nearestFirst(a: Row, b: Row): number {
  for (const kind of KINDS) {
    for (const severity of SEVERITIES) {
      const more = countOf(a, kind, severity) - countOf(b, kind, severity);
      if (more !== 0) return more;
    }
  }
  const byProvider = Number(isByProvider(b)) - Number(isByProvider(a));
  if (byProvider !== 0) return byProvider;
  const [rulesOfA, rulesOfB] = [a, b].map(({ findings }) =>
    findings.map(({ rule }) => rule).join(),
  );
  if (rulesOfA === rulesOfB) return 0;
  return (rulesOfA ?? '') < (rulesOfB ?? '') ? -1 : 1;
}

function isByProvider({ fit }: Row): boolean {
  return fit?.by.includes('provider') ?? false;
}

function countOf({ findings }: Row, kind: FindingKind, severity: Severity): number {
  return findings.filter((one) => one.kind === kind && one.severity === severity).length;
}

/** A cookie that no declaration fits is never as declared: where a person let that be, it is not judged. */
function isAllSetAside(findings: readonly Finding[]): boolean {
  const differences = findings.filter(({ kind }) => kind === 'difference');
  return differences.length > 0 && differences.every(({ setAside }) => setAside !== undefined);
}

/** Only differences of severity warning or violation that nobody has set aside make a mismatch. */
function verdictOf(findings: readonly Finding[]): Verdict {
  const differs = findings.some(
    ({ kind, severity, setAside }) => kind === 'difference' && severity !== 'info' && !setAside,
  );
  return differs ? 'mismatch' : 'as-declared';
}
