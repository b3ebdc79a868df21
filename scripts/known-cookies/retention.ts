/** Seconds of a unit by the beginnings of its spellings. A month is 30.4375 days, a year 365.25. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^sec(?:ond)?s?$/, 1],
  [/^min(?:ute)?s?$/, 60],
  [/^hours?$/, 3600],
  [/^days?$/, 86_400],
  [/^weeks?$/, 604_800],
  [/^months?$/, 2_629_800],
  [/^years?$/, 31_557_600],
];

/** `Seesion` stands in the database. */
const SESSION = /^(?:sessions?|seesion|session cookie|end of session(?: \(browser\))?)$/;

/** A remark behind the quantity that leaves it what it is. */
const HARMLESS_REMARK = /^(?:after last activity|from set\/ ?update|by default, modifiable)$/;

/**
 * Reads how the Open Cookie Database writes a retention.
 * @returns `session`, seconds, or null where it says no length, or two, or none that is usual
 *   (`forever`, `1 week to 1 year`, `30 minutes, 3w or 1y depending on value`).
 */
export function readRetention(text: string): 'session' | number | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (SESSION.test(plain)) return 'session';

  const parts = /^(\d+) ?([a-z]+)(?: (.+))?$/.exec(plain);
  if (parts === null) return null;
  const [, amount, unit, remark] = parts;
  if (remark !== undefined && !isHarmless(remark)) return null;

  const seconds = UNITS.find(([spelling]) => spelling.test(unit!))?.[1];
  if (seconds === undefined || Number(amount) === 0) return null;
  return Number(amount) * seconds;
}

function isHarmless(remark: string): boolean {
  return HARMLESS_REMARK.test(remark) || remark.startsWith('(');
}
