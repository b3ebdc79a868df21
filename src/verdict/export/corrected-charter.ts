import {
  charterWords,
  type CharterWords,
  type WrittenColumn,
} from '../../charter/export/charter-words';
import { writtenLifetime } from '../../charter/export/lifetime-text';
import type { CharterDraft, DraftRow } from '../../charter/export/written-charter';
import type { Category, Charter, Declaration } from '../../charter/model';
import type { Cookie, Finding, Report, Row } from '../report';

/** The id of the source of what no charter declares. */
const WATCHED = 'watched';

/** A site's charter as it should be. */
export interface CorrectedCharter {
  /** With what was undeclared, from a source of its own. */
  charter: Charter;
  /** The same declarations in the same order, with what is not as the site declared it. */
  draft: CharterDraft;
}

/**
 * The charter that would be true: the site's own rows, corrected where they differ from what was seen, then a
 * row for what is undeclared, with what is known of it. What only a person can say (a purpose) is marked, in
 * the charter's language. Rows that nothing fitted stay: not seen does not mean not there.
 *
 * @param report of that charter, or of a site without one: then all its cookies are undeclared.
 * @param sha256 of the report as JSON: what the new rows rest on.
 */
export function correctedCharter(
  report: Report,
  charter: Charter | null,
  sha256: string,
): CorrectedCharter {
  const words = charterWords(charter?.language);
  const rows = [
    ...correctedRows(report.rows, charter?.declarations ?? [], words),
    ...addedRows(report, words),
  ];
  const source = { id: WATCHED, kind: 'page', readAt: report.generatedAt, sha256 } as const;
  const title = charter?.title ?? report.site;
  const language = charter?.language === undefined ? {} : { language: charter.language };
  return {
    charter: {
      version: 1,
      title,
      ...language,
      scope: charter?.scope ?? [report.site],
      sources: [...(charter?.sources ?? []), source],
      declarations: rows.map(({ declaration }) => declaration),
      unread: [],
    },
    draft: { title, ...language, rows },
  };
}

function correctedRows(
  rows: readonly Row[],
  declarations: readonly Declaration[],
  words: CharterWords,
): DraftRow[] {
  const judged = grouped(rows, ({ declaration }) => JSON.stringify(declaration) ?? '');
  return declarations.map((declaration) =>
    corrected(declaration, judged.get(JSON.stringify(declaration)) ?? [], words),
  );
}

/** Of several cookies that one declaration means, each corrects what it contradicts; the longest lifetime counts. */
function corrected(declaration: Declaration, rows: readonly Row[], words: CharterWords): DraftRow {
  const changes: Partial<Declaration> = {};
  let longest = 0;
  for (const finding of rows.flatMap(({ findings }) => findings)) {
    const { evidence } = finding;
    if (finding.setAside) continue;
    if (finding.rule === 'outlives-charter' && evidence?.by === 'lifetime') {
      longest = Math.max(longest, evidence.actualSeconds);
      changes.retention = writtenLifetime(longest, words.language);
    } else Object.assign(changes, correctionOf(finding, words));
  }
  return {
    declaration: { ...declaration, ...changes },
    changed: Object.keys(changes) as WrittenColumn[],
  };
}

function correctionOf(
  { rule, kind, severity, actual, evidence }: Finding,
  { categories }: CharterWords,
): Partial<Declaration> {
  if (kind !== 'difference' || severity === 'info' || actual === undefined) return {};
  switch (rule) {
    case 'provider-differs':
      return { provider: actual };
    case 'third-party-undisclosed':
      return { provider: actual, party: 'third' };
    case 'domain-differs':
      return { domain: actual };
    case 'service-differs':
      return evidence?.by === 'known' ? { service: evidence.platform } : {};
    case 'purpose-differs': {
      const is = actual as Category;
      return Object.hasOwn(categories, is)
        ? { category: { text: categories[is], is, from: 'column' } }
        : {};
    }
    default:
      return {};
  }
}

/** One row a name: a known prefix stands for all cookies that begin with it. */
function addedRows({ rows, charter }: Report, words: CharterWords): DraftRow[] {
  const verdict = charter ? 'undeclared' : 'unjudged';
  const cookies = rows.flatMap((row) => (row.verdict === verdict ? (row.cookie ?? []) : []));
  const byName = grouped(cookies, (cookie) => `${notationOf(cookie)}\0${cookie.domain}`);
  return [...byName.values()].map((group) => {
    const declaration = declarationOf(group, words);
    return { declaration, changed: Object.keys(declaration) as WrittenColumn[] };
  });
}

function grouped<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

function notationOf({ name, known }: Cookie): string {
  return known?.match === 'prefix' ? `${known.name}*` : name;
}

function declarationOf([cookie, ...others]: readonly Cookie[], words: CharterWords): Declaration {
  const one = cookie!;
  const { known, party, domain } = one;
  const lifetime = lifetimeOf([one, ...others], words);
  return {
    name: notationOf(one),
    provider: providerOf(one) ?? words.toComplete,
    ...(known && { service: known.platform }),
    purpose: words.toComplete,
    ...(known?.category && {
      category: { text: words.categories[known.category], is: known.category, from: 'column' },
    }),
    ...(lifetime && { retention: lifetime }),
    party,
    domain,
    source: WATCHED,
  };
}

/** Who is known to answer for it, else who set it; the site itself is nobody's guess. */
function providerOf({ known, setBy }: Cookie): string | undefined {
  if (known?.kind === 'party') return known.controller ?? known.organisation;
  if (!setBy?.holder || setBy.holder.nobodysParty) return undefined;
  return setBy.holder.organisation ?? setBy.holder.registrableDomain;
}

/** The longest; nothing where no grant was seen. */
function lifetimeOf(cookies: readonly Cookie[], { language }: CharterWords) {
  const granted = cookies.flatMap(({ grantedSeconds }) => grantedSeconds ?? []);
  if (granted.length > 0) return writtenLifetime(Math.max(...granted), language);
  return cookies.every(({ session }) => session) ? writtenLifetime(null, language) : undefined;
}
