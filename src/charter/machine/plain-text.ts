import { LIMITS } from '../limits';

const lineBreak = /<br\s?\/?>|<\/(?:p|li|div|tr)>/gi;

/** Only what platforms put into their texts: `<container-id>` of a name stays. */
const tag =
  /<\/?(?:a|abbr|b|bdi|big|code|div|em|font|h[1-6]|i|img|li|mark|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/gi;

const entity = /&(?:([a-z\d]{2,8})|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/** Of Latin-1, from U+00A0 on, in their order. */
const latin = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
  sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml
  Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml
  times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave
  eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute
  ucirc uuml yacute thorn yuml`;

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(/\s+/).map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', hellip: '…' }),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' }),
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
  if (name) return named.get(name) ?? whole;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
