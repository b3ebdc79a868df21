import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesInCell } from '../../src/charter/meaning/names';
import { readRetention } from '../../src/charter/meaning/retention';
import type { Charter } from '../../src/charter/model';
import { knownFacts, readKnownCookies, stemsOf, type KnownCookies } from '../../src/cookie/known';
import type { KnownFacts, Sighting } from '../../src/cookie/model';
import { declarationsFor, matcherOf } from '../../src/verdict/match';
import { inProject } from '../build/project';

/** How many rows of a table of notations are right. */
export interface NotationScore {
  file: string;
  rows: number;
  right: number;
  /** Those that are not, as they stand. */
  wrong: string[];
}

/** Conventions differ: a year of 365 or 365.25 days. */
const TOLERANCE = 0.02;
const HOST = 'www.notations.example';

/**
 * Holds the reader against a folder's tables of notations, where it has them. The first line of a table names
 * its columns, which tabs part; a row with anything in its last column counts neither way.
 *
 * - `name-notations.tsv`: what is declared, a cookie's name, `yes` or `no`, unsure.
 * - `retention-notations.tsv`: what is declared, its language, seconds or `session` or `unknown`, unsure.
 */
export function scoreNotations(folder: string): NotationScore[] {
  const known = readKnownCookies(
    JSON.parse(readFileSync(inProject('assets', 'known-cookies.json'), 'utf8')),
  );
  return [
    ...scoreTable(folder, 'name-notations.tsv', ([declared = '', name = '', fits]) =>
      isMeant(declared, name, known) ? fits === 'yes' : fits === 'no',
    ),
    ...scoreTable(folder, 'retention-notations.tsv', ([text = '', , expected = '']) =>
      isRetention(text, expected),
    ),
  ];
}

function scoreTable(
  folder: string,
  file: string,
  isRight: (cells: string[]) => boolean,
): NotationScore[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split(/\r?\n/).slice(1);
  const rows = lines.filter((line) => line.trim() !== '' && !line.split('\t')[3]?.trim());
  const wrong = rows.filter((line) => !isRight(line.split('\t')));
  return [{ file, rows: rows.length, right: rows.length - wrong.length, wrong }];
}

/** By the matcher that judges cookies, with what is known of the name. */
function isMeant(declared: string, name: string, known: KnownCookies): boolean {
  const names = namesInCell(declared.replaceAll('↵', '\n'));
  const charter: Charter = {
    version: 1,
    title: declared,
    scope: [HOST],
    sources: [],
    declarations: names.map((one) => ({ name: one, source: 'table' })),
    unread: [],
  };
  const { meant } = declarationsFor(matcherOf(charter), sightingOf(name, known));
  return meant.length > 0;
}

function sightingOf(name: string, known: KnownCookies): Sighting {
  const facts = knownFacts(known, name, HOST);
  const now = '2026-01-01T00:00:00.000Z';
  return {
    identity: name,
    storeId: '0',
    name,
    domain: HOST,
    path: '/',
    hostOnly: true,
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    session: true,
    grantedSeconds: null,
    remainingSeconds: null,
    capped: false,
    firstSeen: now,
    lastSeen: now,
    setAt: null,
    setBy: null,
    party: 'first',
    owner: { registrableDomain: 'notations.example' },
    ...(facts && { known: { ...facts, stems: stemsIn(known, facts) } }),
  };
}

function stemsIn(known: KnownCookies, { match, name }: KnownFacts): string[] {
  return match === 'prefix' ? stemsOf(known, name, HOST) : [];
}

function isRetention(text: string, expected: string): boolean {
  const { kind, seconds } = readRetention(text);
  if (expected === 'session') return kind === 'session';
  if (expected === 'unknown') return kind === 'unknown' || kind === 'persistent';
  const wanted = Number(expected);
  return seconds !== null && Math.abs(seconds - wanted) <= TOLERANCE * wanted;
}
