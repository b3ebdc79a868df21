import type { Line } from '../grid';
import { categoryOfText } from '../meaning/category';
import { wordCount } from '../meaning/cell-measure';
import { speaksOfCookies } from './cookie-words';
import { hasGapBefore } from './shape';

const LONGEST = 120;
const MOST_WORDS = 14;
/** At least so long is a line that ends because the page does. */
const WRAPPED = 50;
/** Below every heading that is marked as such. */
const NUMBERED = 7;
const LETTERED = 8;
const PLAIN = 9;
/** Of a title with the text that it titles on the same line. */
export const LEVEL_BEFORE_TEXT = 10;

/**
 * Which level a line has that is set like a heading without being marked as one: short, no sentence, numbered,
 * all strong, or a title of cookies.
 *
 * @param isMarkedUp whether headings are marked in this source: then fewer lines are taken for one.
 * @returns undefined where it is no heading; levels of unmarked headings are below those of marked ones.
 */
export function levelOfUnmarked(
  lines: readonly Line[],
  at: number,
  isMarkedUp: boolean,
): number | undefined {
  const line = lines[at]!;
  const { text } = line;
  if (text.length > LONGEST || /[.,;!…|=]$|\t/.test(text) || wordCount(text) > MOST_WORDS)
    return undefined;
  if (text.endsWith(':')) return isTitleOfCategory(line) ? PLAIN : undefined;
  const next = lines[at + 1];
  if (!next || (line.bullet !== undefined && next.bullet !== undefined)) return undefined;
  const numbered =
    /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\s?[-.)–]?\s|(\p{L}|[ivx]{1,4})\s?[).]\s)\S/iu.exec(text);
  if (numbered) return numbered[1] === undefined ? NUMBERED : LETTERED;
  const isStrong = line.strong?.length === 1 && bare(line.strong[0] ?? '') === bare(text);
  if (isStrong) return PLAIN;
  if (isWithinText(lines, at)) return undefined;
  if (line.bullet !== undefined || isMarkedUp) return speaksOfCookies(text) ? PLAIN : undefined;
  return /^[\p{Lu}\p{N}"«“]/u.test(text) ? PLAIN : undefined;
}

/** "Necessary cookies: they make the site work", where a table of them follows: the words before the colon. */
export function titleBeforeText({ text, bullet }: Line): string | undefined {
  const [, title = ''] = /^([^:]{4,80})\s?:\s/.exec(text) ?? [];
  const isTitle =
    bullet === undefined && speaksOfCookies(title) && categoryOfText(title) !== undefined;
  return isTitle && wordCount(title) <= MOST_WORDS ? title.trim() : undefined;
}

function isTitleOfCategory({ text, bullet }: Line): boolean {
  return bullet === undefined && speaksOfCookies(text) && categoryOfText(text) !== undefined;
}

/** A line of text that goes on over lines, as in mails and printed documents. */
function isWithinText(lines: readonly Line[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at]!, lines[at + 1]];
  const goesOn = below !== undefined && /^\p{Ll}/u.test(below.text) && !hasGapBefore(lines, at + 1);
  const isWrapped =
    above !== undefined &&
    above.text.length >= WRAPPED &&
    !/[.!?:;]$/.test(above.text) &&
    !hasGapBefore(lines, at);
  return /[.!?]\s/.test(line.text) || (goesOn && line.text.length >= WRAPPED) || isWrapped;
}

function bare(text: string): string {
  return text.replace(/[*_:\s]/g, '');
}
