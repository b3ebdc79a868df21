/**
 * How closely one entry of a charter's scope speaks for a host.
 *
 * @param entry `example.org`, or `*.example.org` for a family: every host below it, and itself.
 * @param host a host name in lower case, without port.
 * @returns 0 where it does not speak for the host; else the more the closer: a host named in full
 *   beats any family, and a longer family a shorter one.
 */
export function closeness(entry: string, host: string): number {
  const scope = entry.toLowerCase();
  if (scope === host) return Number.MAX_SAFE_INTEGER;
  if (!scope.startsWith('*.')) return 0;
  const family = scope.slice(2);
  return host === family || host.endsWith(`.${family}`) ? family.length : 0;
}

/**
 * The charter that speaks most closely for a host.
 *
 * @param charters anything with a scope, in any order; of equals the first wins.
 * @param host a host name in lower case, without port.
 * @returns the closest, or undefined where none speaks for the host.
 */
export function closestCharter<T extends { scope: readonly string[] }>(
  charters: readonly T[],
  host: string,
): T | undefined {
  let closest: T | undefined;
  let most = 0;
  for (const charter of charters) {
    for (const entry of charter.scope) {
      const here = closeness(entry, host);
      if (here > most) [most, closest] = [here, charter];
    }
  }
  return closest;
}

/**
 * The entries of a charter's scope for which another charter speaks in its place.
 *
 * @param before the charters that stand before it: of equals the first wins.
 */
export function overruledScope(
  scope: readonly string[],
  before: readonly { scope: readonly string[] }[],
): string[] {
  const taken = new Set(before.flatMap((one) => one.scope.map((entry) => entry.toLowerCase())));
  return scope.filter((entry) => taken.has(entry.toLowerCase()));
}
