const FACTOR = 1.5;
const DAY_SECONDS = 86_400;

/** Whether a lifetime is another one than that declared, and not only rounded: over 1.5 times, and a day or more longer. */
export function exceeds(seconds: number, declared: number): boolean {
  return seconds > declared * FACTOR && seconds - declared >= DAY_SECONDS;
}
