import type { ChoiceMark } from './model';

/** A cookie or storage entry that may tell of a choice, its value made readable. It goes no further than the readers. */
export interface ChoiceEntry {
  name: string;
  /** As it is stored. */
  raw: string;
  /** Without URL encoding. */
  text: string;
  /** Parsed where it is JSON, URL-encoded or not, or twice, as by a script and a server; else undefined. */
  json: unknown;
}

/** Reads the entry of one consent platform; gives nothing for any other's. */
export type ChoiceReader = (entry: ChoiceEntry) => ChoiceMark | undefined;

/** Some platforms list hundreds of services, with a history each. */
const LONGEST_VALUE = 200_000;

/**
 * Makes a value readable.
 *
 * @param value as a cookie or storage entry has it; untrusted.
 * @returns nothing for an empty value, or one that is longer than any platform's.
 */
export function choiceEntryOf(name: string, value: string): ChoiceEntry | undefined {
  if (value === '' || value.length > LONGEST_VALUE) return undefined;
  const raw = unquoted(value);
  const text = decoded(raw);
  return { name, raw, text, json: parsed(raw) ?? parsed(text) ?? parsed(decoded(text)) };
}

/** Servers put quotes around a cookie's value that has commas or spaces in it. */
function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"')
    ? value.slice(1, -1)
    : value;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsed(text: string): unknown {
  if (!/^\s{0,9}[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
