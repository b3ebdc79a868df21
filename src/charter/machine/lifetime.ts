/** Longest first. */
const units = [
  { name: 'day', seconds: 86_400 },
  { name: 'hour', seconds: 3_600 },
  { name: 'minute', seconds: 60 },
  { name: 'second', seconds: 1 },
] as const;

/**
 * A lifetime in the words of a charter: `365 days`, `1 hour 30 minutes`.
 *
 * @param seconds positive and finite; less than a second counts as one.
 */
export function wordsOfSeconds(seconds: number): string {
  let left = Math.max(1, Math.round(seconds));
  const words: string[] = [];
  for (const unit of units) {
    const count = Math.floor(left / unit.seconds);
    left -= count * unit.seconds;
    if (count > 0) words.push(counted(count, unit.name));
  }
  return words.join(' ');
}

/** `1 day`, `2 days`. */
export function wordsOfDays(days: number): string {
  return counted(days, 'day');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
