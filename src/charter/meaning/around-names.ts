import { gradeOfToken } from './name-grade';
import { piecesOf } from './name-pieces';

/** Words outside brackets beyond which they are a sentence that names cookies in passing. */
const MOST_WORDS = 3;

/**
 * A line of a name cell without the label before its names, and with names in brackets as parts of their
 * own: "Google Analytics: _ga, _gid", "_gat (or _dc_gtm_<id>)".
 *
 * @returns the parts that hold names; the line itself where nothing in it is surely a name.
 */
export function partsWithNames(line: string): string[] {
  const label = /^([^:]{2,40}):\s{1,9}(\S.*)$/.exec(line);
  if (label && gradeOfToken(label[1]!) !== 'certain' && areNames(label[2]!)) return [label[2]!];
  const open = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
  if (open < 0) return [line];
  const outside = line.slice(0, open).trim();
  const inside = line.slice(open + 2, -1).trim();
  // "comScore" has the look of a name too, and is a provider.
  if (!areNames(inside) || !/[_<{[*#]/.test(inside)) return [line];
  if (areNames(outside)) return [outside, inside];
  return outside.split(' ').length <= MOST_WORDS ? [inside] : [line];
}

/** Whether a line says nothing but whose the names around it are: "(Example Shops)". */
export function isRemark(line: string): boolean {
  return /^\([^()]*\)$/.test(line) && !areNames(line.slice(1, -1));
}

function areNames(text: string): boolean {
  const pieces = piecesOf(text);
  return pieces.length > 0 && pieces.every((piece) => gradeOfToken(piece) === 'certain');
}
