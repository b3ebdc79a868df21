/**
 * What stands at a path of names below a value of the page. The page may have put anything there: a getter that
 * throws is nothing.
 */
export function reached(value: unknown, ...path: string[]): unknown {
  let current = value;
  for (const name of path) {
    if (!isObject(current)) return undefined;
    try {
      current = current[name];
    } catch {
      return undefined;
    }
  }
  return current;
}

/** What a method of the page's gives; nothing where there is none, or where it throws. */
export function answered(owner: unknown, method: string, ...given: string[]): unknown {
  const call = reached(owner, method);
  if (typeof call !== 'function') return undefined;
  try {
    return Reflect.apply(call, owner, given) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a value has properties: functions have, and libraries hang theirs on them. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The own names of an object; none where it does not tell. */
export function namesOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** The chosen properties of an object, as far as they are there; nothing where none is. */
export function picked(value: unknown, ...names: string[]): Record<string, unknown> | undefined {
  const there = names
    .map((name) => [name, reached(value, name)] as const)
    .filter(([, found]) => found !== undefined && found !== null);
  return there.length === 0 ? undefined : Object.fromEntries(there);
}
