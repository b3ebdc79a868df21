import { literalsIn } from '../lines/literals';
import { cookiebotTablesIn } from './cookiebot-script';
import { gridsOfJson, type JsonReading } from './json';

/**
 * Reads what a file of data or of code declares: JSON, or the object literals of a configuration in JavaScript,
 * PHP or Python. Nothing of it is run. Never throws.
 */
export function gridsOfSource(text: string): JsonReading {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return gridsOfJson(
    jsonIn(source) ?? cookiebotTablesIn(source, firstLiteralIn) ?? literalsIn(source),
  );
}

function firstLiteralIn(text: string): unknown {
  return literalsIn(text)[0];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
