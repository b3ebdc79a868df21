import type { Column } from '../grid';
import { LIMITS } from '../limits';
import type { DeclaredCategory, Declaration, Party, Retention, StorageKind } from '../model';
import { readNotation } from '../notation';
import type { Unread } from '../unread';
import { categoryOfText } from './category';
import { categoryOfPurpose } from './purpose-category';
import { isLifetime, wordCount } from './cell-measure';
import { plainCell } from './cell-text';
import type { HeadingUnit } from './columns';
import type { HeadingFacts } from './heading-facts';
import { valuesByName, valuesByPosition, valuesInWords } from './lists';
import { partsOfPurpose } from './labelled-purpose';
import { isNone, namedEntries, type NamedEntry } from './name-cell';
import { answerOfText, partyOfText } from './party';
import { readRetention } from './retention';
import { retentionIn } from './retention-in-prose';
import { storageOfText } from './storage';

/** A declaration before it is known which source it is of. */
export type DeclarationInGrid = Omit<Declaration, 'source'>;

/** What is known of a table when one of its rows is read. */
export interface RowContext {
  columns: readonly Column[];
  /** Its headings; empty where it has none. */
  headings: readonly string[];
  /** The unit of bare numbers in the retention column. */
  unit?: HeadingUnit;
  /** What is said of the whole table outside its rows. */
  common: Partial<Record<Column, string>>;
  /** What the headings and section rows above say. */
  facts: HeadingFacts;
  /** The format itself says what its columns hold: its groups are a consent platform's, no page's sections. */
  isGiven: boolean;
}

/** What came of a row. */
export interface DeclaredRow {
  declarations: DeclarationInGrid[];
  unread?: Unread;
}

/** The texts of a row, by what they are. */
type Texts = Partial<Record<Column, string>>;

/**
 * Reads one row of a table of cookies: one declaration for each name in its name cell.
 *
 * @param cells aligned with the columns: the names as printed, of all others markup gone.
 */
export function declareRow(
  line: number,
  cells: readonly string[],
  context: RowContext,
): DeclaredRow {
  const printed = textOf(cells, context.columns, 'name');
  const entries = namedEntries(printed, context.isGiven);
  const texts = textsOf(cells, context);
  if (entries.length === 0) return { declarations: [], unread: unnamed(line, printed, cells) };
  const shares = sharesOf(texts, entries);
  const declarations = entries.map((entry, at) =>
    declare(line, entry, shares[at] ?? texts, context),
  );
  const unread = notUnderstood(line, declarations);
  return { declarations, ...(unread && { unread }) };
}

/** What a row comes to that was understood before. */
export function declaredBefore(declared: DeclarationInGrid, line: number): DeclaredRow {
  const declarations = [declared];
  const unread = notUnderstood(line, declarations);
  return { declarations, ...(unread && { unread }) };
}

/** What a reader has to know of declarations that are there: the first thing counts. */
function notUnderstood(
  line: number,
  declarations: readonly DeclarationInGrid[],
): Unread | undefined {
  const where = String(line);
  const nothing = declarations.find(({ name }) => readNotation(name).kind === 'nothing');
  if (nothing) return { where, text: nothing.name, why: 'fits-nothing' };
  for (const { retention } of declarations) {
    if (retention && isNotUnderstood(retention))
      return { where, text: retention.text, why: 'retention' };
  }
  return undefined;
}

function unnamed(line: number, printed: string, cells: readonly string[]): Unread {
  const text = (printed.trim() || cells.map(plainCell).filter(Boolean).join(' · ')).slice(
    0,
    LIMITS.cell,
  );
  return { where: String(line), text, why: isNone(printed) ? 'no-name' : 'not-a-name' };
}

/** The texts of a row; where the row is silent, what is said of the whole table. */
function textsOf(cells: readonly string[], { columns, common }: RowContext): Texts {
  const texts: Texts = {};
  for (const column of columns) {
    if (column !== 'name' && column !== 'ignored') texts[column] ??= textOf(cells, columns, column);
  }
  if (texts.purpose) {
    const { purpose, said: inPurpose } = partsOfPurpose(texts.purpose);
    texts.purpose = purpose;
    for (const [column, text] of Object.entries(inPurpose) as [Column, string][]) {
      texts[column] ||= text;
    }
  }
  for (const [column, text] of Object.entries(common) as [Column, string][]) {
    texts[column] ||= plainCell(text);
  }
  return texts;
}

/** The cell of a column; of several columns of one kind the first that says something, but all purposes. */
function textOf(cells: readonly string[], columns: readonly Column[], wanted: Column): string {
  const at = columns.indexOf(wanted);
  if (at < 0) return '';
  if (!columns.includes(wanted, at + 1)) return said(cells[at] ?? '', wanted);
  const texts = cells.filter((_, index) => columns[index] === wanted);
  const filled = new Set(texts.map((text) => said(text, wanted)).filter(Boolean));
  return wanted === 'purpose'
    ? [...filled].join('\n').slice(0, LIMITS.cell)
    : ([...filled][0] ?? '');
}

/** What a cell says, without what only fills it: "—", "______". A lone asterisk stands for every host. */
function said(cell: string, column: Column): string {
  return column === 'name' || column === 'retention' || /[\p{L}\p{N}*]/u.test(cell) ? cell : '';
}

/** Columns whose cells may list a value for each name, and what may stand between the values. */
const SHARED: readonly [column: Column, separators: readonly string[]][] = [
  ['retention', ['\n', ';', ',', ' / ', '|']],
  ['purpose', ['\n']],
  ['category', ['\n']],
  ['provider', ['\n', ';', ',']],
  ['domain', ['\n', ';', ',']],
  ['storage', ['\n', ';', ',']],
  ['party', ['\n', ';', ',']],
];

/** The texts for each of several names: its own value where a cell lists one for each. */
function sharesOf(texts: Texts, entries: readonly NamedEntry[]): Texts[] {
  if (entries.length < 2) return [texts];
  const names = entries.map(({ name }) => name);
  const shares = entries.map(() => ({ ...texts }));
  for (const [column, separators] of SHARED) {
    const cell = texts[column] ?? '';
    const values =
      valuesByName(cell, names) ??
      valuesByPosition(cell, names.length, separators) ??
      (column === 'retention' ? lifetimesInWords(cell, names.length) : undefined);
    values?.forEach((value, at) => {
      shares[at]![column] = value ?? '';
    });
  }
  return shares;
}

/** "1 year and 1 month" of two cookies is a lifetime of both: a sum, unless there are more than two. */
function lifetimesInWords(cell: string, count: number): string[] | undefined {
  const values = count > 2 ? valuesInWords(cell, count) : undefined;
  return values?.every(isLifetime) ? values : undefined;
}

/** What stands below a provider in its cell: its part, and the link to its policy. */
const LINES_BELOW_PROVIDER =
  /(?:\n(?:(?:data ?)?(?:processor|controller)|databehandler|databehandlare|dataansvarlig|personuppgiftsbiträde|[^\n]{0,40}(?:priva[ct]|datenschutz|integritet|tietosuoja)[^\n]{0,40}))+$/iu;

/** What a service's cell ends with where the link to its policy stands in it. */
const LINK_TO_POLICY = /\s(?:view )?(?:service )?privacy (?:policy|notice)$/i;

function declare(
  line: number,
  entry: NamedEntry,
  texts: Texts,
  context: RowContext,
): DeclarationInGrid {
  const { facts } = context;
  const { name } = entry;
  const purpose = entry.purpose ?? texts.purpose;
  const provider = texts.provider?.replace(LINES_BELOW_PROVIDER, '') || facts.provider;
  const service = texts.service?.replace(LINK_TO_POLICY, '') || facts.service;
  const category = categoryIn(texts, purpose, context);
  const party = partyIn(texts, context) ?? facts.party;
  const storage = entry.storage ?? storageIn(texts) ?? facts.storage;
  const retention = retentionOf(entry.retention || texts.retention, purpose, context.unit);
  return {
    name,
    ...(provider && { provider }),
    ...(service && { service }),
    ...(purpose && { purpose }),
    ...(party && { party }),
    ...(texts.domain && { domain: texts.domain }),
    ...(category && { category }),
    ...(retention && { retention }),
    ...(storage && { storage }),
    line,
  };
}

/** The column's words, else the section's, else what the purpose's wording comes to. */
function categoryIn(
  { category: text }: Texts,
  purpose: string | undefined,
  { facts, isGiven, columns }: RowContext,
): DeclaredCategory | undefined {
  const byPurpose = () => (purpose ? categoryOfPurpose(purpose) : undefined);
  if (text) {
    const is = categoryOfText(text) ?? facts.category?.is ?? byPurpose() ?? 'unclassified';
    const from = isGiven ? 'platform' : columns.includes('category') ? 'column' : 'section';
    return { text, is, from };
  }
  if (facts.category) return facts.category;
  const is = byPurpose();
  return is && { is, from: 'purpose' };
}

/** "Third party cookie: yes" says it by its heading, every other cell by its words. */
function partyIn(
  { party: text, category }: Texts,
  { columns, headings }: RowContext,
): Party | undefined {
  if (!text) return category ? partyOfText(category) : undefined;
  const answer = answerOfText(text);
  if (answer === undefined) return partyOfText(text);
  const asked = partyOfText(headings[columns.indexOf('party')] ?? '');
  if (!asked) return undefined;
  return answer ? asked : asked === 'first' ? 'third' : 'first';
}

function storageIn({ storage, category }: Texts): StorageKind | undefined {
  if (storage) return storageOfText(storage) ?? 'other';
  const kind = category ? storageOfText(category) : undefined;
  return kind === 'cookie' ? undefined : kind;
}

function retentionOf(
  text: string | undefined,
  purpose: string | undefined,
  unit: HeadingUnit | undefined,
): Retention | undefined {
  if (text) return readRetention(text, unit);
  return purpose ? retentionIn(purpose)?.retention : undefined;
}

/** Words of which nothing was understood: not those that state nothing, "-" or "unknown". */
function isNotUnderstood({ kind, text }: Retention): boolean {
  return kind === 'unknown' && wordCount(text) <= 40 && /\d|\p{L}{3,}\s\p{L}{3,}/u.test(text);
}
