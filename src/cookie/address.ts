/** A URL's origin and masked path: all that is ever kept of it. */
export interface Address {
  origin: string;
  path: string;
}

const MASK = '…';
const LONGEST_PATH = 512;
const LONGEST_WORD = 20;
const SHORTEST_SECRET = 4;

/**
 * What may be kept of a URL that set a cookie. Query and fragment are dropped, and every path segment
 * that could carry a person's identifier or address is masked: whatever is not plain words,
 * version numbers or a file name, and whatever repeats a secret.
 *
 * @param url an absolute http or https URL.
 * @param secrets texts that must not be kept, such as the values of the cookies that came with it.
 * @returns origin and path, or undefined where the text is no such URL.
 */
export function addressOf(url: string, secrets: readonly string[] = []): Address | undefined {
  const match = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)/i.exec(url);
  if (!match) return undefined;
  const [, scheme = '', host = '', path = ''] = match;
  return {
    origin: (scheme + host).toLowerCase(),
    path: maskPath(path.slice(0, LONGEST_PATH) || '/', secrets),
  };
}

/** The host of an origin such as `https://example.org:8443`, without its port. */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//i, '').replace(/:\d+$/, '');
}

function maskPath(path: string, secrets: readonly string[]): string {
  const segments = path.split('/').map((segment) => maskSegment(segment.split(';')[0] ?? '', secrets));
  return segments.join('/');
}

function maskSegment(segment: string, secrets: readonly string[]): string {
  const plain = decoded(segment);
  const leaks = secrets.some(
    (secret) => secret.length >= SHORTEST_SECRET && overlaps(plain, secret),
  );
  if (leaks) return MASK;
  return plain === segment && plain.split(/[-_.]/).every(isPlainWord) ? segment : MASK;
}

function overlaps(segment: string, secret: string): boolean {
  const plain = decoded(secret);
  return (
    segment.includes(plain) || (segment.length >= SHORTEST_SECRET && plain.includes(segment))
  );
}

/** A word in letters of one case (or capitalised), a short number, or a word and a version: `v2`, `es6`. */
function isPlainWord(word: string): boolean {
  return (
    word.length <= LONGEST_WORD && /^(?:[A-Z]?[a-z]*\d{0,2}|[A-Z]{1,6}|\d{1,4})$/.test(word)
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
