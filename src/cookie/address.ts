/** A URL's origin and masked path: all that is ever kept of it. */
export interface Address {
  origin: string;
  path: string;
}

const MASK = '…';
const LONGEST_PATH = 512;
const LONGEST_WORD = 20;
const SHORTEST_SECRET = 4;
/** More of them are a number of somebody: a telephone, a card, a day of birth. */
const MOST_DIGITS = 4;

/** Scheme, host with port, and path; what stands before the last `@` of the authority is a login. */
const URL_PARTS =
  /^(https?:\/\/)(?:[^/?#\\]*@)?([\w.\u00a1-\uffff-]+|\[[\da-f:.]+\])(:\d{1,5})?(?=[/?#]|$)([^?#]*)/i;

/** An http or https URL without login, query and fragment, its path as it is. */
export interface UrlParts {
  scheme: string;
  /** In lower case, without port. */
  host: string;
  /** With its colon; empty where none is written. */
  port: string;
  path: string;
}

/** Takes a URL apart; undefined where the text is no absolute http or https URL. */
export function urlParts(url: string): UrlParts | undefined {
  const match = URL_PARTS.exec(url);
  if (!match) return undefined;
  const [, scheme = '', host = '', port = '', path = ''] = match;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, path };
}

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
  const parts = urlParts(url);
  if (!parts) return undefined;
  const { scheme, host, port, path } = parts;
  return {
    origin: scheme + host + port,
    path: maskPath(path.slice(0, LONGEST_PATH) || '/', secrets),
  };
}

/** The host of an origin such as `https://example.org:8443`, without its port. */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//i, '').replace(/:\d+$/, '');
}

function maskPath(path: string, secrets: readonly string[]): string {
  const masked = path
    .split('/')
    .map((segment) => maskSegment(segment.split(';')[0] ?? '', secrets))
    .join('/');
  // A secret may have a slash in it, and parts too short to be told from words.
  const leaks = secrets.some((secret) => isSecret(secret) && masked.includes(decoded(secret)));
  return leaks ? `/${MASK}` : masked;
}

function maskSegment(segment: string, secrets: readonly string[]): string {
  const plain = decoded(segment);
  const leaks = secrets.some((secret) => isSecret(secret) && overlaps(plain, secret));
  if (leaks || plain !== segment || digitsIn(segment) > MOST_DIGITS) return MASK;
  return segment.split(/[-_.]/).every(isPlainWord) ? segment : MASK;
}

function isSecret(text: string): boolean {
  return text.length >= SHORTEST_SECRET;
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

function overlaps(segment: string, secret: string): boolean {
  const plain = decoded(secret);
  return segment.includes(plain) || (isSecret(segment) && plain.includes(segment));
}

/** A word in letters of one case (or capitalised), a short number, or a word and a version: `v2`, `es6`. */
function isPlainWord(word: string): boolean {
  return word.length <= LONGEST_WORD && /^(?:[A-Z]?[a-z]*\d{0,2}|[A-Z]{1,6}|\d{1,4})$/.test(word);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
