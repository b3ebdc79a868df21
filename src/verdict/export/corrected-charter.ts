import {
  charterWords,
  type CharterWords,
  type WrittenColumn,
} from '../../charter/export/charter-words';
import { writtenLifetime } from '../../charter/export/lifetime-text';
import type { CharterDraft, DraftRow } from '../../charter/export/written-charter';
import { readRetention } from '../../charter/meaning/retention';
import type { Category, Charter, Declaration, Retention } from '../../charter/model';
import { declaredBySiteAlone } from '../../charter/removed';
import type { Cookie, Finding, Report, Row } from '../report';

/** The id of the source of what no charter declares. */
const WATCHED = 'watched';

/** A site's charter as it should be. */
export interface CorrectedCharter {
  /** With what was undeclared, from a source of its own. */
  charter: Charter;
  /** The same declarations in the same order, with what is marked in them. */
  draft: CharterDraft;
}

/**
 * The charter that would be true: the site's own rows, corrected where they differ from what was seen and completed
 * where they leave open what others say, then a row for what is undeclared, with what is known of it. All that is
 * marked, and what only a person can say (a purpose, the service of another provider) has words for it, in the
 * charter's language. A row that a person left out or renamed, and whose cookie is there, is the site's own again.
 * Rows that nothing fitted stay: not seen does not mean not there.
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
  const again = charter ? rowsAgain(report.rows, charter) : [];
  const rows = [
    ...correctedRows(report.rows, charter?.declarations ?? [], words),
    ...again.map((declaration): DraftRow => ({ declaration, marked: ['name'] })),
    ...addedRows(report, charter, words),
  ];
  const removed = charter?.removed?.filter((one) => !again.some((other) => isSameRow(one, other)));
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
      ...(removed && removed.length > 0 && { removed }),
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
  const changes = completed(declaration, rows, words);
  const doubtful: WrittenColumn[] = [];
  let longest = 0;
  for (const finding of rows.flatMap(({ findings }) => findings)) {
    const { evidence } = finding;
    if (finding.setAside) continue;
    if (finding.rule === 'contradictory' && evidence?.by === 'declarations') {
      doubtful.push(evidence.field);
    } else if (finding.rule === 'outlives-charter' && evidence?.by === 'lifetime') {
      longest = Math.max(longest, evidence.actualSeconds);
      changes.retention = writtenLifetime(longest, words.language);
    } else Object.assign(changes, correctionOf(finding, declaration, words));
  }
  const marked = Object.keys(changes) as WrittenColumn[];
  const edited = declaration.edited ?? 'changed';
  return {
    declaration: { ...declaration, ...changes, ...(marked.length > 0 && { edited }) },
    marked: [...marked, ...doubtful],
  };
}

/** What the row leaves open, where it was asked for it: what is known of its cookies, else words for a person to replace. */
function completed(
  { category, purpose }: Declaration,
  rows: readonly Row[],
  words: CharterWords,
): Partial<Declaration> {
  const asks = (rule: string) =>
    rows.some(({ findings }) => findings.some((one) => one.rule === rule && !one.setAside));
  const cookies = rows.flatMap(({ cookie }) => cookie ?? []);
  const [one] = cookies;
  const isUnclassified = asks('unclassified');
  return {
    ...(asks('provider-missing') && { provider: (one && providerOf(one)) ?? words.toComplete }),
    ...(asks('duration-missing') && { retention: lifetimeOf(cookies, words) }),
    ...(isUnclassified && !purpose?.trim() && { purpose: words.toComplete }),
    ...(isUnclassified && category && { category: categoryFrom(one?.known?.category, words) }),
  };
}

function correctionOf(
  { rule, kind, severity, actual, evidence }: Finding,
  declaration: Declaration,
  words: CharterWords,
): Partial<Declaration> {
  if (kind !== 'difference' || severity === 'info' || actual === undefined) return {};
  switch (rule) {
    case 'provider-differs':
      return { provider: actual, ...serviceOf(knownIn(evidence, actual), declaration, words) };
    case 'third-party-undisclosed':
      return { provider: actual, party: 'third', ...serviceOf(undefined, declaration, words) };
    case 'domain-differs':
      return { domain: actual };
    case 'service-differs':
      return evidence?.by === 'known'
        ? { service: evidence.platform }
        : serviceOf(undefined, declaration, words);
    case 'purpose-differs': {
      const is = actual as Category;
      return Object.hasOwn(words.categories, is)
        ? { category: { text: words.categories[is], is, from: 'column' } }
        : {};
    }
    default:
      return {};
  }
}

/** The service that a cookie's name is known for, where that is one of the organisation's. */
function knownIn(evidence: Finding['evidence'], organisation: string): string | undefined {
  if (evidence?.by !== 'signs') return undefined;
  return evidence.signs.find((sign) => sign.kind === 'known' && sign.organisation === organisation)
    ?.seen;
}

/** Where none is known, a person has to say which one it is, beside the site's own words. */
function serviceOf(
  known: string | undefined,
  { service }: Declaration,
  { toComplete }: CharterWords,
): Partial<Declaration> {
  if (!service || (known && service.includes(known))) return {};
  return { service: known ?? `${service} ${toComplete}` };
}

/** The site's own rows that are missing by a person's doing alone, and whose cookies are there. */
function rowsAgain(rows: readonly Row[], charter: Charter): Declaration[] {
  const wanted = rows.flatMap((row) => siteRowOf(row) ?? []);
  return declaredBySiteAlone(charter).filter((one) =>
    wanted.some((other) => isSameRow(one, other)),
  );
}

type SiteRow = Pick<Declaration, 'name' | 'line'>;

/** The site's row for an undeclared cookie, which a person left out or renamed. */
function siteRowOf({ verdict, findings }: Row): SiteRow | undefined {
  if (verdict !== 'undeclared') return undefined;
  const found = findings.map(({ evidence }) => evidence);
  return found.find((evidence) => evidence?.by === 'removed');
}

function isSameRow(one: SiteRow, other: SiteRow): boolean {
  return one.name === other.name && one.line === other.line;
}

/** One row a name: a known prefix stands for all cookies that begin with it. */
function addedRows(
  { rows, charter: judgedBy }: Report,
  charter: Charter | null,
  words: CharterWords,
): DraftRow[] {
  const asked = columnsAsked(charter?.declarations ?? []);
  const verdict = judgedBy ? 'undeclared' : 'unjudged';
  const cookies = rows.flatMap((row) =>
    row.verdict === verdict && !siteRowOf(row) ? (row.cookie ?? []) : [],
  );
  const byName = grouped(cookies, (cookie) => `${notationOf(cookie)}\0${cookie.domain}`);
  return [...byName.values()].map((group) => {
    const declaration = declarationOf(group, asked, words);
    return {
      declaration: { ...declaration, edited: 'added' },
      marked: Object.keys(declaration) as WrittenColumn[],
    };
  });
}

/** What a new row has to say beside provider, purpose and lifetime: what the site's own rows say. */
interface ColumnsAsked {
  service: boolean;
  category: boolean;
}

function columnsAsked(declarations: readonly Declaration[]): ColumnsAsked {
  return {
    service: declarations.some(({ service }) => service !== undefined),
    category: declarations.some(({ category }) => category && category.from !== 'purpose'),
  };
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

function declarationOf(
  [cookie, ...others]: readonly Cookie[],
  asked: ColumnsAsked,
  words: CharterWords,
): Declaration {
  const one = cookie!;
  const { known, party, domain } = one;
  const service = known?.platform ?? (asked.service ? words.toComplete : undefined);
  const category = categoryOf(known?.category, asked, words);
  return {
    name: notationOf(one),
    provider: providerOf(one) ?? words.toComplete,
    ...(service !== undefined && { service }),
    purpose: words.toComplete,
    ...(category && { category }),
    retention: lifetimeOf([one, ...others], words),
    party,
    domain,
    source: WATCHED,
  };
}

function categoryOf(
  known: Category | undefined,
  asked: ColumnsAsked,
  words: CharterWords,
): Declaration['category'] {
  return known || asked.category ? categoryFrom(known, words) : undefined;
}

function categoryFrom(
  known: Category | undefined,
  { categories, toComplete }: CharterWords,
): NonNullable<Declaration['category']> {
  if (known) return { text: categories[known], is: known, from: 'column' };
  return { text: toComplete, is: 'unclassified', from: 'column' };
}

/** Who is known to answer for it, else who set it; the site itself is nobody's guess. */
function providerOf({ known, setBy }: Cookie): string | undefined {
  if (known?.kind === 'party') return known.controller ?? known.organisation;
  if (!setBy?.holder || setBy.holder.nobodysParty) return undefined;
  return setBy.holder.organisation ?? setBy.holder.registrableDomain;
}

/** The longest; where no grant was seen, a person has to say it. */
function lifetimeOf(cookies: readonly Cookie[], { language, toComplete }: CharterWords): Retention {
  const granted = cookies.flatMap(({ grantedSeconds }) => grantedSeconds ?? []);
  if (granted.length > 0) return writtenLifetime(Math.max(...granted), language);
  if (cookies.length > 0 && cookies.every(({ session }) => session))
    return writtenLifetime(null, language);
  return readRetention(toComplete);
}
