import { isRecord, textAt, textOf } from './value';

/** A cookie as consent libraries list it. */
export interface CookieEntry {
  /** A name, or a regular expression as text: `/^_ga/`. */
  name: string;
  domain: string | undefined;
}

/**
 * Reads an entry of a consent library's `cookies`: a name, `[pattern, path, domain]`, or
 * `{ pattern or name, domain }`. Regular expressions come as text.
 *
 * @returns undefined where it names no cookie.
 */
export function cookieEntry(value: unknown): CookieEntry | undefined {
  if (Array.isArray(value)) return entry(textOf(value[0]), textOf(value[2]));
  if (isRecord(value)) return entry(textAt(value, 'pattern', 'name'), textAt(value, 'domain'));
  return entry(textOf(value), undefined);
}

function entry(name: string | undefined, domain: string | undefined): CookieEntry | undefined {
  return name === undefined ? undefined : { name, domain };
}
