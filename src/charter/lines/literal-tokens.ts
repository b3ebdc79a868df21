/** A piece of source text. Comments and white space are none. */
export type Token =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'word'; value: string }
  /** One or a few characters: `{`, `=>`, `...`. */
  | { kind: 'mark'; value: string };

const WORD = /[\p{L}_$@\\][\p{L}\p{N}_$\\]*/uy;
const NUMBER = /(?:0x[\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?)n?/iy;
const SPACE = /\s+/y;
/** Longer ones first. */
const MARKS = ['...', '=>', '::', '->', '?->', '&&', '||', '??', '?.', '===', '!==', '==', '!='];
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '',
  t: '\t',
  b: '',
  f: '',
  v: '',
  0: '',
};
/** Before these words a slash divides nothing: a regular expression begins. */
const BEFORE_PATTERN = new Set(['return', 'typeof', 'case', 'in', 'of', 'void', 'delete']);
const LONGEST_PATTERN = 2_000;

/**
 * Takes source text of JavaScript, TypeScript, JSON with comments, PHP or Python into pieces, each character
 * once. Nothing is run; what is no piece of any of them is left out.
 */
export class Tokens {
  readonly #source: string;
  readonly #textsBreak: boolean;
  #at = 0;
  #previous: Token | undefined;

  constructor(source: string) {
    this.#source = source;
    // Where texts may go on over lines a quote that is never closed would swallow the rest.
    this.#textsBreak = /<\?php|\barray\s?\(|=>\s?['"]/.test(source.slice(0, 200_000));
  }

  /** The next one; nothing at the end. */
  next(): Token | undefined {
    for (;;) {
      const from = this.#at;
      const token = this.#read();
      if (token) {
        this.#previous = token;
        return token;
      }
      if (this.#at >= this.#source.length) return undefined;
      if (this.#at === from) this.#at += 1;
    }
  }

  #read(): Token | undefined {
    const character = this.#source.charAt(this.#at);
    if (this.#match(SPACE)) return undefined;
    if (character === '/' || character === '#') return this.#slash(character);
    if (character === '"' || character === "'" || character === '`') return this.#text(character);
    if (/[\d.]/.test(character)) {
      const number = this.#match(NUMBER);
      if (number) return { kind: 'number', value: Number(number.replace(/[_n]/g, '')) };
    }
    const word = this.#match(WORD);
    if (word) return { kind: 'word', value: word };
    const mark = MARKS.find((one) => this.#source.startsWith(one, this.#at)) ?? character;
    this.#at += mark.length;
    return mark === '' ? undefined : { kind: 'mark', value: mark };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found || undefined;
  }

  /** A comment, a regular expression or a division. */
  #slash(character: string): Token | undefined {
    const following = this.#source.charAt(this.#at + 1);
    if (character === '#' && following === '[') this.#at += 1;
    else if (character === '#' || following === '/') this.#skipTo('\n');
    else if (following === '*') this.#skipTo('*/');
    else return this.#pattern() ?? this.#mark('/');
    return undefined;
  }

  #skipTo(end: string): void {
    const found = this.#source.indexOf(end, this.#at + 1);
    this.#at = found < 0 ? this.#source.length : found + end.length;
  }

  #mark(value: string): Token {
    this.#at += value.length;
    return { kind: 'mark', value };
  }

  /** `/^_ga/i`, kept as its text; nothing where the slash divides. */
  #pattern(): Token | undefined {
    if (!this.#mayBePattern()) return undefined;
    let inClass = false;
    const most = Math.min(this.#source.length, this.#at + LONGEST_PATTERN);
    for (let index = this.#at + 1; index < most; index += 1) {
      const character = this.#source.charAt(index);
      if (character === '\n') return undefined;
      if (character === '\\') index += 1;
      else if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      else if (character === '/' && !inClass) {
        let end = index + 1;
        while (/[a-z]/.test(this.#source.charAt(end))) end += 1;
        const value = this.#source.slice(this.#at, end);
        this.#at = end;
        return { kind: 'text', value };
      }
    }
    return undefined;
  }

  #mayBePattern(): boolean {
    const previous = this.#previous;
    if (!previous) return true;
    if (previous.kind === 'mark') return !/^[)\]}]$/.test(previous.value);
    return previous.kind === 'word' && BEFORE_PATTERN.has(previous.value);
  }

  #text(quote: string): Token {
    const triple = quote.repeat(3);
    const isTriple = quote !== '`' && this.#source.startsWith(triple, this.#at);
    const end = isTriple ? triple : quote;
    const mayBreak = isTriple || quote === '`' || this.#textsBreak;
    let value = '';
    let index = this.#at + end.length;
    let from = index;
    while (index < this.#source.length && !this.#source.startsWith(end, index)) {
      const character = this.#source.charAt(index);
      if (character === '\n' && !mayBreak) break;
      if (character === '\\') {
        value += this.#source.slice(from, index);
        const escape = this.#escape(index);
        value += escape.text;
        index = escape.end;
        from = index;
      } else index += 1;
    }
    value += this.#source.slice(from, index);
    this.#at = Math.min(this.#source.length, index + end.length);
    return { kind: 'text', value };
  }

  #escape(at: number): { text: string; end: number } {
    const code = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/iy;
    code.lastIndex = at;
    const match = code.exec(this.#source);
    if (match) {
      const point = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '', 16);
      const text = point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
      return { text, end: at + match[0].length };
    }
    const escaped = this.#source.charAt(at + 1);
    if (escaped === '\n') return { text: '', end: at + 2 };
    return { text: Object.hasOwn(ESCAPES, escaped) ? ESCAPES[escaped]! : escaped, end: at + 2 };
  }
}
