import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatOf, type SourceFormat } from '../../src/charter/format';
import { LIMITS } from '../../src/charter/limits';
import { hostsSpokenFor } from '../../src/charter/meaning/hosts';
import type { Charter } from '../../src/charter/model';
import { readGrids } from '../../src/charter/read';
import { isMeantAsCharter, readCharter } from '../../src/charter/schema';
import { gridsOfText } from '../../src/document/read-source';
import { parsePage } from './parse-page';
import { readTextFile } from './read-file';

/** The id of the source of a charter that was read from a file, and was not one before. */
export const READING = 'file';

/** Pages have some thousand. Each may become a node, and with millions of these linkedom takes minutes. */
const MOST_TAGS = 1_000_000;

/**
 * Reads the charter that a file holds.
 *
 * @param format undefined to tell it from the file's name and contents.
 * @returns a charter; its scope is empty where the file does not say for which hosts it speaks.
 * @throws Error of one line where the file cannot be used: see {@link readTextFile}.
 */
export async function charterOfFile(path: string, format?: SourceFormat): Promise<Charter> {
  return charterOfText(path, await readTextFile(path), format);
}

/**
 * The same of a file that was read already.
 *
 * @param path names the file in errors, and its ending may tell the format.
 */
export async function charterOfText(
  path: string,
  text: string,
  format?: SourceFormat,
): Promise<Charter> {
  if (text.trim() === '') throw new Error(`${path} is empty`);
  if (hasMoreTags(text)) throw new Error(`${path} has more than ${MOST_TAGS} tags`);
  return charterIn(path, text) ?? readingOf(path, text, format ?? formatOf(text, basename(path)));
}

function hasMoreTags(text: string): boolean {
  let at = -1;
  for (let count = 0; count <= MOST_TAGS; count++) {
    at = text.indexOf('<', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A file that holds a charter of ours already is given as it is; one that is broken is no other format. */
function charterIn(path: string, text: string): Charter | undefined {
  const json = jsonIn(text);
  if (!isMeantAsCharter(json)) return undefined;
  try {
    return readCharter(json);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readingOf(path: string, text: string, format: SourceFormat): Promise<Charter> {
  const { grids, unread, title, language, blocks } = gridsOfText(text, format, parsePage);
  const reading = readGrids(grids, READING);
  if (format === 'json' && grids.length === 0 && jsonIn(text) === undefined) {
    throw new Error(`${path} is neither JSON nor settings in code; say what it is with --as`);
  }
  return {
    version: 1,
    title: title ?? basename(path),
    ...(language !== undefined && { language }),
    scope: hostsSpokenFor(blocks),
    sources: [
      {
        id: READING,
        kind: 'file',
        readAt: (await stat(path)).mtime.toISOString(),
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    ],
    declarations: reading.declarations,
    unread: [...unread, ...reading.unread].slice(0, LIMITS.unread),
  };
}
