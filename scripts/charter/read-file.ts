import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
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
  const tooLarge = `${path} is larger than ${mostBytes / 1_000_000} MB: too large to be read`;
  if (file.size > mostBytes) throw new Error(tooLarge);
  const bytes = await upTo(mostBytes, path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} cannot be read: ${error.code}`, { cause: error });
  });
  if (bytes.length > mostBytes) throw new Error(tooLarge);
  return bytes;
}

/** All that it holds, or one byte more than so many: a device and a pipe do not tell how much they will give. */
async function upTo(mostBytes: number, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: mostBytes }))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
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
