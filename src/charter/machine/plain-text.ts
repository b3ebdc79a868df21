import { LIMITS } from '../limits';

const lineBreak = /<br\s?\/?>|<\/(?:p|li|div|tr)>/gi;

/** Only what platforms put into their texts: `<container-id>` of a name stays. */
const tag =
  /<\/?(?:a|abbr|b|bdi|big|code|div|em|font|h[1-6]|i|img|li|mark|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/gi;

const entity = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/**
 * A platform's text as it is shown: mark-up taken off, `<br>` a line break, entities resolved, white space
 * folded.
 *
 * @returns at most as much as a cell holds.
 */
export function plainText(text: string): string {
  const source = text.slice(0, LIMITS.cell * 4);
  const bare = source.includes('<') ? source.replace(lineBreak, '\n').replace(tag, '') : source;
  return folded(bare.includes('&') ? bare.replace(entity, resolved) : bare);
}

/** White space folded, line breaks kept; at most as much as a cell holds. */
export function folded(text: string): string {
  return text
    .slice(0, LIMITS.cell * 4)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .slice(0, LIMITS.cell);
}

function resolved(whole: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name) return named.get(name.toLowerCase()) ?? whole;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
