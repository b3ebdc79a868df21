const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** Longest first. */
const units = [
  { seconds: DAY, one: 'day' },
  { seconds: HOUR, one: 'hour' },
  { seconds: MINUTE, one: 'minute' },
] as const;

/**
 * A lifetime in the words of a charter: `365 days`, `90 minutes`, `45 seconds`.
 *
 * @param seconds positive and finite.
 */
export function wordsOfSeconds(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const unit = units.find((one) => whole % one.seconds === 0);
  return unit ? counted(whole / unit.seconds, unit.one) : counted(whole, 'second');
}

/** `1 day`, `2 days`. */
export function wordsOfDays(days: number): string {
  return counted(days, 'day');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
