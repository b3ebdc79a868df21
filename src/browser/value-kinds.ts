/** Whether a value that came from outside is an object, arrays among them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value that came from outside is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
