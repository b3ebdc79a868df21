/** A page says its encoding within so many bytes (HTML standard, prescan). */
const HEAD_BYTES = 4_096;
/** Text has no such byte; a file that begins with one is none. */
const NUL = 0;

/**
 * The text of a document's bytes: by its byte order mark, the header's charset, the page's own words, else UTF-8,
 * and where it is no UTF-8 the encoding of the old Western web.
 *
 * @param contentType the header, parameters and all.
 * @returns undefined where the bytes are no text.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const marked = markedEncoding(bytes);
  if (!marked && (head.includes(NUL) || isPdf(head))) return undefined;
  const named = marked ?? charsetIn(contentType) ?? charsetIn(asciiOf(head));
  if (named) return decode(bytes, named);
  return decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252');
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function isPdf(head: Uint8Array): boolean {
  return asciiOf(head.subarray(0, 5)) === '%PDF-';
}

/** Undefined where no encoding of that name is known. */
function charsetIn(text: string): string | undefined {
  const label = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(text)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that could be read as ASCII so far is not what it says (HTML standard).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function decode(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
