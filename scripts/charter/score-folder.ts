import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charterOfFile } from './charter-of-file';
import { readIndex, type IndexEntry } from './index-format';
import { scoreOf } from './score';
import type { FileScore } from './score-table';

/**
 * Reads every charter of a folder and holds it against the folder's `index.jsonl`.
 *
 * @throws Error of one line where the folder has no index, or it cannot be read.
 */
export async function scoreFolder(folder: string): Promise<FileScore[]> {
  const entries = readIndex(await indexOf(folder));
  const scores: FileScore[] = [];
  for (const entry of entries) scores.push(await scoreFile(folder, entry));
  return scores;
}

async function scoreFile(folder: string, { file, expected }: IndexEntry): Promise<FileScore> {
  const { declarations } = await charterOfFile(join(folder, file));
  return { file, score: scoreOf(expected, declarations) };
}

async function indexOf(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'index.jsonl'), 'utf8');
  } catch (error) {
    throw new Error(`${join(folder, 'index.jsonl')} cannot be read: it lists the charters`, {
      cause: error,
    });
  }
}
