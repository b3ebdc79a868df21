import type { Line } from '../grid';
import { wordCount } from '../meaning/cell-measure';
import { speaksOfCookies } from './cookie-words';

const LONGEST = 120;
const MOST_WORDS = 14;
/** Below every heading that is marked as such. */
const NUMBERED = 7;
const LETTERED = 8;
const PLAIN = 9;

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
  if (text.length > LONGEST || /[.,;:!…|=]$|\t/.test(text) || wordCount(text) > MOST_WORDS)
    return undefined;
  const next = lines[at + 1];
  if (!next || (line.bullet !== undefined && next.bullet !== undefined)) return undefined;
  const numbered =
    /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\s?[-.)–]?\s|(\p{L}|[ivx]{1,4})\s?[).]\s)\S/iu.exec(text);
  if (numbered) return numbered[1] === undefined ? NUMBERED : LETTERED;
  const isStrong = line.strong?.length === 1 && bare(line.strong[0] ?? '') === bare(text);
  if (isStrong) return PLAIN;
  if (line.bullet !== undefined || isMarkedUp) return speaksOfCookies(text) ? PLAIN : undefined;
  return /^[\p{Lu}\p{N}"«“]/u.test(text) ? PLAIN : undefined;
}

function bare(text: string): string {
  return text.replace(/[*_:\s]/g, '');
}
