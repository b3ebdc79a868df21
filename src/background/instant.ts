/** An instant as everything that is kept writes it: ISO 8601, UTC. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
