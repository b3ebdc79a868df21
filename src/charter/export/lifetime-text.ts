import { readRetention } from '../meaning/retention';
import type { Retention } from '../model';
import { charterWords } from './charter-words';

const DAY = 86_400;

/** The units that charters state, the longest first, in seconds; how far off a lifetime may be. */
const UNITS = [
  ['year', 365.25 * DAY, 1.3 * DAY],
  ['month', 30.4375 * DAY, 0.5 * DAY],
  ['week', 7 * DAY, 0],
  ['day', DAY, 0],
  ['hour', 3_600, 0],
  ['minute', 60, 0],
] as const;
const MOST_OFF = 2.7 * DAY;

/**
 * A lifetime as a charter states it in its language: "13 mois", "2 weeks", "Session".
 *
 * @param seconds null for one that ends with the browser's session.
 * @param language BCP 47, of the charter.
 * @returns what a reader of the charter is going to understand: a calendar month is some thirty days.
 */
export function writtenLifetime(seconds: number | null, language: string | undefined): Retention {
  const words = charterWords(language);
  return readRetention(seconds === null ? words.session : inOneUnit(seconds, words.language));
}

function inOneUnit(seconds: number, language: string): string {
  for (const [unit, length, off] of UNITS) {
    const count = Math.round(seconds / length);
    const tolerance = Math.min(count * off, MOST_OFF);
    if (count > 0 && Math.abs(seconds - count * length) <= tolerance) {
      return format(count, unit, language);
    }
  }
  return format(...roundedUp(seconds), language);
}

/** What fits no unit is stated in days, or in seconds below one: never as less than it is. */
function roundedUp(seconds: number): [number, 'day' | 'second'] {
  return seconds > DAY ? [Math.ceil(seconds / DAY), 'day'] : [Math.ceil(seconds), 'second'];
}

function format(count: number, unit: string, language: string): string {
  const style = { style: 'unit', unit, unitDisplay: 'long', useGrouping: false } as const;
  // A charter has plain spaces, where a formatter may set narrow ones.
  return new Intl.NumberFormat(language, style).format(count).replace(/\s/g, ' ');
}
