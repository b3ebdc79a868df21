import { LIMITS } from '../limits';

/**
 * A cell as printed: without what Markdown and HTML write around words, white space folded, bounded. A name
 * cell is not for this: there an asterisk or an underscore may belong to the name.
 */
export function plainCell(text: string): string {
  const start = text.slice(0, LIMITS.cell);
  return isPlain(start) ? folded(start) : folded(withoutMarkup(start));
}

/** Most cells: an underscore alone, as in a name, is no markup. */
function isPlain(text: string): boolean {
  return !/[*\\`[<&]|__|^#/.test(text);
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
    .replace(/!?\[([^[\]]{0,2000})\]\([^()\s]{0,2000}(?:\s[^()]{0,2000})?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(
      /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])([^*]{1,2000})(?<=[\p{L}\p{N}.])\*(?![\p{L}\p{N}*])/gu,
      '$1',
    )
    .replace(/`{1,3}([^`]{1,2000})`{1,3}/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/^#{1,6}\s+/, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function folded(text: string): string {
  if (!/\s\s|^\s|\s$|[^\S ]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
