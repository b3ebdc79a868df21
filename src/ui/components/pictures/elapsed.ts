import type { Words } from '../words';

/** From here on nobody asks for parts of a second. */
const LONG = 10;

/** A stretch of time in words, to the millisecond or the tenth of a second where it is short. */
export function elapsed(seconds: number, words: Words): string {
  if (seconds >= LONG) return words.duration(seconds);
  const isUnderSecond = seconds < 1;
  const format = new Intl.NumberFormat(words.language, {
    style: 'unit',
    unit: isUnderSecond ? 'millisecond' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: isUnderSecond ? 0 : 1,
  });
  return format.format(isUnderSecond ? seconds * 1000 : seconds);
}
