import type { Cookie } from '../../../verdict/report';
import { entryPlace } from '../entry-place';
import { CATEGORY_WORDS, PARTY_WORDS, SIGNS } from '../labels';
import { lifetimeInWords } from '../Lifetime';
import { moment } from '../moment';
import { withoutHttps } from '../printable';
import { labelOf } from '../rules';
import type { Words } from '../words';
import type { InspectedRow } from './inspected-row';
import { CHOICE_LABELS, VERDICT_LABELS } from '../verdict-labels';

export type ColumnId =
  | 'verdict'
  | 'name'
  | 'site'
  | 'finding'
  | 'provider'
  | 'service'
  | 'category'
  | 'party'
  | 'lifetime'
  | 'set-by'
  | 'choice'
  | 'domain'
  | 'first-seen'
  | 'last-seen';

/** A column of the inspector's table. */
export interface TableColumn {
  id: ColumnId;
  /** The message that heads it. */
  label: string;
  /** What stands in the cell; empty where nothing is known. */
  text(row: InspectedRow, words: Words): string;
  /** What the table is sorted by; the text where this is absent. */
  order?(row: InspectedRow): number;
}

/** How grave a verdict is, as reports order them. */
const VERDICTS = Object.keys(VERDICT_LABELS);

/** Every column, in the order of the table. */
export const TABLE_COLUMNS: readonly TableColumn[] = [
  {
    id: 'verdict',
    label: 'inspect_verdict',
    text: ({ row }, words) => `${SIGNS[row.verdict]} ${words.say(VERDICT_LABELS[row.verdict])}`,
    order: ({ row }) => VERDICTS.indexOf(row.verdict),
  },
  { id: 'name', label: 'field_name', text: ({ name }) => name },
  { id: 'site', label: 'inspect_site', text: ({ site }) => site },
  {
    id: 'finding',
    label: 'inspect_finding',
    text: ({ rules: [first, ...others], row }, words) => {
      if (first === undefined) return '';
      const label = labelOf(first);
      const more = others.length === 0 ? '' : ` +${words.number(others.length)}`;
      const isAside = row.findings.some(({ setAside }) => setAside);
      const aside = isAside ? ` · ${words.say('row_set_aside')}` : '';
      return (label === undefined ? first : words.say(label)) + more + aside;
    },
  },
  { id: 'provider', label: 'field_provider', text: ({ provider }) => provider },
  { id: 'service', label: 'field_service', text: ({ service }) => service },
  {
    id: 'category',
    label: 'column_category',
    text: ({ category }, words) => said(CATEGORY_WORDS.get(category), words),
  },
  {
    id: 'party',
    label: 'field_party',
    text: ({ party }, words) =>
      said(party === 'first' || party === 'third' ? PARTY_WORDS[party] : undefined, words),
  },
  {
    id: 'lifetime',
    label: 'field_lifetime',
    text: ({ row: { cookie, declaration } }, words) =>
      cookie ? lifetimeInWords(cookie, words) : (declaration?.retention?.text ?? ''),
    order: ({ row: { cookie } }) => (cookie ? secondsOf(cookie) : -2),
  },
  {
    id: 'set-by',
    label: 'field_set_by',
    text: ({ row: { cookie } }, words) => setterText(cookie?.setBy, words),
  },
  {
    id: 'choice',
    label: 'inspect_choice',
    text: ({ choice }, words) => said(CHOICE_WORDS.get(choice), words),
  },
  {
    id: 'domain',
    label: 'field_domain',
    text: ({ row }, words) => row.cookie?.domain ?? (row.entry ? entryPlace(row.entry, words) : ''),
  },
  {
    id: 'first-seen',
    label: 'inspect_first_seen',
    text: ({ row: { cookie, entry }, context }, words) =>
      momentText((cookie ?? entry)?.firstSeen, context.now, words),
    order: ({ row: { cookie, entry } }) => instant((cookie ?? entry)?.firstSeen),
  },
  {
    id: 'last-seen',
    label: 'inspect_last_seen',
    text: ({ row: { cookie, entry }, context }, words) =>
      momentText((cookie ?? entry)?.lastSeen, context.now, words),
    order: ({ row: { cookie, entry } }) => instant((cookie ?? entry)?.lastSeen),
  },
];

const CHOICE_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(CHOICE_LABELS));

/** What a person sees who has chosen nothing. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'verdict',
  'name',
  'site',
  'finding',
  'provider',
  'category',
  'party',
  'lifetime',
  'set-by',
];

/** The same where there is little room, as in a side panel. */
export const FEW_COLUMNS: readonly ColumnId[] = ['verdict', 'name', 'finding'];

/** Of those that are shown unasked, the ones that stay beside a row's details, which tell the others. */
export const COLUMNS_BESIDE_DETAIL: ReadonlySet<ColumnId> = new Set([
  'verdict',
  'name',
  'site',
  'finding',
  'provider',
]);

/** Which column the table is sorted by; undefined for the reports' own order, the gravest first. */
export interface Sorting {
  column: ColumnId;
  isDescending: boolean;
}

/** The rows as a person sorted them; equals stay in the reports' order. */
export function sorted(
  rows: readonly InspectedRow[],
  sorting: Sorting | undefined,
  words: Words,
): readonly InspectedRow[] {
  const column = TABLE_COLUMNS.find(({ id }) => id === sorting?.column);
  if (!sorting || !column) return rows;
  const sign = sorting.isDescending ? -1 : 1;
  const { order } = column;
  if (order) return rows.toSorted((one, other) => sign * (order(one) - order(other)));
  const collator = new Intl.Collator(words.language, { numeric: true });
  const texts = new Map(rows.map((row) => [row, column.text(row, words)]));
  return rows.toSorted(
    (one, other) => sign * collator.compare(texts.get(one) ?? '', texts.get(other) ?? ''),
  );
}

function setterText(setBy: Cookie['setBy'] | undefined, words: Words): string {
  if (setBy?.origin !== undefined) return `${withoutHttps(setBy.origin)}${setBy.path ?? ''}`;
  return setBy?.kind === 'script' ? words.say('setter_some_script') : '';
}

/** One that ends with the session is the shortest; of one whose grant was not seen, what is left counts. */
function secondsOf({ session, grantedSeconds, remainingSeconds }: Cookie): number {
  return session ? -1 : (grantedSeconds ?? remainingSeconds ?? 0);
}

function momentText(iso: string | null | undefined, now: string, words: Words): string {
  return iso ? moment(words, iso, now) : '';
}

function instant(iso: string | null | undefined): number {
  return iso ? Date.parse(iso) : 0;
}

function said(id: string | undefined, words: Words): string {
  return id === undefined ? '' : words.say(id);
}
