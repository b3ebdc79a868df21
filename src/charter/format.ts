/** The formats in which a charter can be pasted or given as a file. */
export const SOURCE_FORMATS = ['html', 'text', 'markdown', 'csv', 'json'] as const;

/** `csv` is any table of separated values; `json` also source code that holds a consent library's settings. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Enough of a source to tell what it is. */
const BEGINNING = 20_000;

const BY_ENDING: Readonly<Record<string, SourceFormat>> = {
  htm: 'html',
  html: 'html',
  txt: 'text',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  json5: 'json',
  jsonc: 'json',
  js: 'json',
  mjs: 'json',
  cjs: 'json',
  ts: 'json',
  php: 'json',
};

const BY_TYPE: Readonly<Record<string, SourceFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/json': 'json',
  'text/javascript': 'json',
  'application/javascript': 'json',
};

/**
 * Which format a source has: by its file's ending or its media type, else by what it begins with.
 *
 * @param fileName `charter.html`; a name without a known ending tells nothing.
 * @param contentType a media type, with parameters or without.
 */
export function formatOf(text: string, fileName = '', contentType = ''): SourceFormat {
  const ending = fileName.toLowerCase().split('.').at(-1) ?? '';
  const type = contentType.toLowerCase().split(';')[0]?.trim() ?? '';
  const told = Object.hasOwn(BY_ENDING, ending)
    ? BY_ENDING[ending]
    : Object.hasOwn(BY_TYPE, type)
      ? BY_TYPE[type]
      : undefined;
  return told ?? formatByContents(text.slice(0, BEGINNING).trim());
}

function formatByContents(text: string): SourceFormat {
  if (/^[[{]/.test(text)) return 'json';
  if (/^<\?php|^(?:var|const|let|import|export|module\.exports|window\.)\s?\S/.test(text))
    return 'json';
  if (/<(?:!doctype|html|body|table|div|p|h[1-6]|ul|dl)\b/i.test(text)) return 'html';
  if (hasTabbedRows(text)) return 'text';
  if (/^---\n|^#{1,6} |^\|.*\|\s*\n\|[-: |]+\|/m.test(text)) return 'markdown';
  return isSeparated(text) ? 'csv' : 'text';
}

/** Cells parted by tabs, as a table comes out of a browser's copying: in Markdown they would be folded. */
function hasTabbedRows(text: string): boolean {
  return text.split('\n').filter((line) => /\S\t+[^\t]*\S/.test(line)).length > 1;
}

/** Every one of the first lines has the same count of commas or semicolons, which running text has not. */
function isSeparated(text: string): boolean {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 5);
  return (
    lines.length > 1 &&
    [',', ';'].some((separator) => {
      const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length);
      return (counts[0] ?? 0) > 1 && counts.every((count) => count === counts[0]);
    })
  );
}
