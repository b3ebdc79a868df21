import type { Column, Grid } from '../grid';
import { foldedWords } from './folded';
import { nameGrade } from './name-cell';
import { wordSet } from './word-set';

const speaksOfCookies =
  wordSet(`cookie* kakor kakan evast* suti* ciasteczk* traceur* tracker* testigo* localstorage
  storage`);

/** Columns that only a list of cookies has beside the names. */
const TELLING: readonly Column[] = [
  'retention',
  'domain',
  'party',
  'storage',
  'category',
  'provider',
];

/** A parameter of an interface has one of these, a cookie never. */
const DATA_TYPE =
  /^(?:string|str|varchar|integer|int|number|boolean|bool|object|array|float|uuid|datetime|date-time)(?:\[\])?$/i;

/**
 * Whether a table declares cookies: other tables of a page list browsers, contacts, rights, legal bases or
 * vendors, and their first column may be headed "Name" just the same.
 *
 * @param rows cells under the columns.
 */
export function declaresCookies(
  { trail }: Grid,
  headings: readonly string[] | undefined,
  columns: readonly Column[],
  rows: readonly { cells: readonly string[] }[],
): boolean {
  const at = columns.indexOf('name');
  if (at < 0 || columns.some((_, column) => holdsDataTypes(rows, column))) return false;
  const grades = rows.slice(0, 200).map(({ cells }) => nameGrade(cells[at] ?? ''));
  const share = (grade: string) =>
    grades.filter((one) => one === grade).length / Math.max(1, grades.length);
  const certain = share('certain');
  const some = certain + share('possible');
  const isList = columns.every((column) => column === 'name' || column === 'ignored');
  if (certain >= (isList && columns.length > 1 ? 0.8 : 0.5)) return true;
  if (some === 0)
    return headings !== undefined && isAboutCookies(headings[at] ?? '') && rows.length > 0;
  if (headings && isAboutCookies(headings[at] ?? '')) return true;
  if (columns.includes('retention') && some >= 0.5) return true;
  if (isList && columns.length > 1) return false;
  const isTelling = columns.some((column) => TELLING.includes(column));
  const isAbout = trail.some(isAboutCookies) || (headings ?? []).some(isAboutCookies);
  return (isTelling || certain > 0) && (isAbout || certain > 0) && some >= 0.3;
}

function holdsDataTypes(rows: readonly { cells: readonly string[] }[], column: number): boolean {
  const looked = rows.slice(0, 200);
  const typed = looked.filter(({ cells }) => DATA_TYPE.test(cells[column]?.trim() ?? ''));
  return typed.length > 0 && typed.length * 2 > looked.length;
}

/** Whether a heading speaks of cookies, in any of sixteen languages. */
export function isAboutCookies(text: string): boolean {
  return speaksOfCookies(foldedWords(text));
}
