import { isWithin } from '../cookie/host';

const LONGEST_CELL = 2_000;
/** Letters by their blocks: classes of Unicode take a millisecond to compile, and this is on the popup's way. */
const HOST =
  /(?:[\w\u00c0-\u1fff\u2c00-\ufdff-]+\.)+[a-z\u00c0-\u1fff\u2c00-\ufdff][\w\u00c0-\u1fff\u2c00-\ufdff-]+|localhost/g;

/**
 * The hosts that a domain cell prints: one, several, with or without a leading dot, `*.` or a note such
 * as "(3rd party)".
 *
 * @returns hosts in lower case without leading dots; empty where the cell prints none ("this site").
 */
export function hostsIn(cell: string): string[] {
  return cell.slice(0, LONGEST_CELL).toLowerCase().match(HOST) ?? [];
}

/**
 * Whether two domains can be the same place: equal, or one a parent of the other. A charter prints
 * `café.example` where the browser says `xn--caf-dma.example`: without decoding, that can be the same.
 */
export function isSamePlace(one: string, other: string): boolean {
  return (
    isWithin(one, other) ||
    isWithin(other, one) ||
    canBeSpelling(one, other) ||
    canBeSpelling(other, one)
  );
}

function canBeSpelling(readable: string, ascii: string): boolean {
  return ascii.includes('xn--') && /[^\p{ASCII}]/u.test(readable);
}
