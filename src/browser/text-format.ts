import { formatOf, type SourceFormat } from '../charter/format';

/** Servers send these for whatever they do not know. */
const VAGUE = new Set(['', 'text/plain', 'application/octet-stream', 'binary/octet-stream']);
const OTHER_TEXTS = new Set([
  'application/xhtml+xml',
  'application/json',
  'application/javascript',
  'application/x-javascript',
  'application/ecmascript',
  'application/csv',
]);

/** Whether what comes with a content type may be text: not so a PDF, an image, an archive. */
export function mayBeText(contentType: string): boolean {
  const type = mediaType(contentType);
  return (
    VAGUE.has(type) ||
    type.startsWith('text/') ||
    OTHER_TEXTS.has(type) ||
    type.endsWith('+json') ||
    type.endsWith('+xml')
  );
}

/**
 * The format of a fetched text. Its content type comes first: the ending of an address (`policy.php`) tells what
 * made it, and counts only where the type is vague.
 *
 * @param url where it came from.
 */
export function formatOfFetched(text: string, contentType: string, url: string): SourceFormat {
  const type = mediaType(contentType);
  if (!VAGUE.has(type)) return formatOf(text, '', type);
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return formatOf(text, path.slice(path.lastIndexOf('/') + 1));
}

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
