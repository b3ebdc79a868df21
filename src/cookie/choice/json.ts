/** The own property of a value of JSON: `__proto__` is a name like any other. Undefined where there is none. */
export function property(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The texts of a list; none where the value is no list. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The properties of a value of JSON that are true or false; none where it is no object. */
export function flags(value: unknown): [name: string, flag: boolean][] {
  return isRecord(value) ? Object.entries(value).filter(isFlag) : [];
}

/** Whether a value of JSON is an object, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFlag(entry: [string, unknown]): entry is [string, boolean] {
  return typeof entry[1] === 'boolean';
}
