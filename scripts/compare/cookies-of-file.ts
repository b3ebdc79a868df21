import { stat } from 'node:fs/promises';
import { isRecord } from '../../src/browser/value-kinds';
import type { Site } from '../../src/cookie/model';
import { readTextFile } from '../charter/read-file';
import { parseBounded } from './bounded-json';
import { cookiesInHar, isHar } from './har';
import { cookiesInJson } from './json-cookies';
import { cookiesInText } from './netscape-cookies';
import { MOST_COOKIES, type RecordedCookie, type Recording } from './recording';

/** A recording of a visit holds all that was loaded. */
const MOST_BYTES = 200_000_000;

/**
 * Reads a site's cookies from a file: a JSON list as browsers' APIs, Puppeteer, Playwright's storage state and
 * cookie editors write it, Netscape's `cookies.txt`, or a HAR.
 *
 * A list tells what was there when the file was written; a HAR who set what, and for how long.
 *
 * @throws Error of one line where the file cannot be used.
 */
export async function cookiesOfFile(path: string, site: Site): Promise<Recording> {
  const text = await readTextFile(path, MOST_BYTES);
  if (text.trim() === '') throw new Error(`${path} is empty`);
  const writtenAt = (await stat(path)).mtime.toISOString();
  try {
    return cookiesIn(text, site, writtenAt);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function cookiesIn(text: string, site: Site, writtenAt: string): Recording {
  if (!/^\s*[[{]/.test(text)) return listed(cookiesInText(text), writtenAt);
  const json = parseBounded(text);
  if (isHar(json)) return cookiesInHar(json, site);
  return listed(cookiesInJson(listIn(json), site.host), writtenAt);
}

/** Playwright's storage state, DevTools' answers and some editors put the list under `cookies`. */
function listIn(json: unknown): unknown[] {
  const list = isRecord(json) && !Array.isArray(json) ? json['cookies'] : json;
  if (!Array.isArray(list)) throw new Error('holds neither a list of cookies nor a HAR');
  if (list.length > MOST_COOKIES) throw new Error(`holds more than ${MOST_COOKIES} cookies`);
  return list as unknown[];
}

function listed(cookies: RecordedCookie['cookie'][], at: string): Recording {
  return {
    cookies: cookies.map((cookie) => ({ cookie, at })),
    watched: { since: at, pages: 0, visits: 0, choices: [] },
  };
}
