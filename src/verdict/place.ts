import { isWithin } from '../cookie/host';

const LONGEST_CELL = 2_000;
const HOST = /(?:\*?\.)?(?:[\p{L}\p{N}_-]+\.)+[\p{L}][\p{L}\p{N}-]+|localhost/giu;

/**
 * The hosts that a domain cell prints: one, several, with or without a leading dot, `*.` or a note such
 * as "(3rd party)".
 *
 * @returns hosts in lower case without leading dots; empty where the cell prints none ("this site").
 */
export function hostsIn(cell: string): string[] {
  const found = cell.slice(0, LONGEST_CELL).toLowerCase().match(HOST) ?? [];
  return found.map((host) => host.replace(/^\*?\./, ''));
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
