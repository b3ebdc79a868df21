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
  if (at < 0) return false;
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

function isAboutCookies(text: string): boolean {
  return speaksOfCookies(foldedWords(text));
}
