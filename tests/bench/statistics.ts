/** What a series of measurements comes to. */
export interface Statistics {
  median: number;
  /** The middle half of the measurements lies between these. */
  lowerQuartile: number;
  upperQuartile: number;
  count: number;
}

/** @param measurements one at least, in any unit. */
export function statisticsOf(measurements: readonly number[]): Statistics {
  const sorted = measurements.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return {
    median: at(0.5),
    lowerQuartile: at(0.25),
    upperQuartile: at(0.75),
    count: sorted.length,
  };
}

/** One line: `84.0 ms (81.2 to 90.3, 25 times)`. */
export function written({ median, lowerQuartile, upperQuartile, count }: Statistics): string {
  const [middle, from, to] = [median, lowerQuartile, upperQuartile].map((ms) => ms.toFixed(1));
  return `${middle} ms (${from} to ${to}, ${count} times)`;
}

/** Prints two series and what they are to each other. */
export function printRatio(
  [ours, theirs]: [label: string, label: string],
  [oursTook, theirsTook]: [number[], number[]],
  goal?: number,
): void {
  const [one, other] = [statisticsOf(oursTook), statisticsOf(theirsTook)];
  const ratio = one.median / other.median;
  console.log(`  ${ours.padEnd(36)} ${written(one)}`);
  console.log(`  ${theirs.padEnd(36)} ${written(other)}`);
  const reached = ratio <= (goal ?? 0) ? 'reached' : 'MISSED';
  const aim = goal === undefined ? '' : ` (goal: at most ${goal}) ${reached}`;
  console.log(`  ratio ${ratio.toFixed(2)}${aim}\n`);
}
