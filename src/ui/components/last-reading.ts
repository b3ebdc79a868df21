import type { Charter } from '../../charter/model';

/** When a charter's sources were read last, ISO 8601 UTC; undefined where it has none. */
export function lastReading(sources: Charter['sources']): string | undefined {
  return sources
    .map(({ readAt }) => readAt)
    .toSorted()
    .at(-1);
}
