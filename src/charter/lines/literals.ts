import { LIMITS } from '../limits';
import { Frame, type Literal } from './literal-frame';
import { Tokens, type Token } from './literal-tokens';

/** Deeper brackets are passed over. */
const DEEPEST = 100;
const MOST_TOKENS = 4_000_000;

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', array: ')' };

/** Words that are values, of JavaScript, PHP and Python. */
const VALUES: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['none', null],
]);

/** Words before a value that say nothing of it. */
const BEFORE_VALUES = new Set(['new', 'return', 'await']);

/** Calls that come to their first text. */
const TRANSLATIONS = new Set(['__', '_', 'gettext', 'esc_html__', 'esc_attr__', 'gettext_lazy']);
/** Calls that come to a pattern. */
const PATTERNS = new Set(['RegExp', 'compile']);

/**
 * The outermost plain values in source text: object and array literals of JavaScript and TypeScript, JSON with
 * comments, arrays of PHP, dictionaries and lists of Python. Nothing is run: functions and expressions are left
 * out, a literal inside of one stands for itself. Regular expressions are kept as text: `/^_ga/`. Never throws;
 * takes time in proportion to the source.
 *
 * @returns arrays and objects without prototype, in their order. What is never closed counts as far as it goes.
 */
export function literalsIn(source: string): unknown[] {
  const reader = new LiteralReader();
  const tokens = new Tokens(source.slice(0, LIMITS.text));
  let count = 0;
  for (let token = tokens.next(); token && count < MOST_TOKENS; token = tokens.next()) {
    reader.take(token);
    count += 1;
  }
  return reader.end();
}

class LiteralReader {
  readonly #outermost = new Frame('', undefined);
  readonly #open: Frame[] = [];
  #beyond = 0;

  take(token: Token): void {
    if (token.kind === 'mark') this.#mark(token.value);
    else if (this.#beyond > 0) return;
    else if (token.kind === 'word') this.#word(token.value);
    else this.#top.operand(token.value);
  }

  end(): Literal[] {
    while (this.#open.length > 0) this.#close();
    return this.#outermost.close().inside;
  }

  get #top(): Frame {
    return this.#open.at(-1) ?? this.#outermost;
  }

  #word(word: string): void {
    if (BEFORE_VALUES.has(word)) return;
    const value = VALUES.get(word.toLowerCase());
    if (value === undefined) this.#top.operand(undefined, word);
    else this.#top.operand(value);
  }

  #mark(mark: string): void {
    if (mark === '{' || mark === '[' || mark === '(') this.#begin(mark);
    else if (mark === '}' || mark === ']' || mark === ')') this.#closeTo(mark);
    else if (this.#beyond === 0) this.#top.mark(mark);
  }

  #begin(mark: string): void {
    if (this.#open.length >= DEEPEST) {
      this.#beyond += 1;
      return;
    }
    const callee = mark === '(' ? this.#top.lastWord : undefined;
    const isArray = callee?.toLowerCase() === 'array';
    this.#open.push(new Frame(isArray ? 'array' : mark, callee));
  }

  /** A bracket that closes none of the open ones is passed over. */
  #closeTo(mark: string): void {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return;
    }
    if (!this.#open.some(({ opening }) => CLOSING[opening] === mark)) return;
    let closed: Frame | undefined;
    do {
      closed = this.#open.at(-1);
      this.#close();
    } while (closed && CLOSING[closed.opening] !== mark);
  }

  #close(): void {
    const frame = this.#open.pop();
    if (!frame) return;
    const { value, inside } = frame.close();
    if (frame.opening === 'array') this.#top.calledArray(value);
    else if (frame.opening === '(') this.#call(frame);
    else this.#top.operand(value);
    this.#top.takeInside(inside);
  }

  #call({ callee = '', firstValue }: Frame): void {
    const text = typeof firstValue === 'string' ? firstValue : undefined;
    if (text !== undefined && TRANSLATIONS.has(callee)) this.#top.called(text);
    else if (text !== undefined && PATTERNS.has(callee)) this.#top.called(`/${text}/`);
    else this.#top.operand(undefined);
  }
}
