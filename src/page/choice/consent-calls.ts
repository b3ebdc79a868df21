import { reached } from '../platforms/guarded';
import { plainCopy, type Allowance } from '../platforms/plain-copy';

/** A page could push endlessly. */
const MOST_ENTRIES = 10_000;

/**
 * The calls of Google's consent mode in a page's `dataLayer`, as plain data that `consentModeMark` reads.
 *
 * @param page the window of the page's own scripts.
 */
export function consentCallsOf(page: unknown): unknown[] {
  const layer = reached(page, 'dataLayer');
  const length = reached(layer, 'length');
  if (typeof length !== 'number') return [];
  const left: Allowance = { values: 20_000, characters: 200_000 };
  const calls: unknown[] = [];
  for (let index = 0; index < Math.min(length, MOST_ENTRIES); index += 1) {
    const entry = reached(layer, String(index));
    if (reached(entry, '0') !== 'consent') continue;
    calls.push(['consent', reached(entry, '1'), plainCopy(reached(entry, '2'), left)]);
  }
  return calls;
}
