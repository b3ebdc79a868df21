import { foldedWords } from './folded';

/** A word, a number or a mark of a text that may state a lifetime. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** A word folded, else as printed. */
  text: string;
  /** Of a number. */
  value: number;
  /** Where it stands in the text: from, up to. */
  start: number;
  end: number;
}

/** `1 000`, `1.095` and `2,592,000` have thousands; `1,5` and `0.125` have decimals. */
const TOKEN =
  /[1-9]\d{0,2}(?:[ \u00a0\u202f'’.,]\d{3}){1,5}(?![\d])|\d{1,15}(?:[.,]\d{1,6})?|[\p{L}\p{M}]{1,60}|[^\s\p{L}\p{M}\d]/gu;
const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Takes a text apart. What is beyond `longest` characters is not looked at. */
export function tokensOf(text: string, longest: number): Token[] {
  return Array.from(text.slice(0, longest).matchAll(TOKEN), ({ 0: printed, index }) => ({
    ...tokenOf(printed),
    start: index,
    end: index + printed.length,
  }));
}

function tokenOf(printed: string): Pick<Token, 'kind' | 'text' | 'value'> {
  const vulgar = VULGAR.get(printed);
  if (vulgar !== undefined) return { kind: 'number', text: printed, value: vulgar };
  if (/^\d/.test(printed)) return { kind: 'number', text: printed, value: numberOf(printed) };
  const word = /^[\p{L}\p{M}]/u.test(printed)
    ? foldedWords(printed.toLowerCase(), 60)[0]
    : undefined;
  return word === undefined
    ? { kind: 'mark', text: printed, value: 0 }
    : { kind: 'word', text: word, value: 0 };
}

function numberOf(printed: string): number {
  if (/^[1-9]\d{0,2}(?:[^\d]\d{3})+$/.test(printed)) return Number(printed.replace(/\D/g, ''));
  return Number(printed.replace(',', '.'));
}
