/** Longer than this, or with more digits, a value tells of somebody rather than of a page. */
const LONGEST_VALUE = 20;
const MOST_DIGITS = 4;

/**
 * What is kept of the address of a source: enough to read it again. Credentials and fragment go, and so does every
 * part of the query that could carry a person's identifier (`?uid=…`, `;jsessionid=…`): a page links to its
 * policy with whatever it adds to links.
 *
 * @param url an absolute http or https URL.
 * @returns undefined where it is none.
 */
export function sourceAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, pathname, searchParams } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const kept = [...searchParams].filter(([name, value]) => isPlain(name) && isPlain(value));
  const query = new URLSearchParams(kept).toString();
  return `${origin}${pathname.replace(/;[^/]*/g, '')}${query && `?${query}`}`;
}

function isPlain(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  return text.length <= LONGEST_VALUE && digits <= MOST_DIGITS && /^[\w-]*$/.test(text);
}
