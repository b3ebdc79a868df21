import type { Words } from './words';

/** An instant as short as it can be said: the time today, the date before. */
export function moment(words: Words, iso: string, now: string): string {
  const isToday = new Date(iso).toDateString() === new Date(now).toDateString();
  return isToday ? words.time(iso) : words.date(iso);
}
