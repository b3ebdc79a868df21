import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatOf, type SourceFormat } from '../../src/charter/format';
import { LIMITS } from '../../src/charter/limits';
import { hostsSpokenFor } from '../../src/charter/meaning/hosts';
import type { Charter } from '../../src/charter/model';
import { readGrids } from '../../src/charter/read';
import { readCharter } from '../../src/charter/schema';
import { gridsOfText } from '../../src/document/read-source';
import { parsePage } from './parse-page';
import { readTextFile } from './read-file';

const SOURCE = 'file';

/**
 * Reads the charter that a file holds.
 *
 * @param format undefined to tell it from the file's name and contents.
 * @returns a charter; its scope is empty where the file does not say for which hosts it speaks.
 * @throws Error of one line where the file cannot be used: see {@link readTextFile}.
 */
export async function charterOfFile(path: string, format?: SourceFormat): Promise<Charter> {
  const text = await readTextFile(path);
  return charterIn(text) ?? (await readingOf(path, text, format ?? formatOf(text, basename(path))));
}

/** A file that holds a charter of ours already is given as it is. */
function charterIn(text: string): Charter | undefined {
  try {
    return readCharter(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function readingOf(path: string, text: string, format: SourceFormat): Promise<Charter> {
  const { grids, unread, title, language, blocks } = gridsOfText(text, format, parsePage);
  const reading = readGrids(grids, SOURCE);
  return {
    version: 1,
    title: title ?? basename(path),
    ...(language !== undefined && { language }),
    scope: hostsSpokenFor(blocks),
    sources: [
      {
        id: SOURCE,
        kind: 'file',
        readAt: (await stat(path)).mtime.toISOString(),
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    ],
    declarations: reading.declarations,
    unread: [...unread, ...reading.unread].slice(0, LIMITS.unread),
  };
}
