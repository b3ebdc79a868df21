/** An object of JSON, or of the literal reader: its own properties are its entries, whatever they are called. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object, and no array. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; undefined where there is none: `constructor` and `__proto__` are names like any other. */
export function property(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The record under a key; an empty one where there is none. */
export function recordAt(value: unknown, key: string): JsonRecord {
  const found = property(value, key);
  return isRecord(found) ? found : {};
}

/** The array under a key; an empty one where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = property(value, key);
  return Array.isArray(found) ? found : [];
}

/** The text under the first of the keys that has one that is not empty; numbers count as texts. */
export function textAt(value: unknown, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const found = textOf(property(value, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text or number as a text; undefined for anything else and for what is blank. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
