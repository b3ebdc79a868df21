import type { Column } from '../grid';
import { columnOfHeading } from '../meaning/columns';

/** The headings of a table in one line, and what their columns hold. */
export interface HeadingLine {
  headings: string[];
  columns: Column[];
}

const LONGEST_LINE = 200;
const MOST_WORDS = 18;
const LONGEST_HEADING = 7;
const FEWEST = 2;

/**
 * Headings with nothing but a space between two of them: "Cookie name Type Function Lifetime".
 *
 * @returns nothing where the line is not made of headings that are known, each of another column, one of them
 *   of the names.
 */
export function spacedHeadings(text: string): HeadingLine | undefined {
  if (text.length > LONGEST_LINE || /[.:;!?,]/.test(text)) return undefined;
  const words = text.split(' ').filter(Boolean);
  if (words.length < FEWEST || words.length > MOST_WORDS) return undefined;
  const isCapital = /^\p{Lu}/u.test(words[0] ?? '');
  const found = mostHeadings(words, isCapital);
  return found && isOfNames(found.columns) ? found : undefined;
}

/** Headings with nothing between them: "ProviderCookie namePurpose". */
export function jammedHeadings(text: string): HeadingLine | undefined {
  if (text.length > LONGEST_LINE || !/[\p{Ll})]\p{Lu}/u.test(text)) return undefined;
  const headings = text.split(/(?<=[\p{Ll})])(?=\p{Lu})/u);
  if (headings.length > MOST_WORDS) return undefined;
  const columns = headings.map((heading) => columnOfHeading(heading));
  return columns.every((column) => column !== undefined) && isOfNames(columns)
    ? { headings, columns }
    : undefined;
}

/** Of the ways to divide words into headings one with most of them: worked out from the last word on. */
function mostHeadings(words: readonly string[], isCapital: boolean): HeadingLine | undefined {
  const best: (HeadingLine | undefined)[] = [];
  best[words.length] = { headings: [], columns: [] };
  for (let from = words.length - 1; from >= 0; from -= 1) {
    for (let end = from + 1; end <= Math.min(words.length, from + LONGEST_HEADING); end += 1) {
      const rest = best[end];
      const next = words[end];
      if (!rest || (isCapital && next !== undefined && !/^\p{Lu}/u.test(next))) continue;
      if (rest.headings.length + 1 <= (best[from]?.headings.length ?? 0)) continue;
      const column = columnOfWords(words, from, end);
      if (!column || rest.columns.includes(column)) continue;
      best[from] = {
        headings: [words.slice(from, end).join(' '), ...rest.headings],
        columns: [column, ...rest.columns],
      };
    }
  }
  return best[0];
}

/** "Cookie name and provider" heads the names too, with something beside them. */
function columnOfWords(words: readonly string[], from: number, end: number): Column | undefined {
  const column = columnOfHeading(words.slice(from, end).join(' '));
  if (column !== 'provider') return column;
  for (let middle = from + 2; middle < end - 1; middle += 1) {
    if (columnOfHeading(words.slice(from, middle).join(' ')) === 'name') return 'name';
  }
  return column;
}

function isOfNames(columns: readonly Column[]): boolean {
  return (
    columns.length >= FEWEST && columns.includes('name') && new Set(columns).size === columns.length
  );
}
