import { readFile, stat } from 'node:fs/promises';
import { LIMITS } from '../../src/charter/limits';

/** A character takes four bytes at most. */
const MOST_BYTES = LIMITS.text * 4;

/**
 * Reads a text file: UTF-8, or UTF-16 where it begins with its mark, or else Windows-1252, which most
 * older pages are written in.
 *
 * @param mostBytes a file that is larger is not read.
 * @throws Error of one line: there is no such file, it is a folder, too large, or no text.
 */
export async function readTextFile(path: string, mostBytes = MOST_BYTES): Promise<string> {
  const bytes = await bytesOf(path, mostBytes);
  const text = decoded(bytes);
  if (text.slice(0, 8_192).includes('\0')) throw new Error(`${path} is not text`);
  return text;
}

async function bytesOf(path: string, mostBytes: number): Promise<Buffer> {
  const file = await stat(path).catch(() => undefined);
  if (!file) throw new Error(`${path}: there is no such file`);
  if (file.isDirectory()) throw new Error(`${path} is a folder; name a file`);
  if (file.size > mostBytes) {
    throw new Error(`${path} is larger than ${mostBytes / 1_000_000} MB: too large to be read`);
  }
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`, {
      cause: error,
    });
  }
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
