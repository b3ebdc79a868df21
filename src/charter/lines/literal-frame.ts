/** A value of a literal, or `undefined` for what is no plain value. */
export type Literal = unknown;

/** An expression in brackets as far as it was read: the entry before the next comma. */
interface Entry {
  key: string | undefined;
  /** How many operands it has, its key not counted. */
  operands: number;
  value: Literal;
  /** Its only operand is a word: it may turn out to be a key. */
  word: string | undefined;
  sign: '' | '-' | '!';
  /** The next operand is to be joined to the text before it. */
  joins: boolean;
  /** More than a plain value. */
  isExpression: boolean;
  /** A type follows, which says nothing of the value. */
  isTyped: boolean;
}

/** What stands between two brackets, or in the whole source: entries, and the literals inside of what is no entry. */
export class Frame {
  /** Of the bracket that opened it: `{`, `[`, `(`; `array` for `array(`; empty for the source. */
  readonly opening: string;
  /** The word before its bracket: what is called. */
  readonly callee: string | undefined;
  readonly #entries: [key: string | undefined, value: Literal][] = [];
  /** Containers of which nothing is known but that they are there, in their order. */
  readonly #inside: Literal[] = [];
  #entry = newEntry();
  #hasStatements = false;
  #hasOperands = false;
  #lastWord: string | undefined;

  constructor(opening: string, callee: string | undefined) {
    this.opening = opening;
    this.callee = callee;
  }

  /** The word that was read last, where nothing followed it. */
  get lastWord(): string | undefined {
    return this.#lastWord;
  }

  operand(value: Literal, word?: string): void {
    const entry = this.#entry;
    this.#hasOperands = true;
    this.#lastWord = word;
    if (entry.isTyped) return;
    if (entry.operands > 0 && (word === 'as' || word === 'satisfies')) {
      entry.isTyped = true;
      return;
    }
    if (isContainer(value)) this.#inside.push(value);
    const joined = joinedTo(entry, value);
    entry.operands += 1;
    entry.joins = false;
    if (entry.operands === 1) {
      entry.value = signed(entry.sign, value);
      entry.word = word;
    } else if (joined !== undefined) entry.value = joined;
    else {
      entry.isExpression = true;
      entry.word = undefined;
    }
  }

  /** A call came to a value: it takes the place of the word that was called. */
  called(value: Literal): void {
    const entry = this.#entry;
    if (entry.operands !== 1 || entry.word === undefined) return;
    entry.value = value;
    entry.word = undefined;
  }

  /** `array(…)`: the word was no value, but belongs to its brackets. */
  calledArray(value: Literal): void {
    if (isContainer(value)) this.#inside.push(value);
    this.called(value);
  }

  mark(mark: string): void {
    const entry = this.#entry;
    this.#lastWord = undefined;
    if (mark === ',') this.#endEntry();
    else if (mark === ';') {
      this.#endEntry();
      this.#hasStatements = true;
    } else if ((mark === ':' || mark === '=>') && isKey(entry)) {
      this.#entry = { ...newEntry(), key: entry.word ?? String(entry.value) };
    } else if (entry.operands === 0 && (mark === '-' || mark === '!')) entry.sign = mark;
    else if (entry.operands === 1 && (mark === '+' || mark === '.')) {
      entry.joins = typeof entry.value === 'string';
      if (!entry.joins) entry.isExpression = true;
    } else entry.isExpression = true;
    if (mark !== ',' && mark !== ';') this.#entry.word = undefined;
  }

  /** Its value, where it is a literal; else the literals inside of it. */
  close(): { value?: Literal; inside: Literal[] } {
    this.#endEntry();
    const value = this.#hasStatements ? undefined : this.#value();
    if (value === undefined) return { inside: this.#inside };
    const held = new Set<Literal>(this.#entries.map(([, held]) => held));
    return { value, inside: this.#inside.filter((one) => !held.has(one)) };
  }

  /** The first entry of a call: `__('text', 'domain')`. */
  get firstValue(): Literal {
    return this.#entries[0]?.[1];
  }

  /** Gives it the literals inside of what was closed in it, in their order. */
  takeInside(literals: readonly Literal[]): void {
    for (const literal of literals) this.#inside.push(literal);
  }

  #value(): Literal {
    const keyed = this.#entries.filter(([key]) => key !== undefined).length;
    if (this.opening === '{') {
      return keyed > 0 || !this.#hasOperands ? recordOf(this.#entries) : undefined;
    }
    if (this.opening !== '[' && this.opening !== 'array') return undefined;
    return keyed > 0 ? listOrRecord(this.#entries) : this.#entries.map(([, value]) => value);
  }

  #endEntry(): void {
    const { key, value, operands, isExpression, word } = this.#entry;
    const isPlain = !isExpression && word === undefined && value !== undefined;
    if (operands > 0 && (isPlain || key !== undefined)) {
      this.#entries.push([key, isPlain ? value : undefined]);
    }
    this.#entry = newEntry();
  }
}

function newEntry(): Entry {
  return {
    key: undefined,
    operands: 0,
    value: undefined,
    word: undefined,
    sign: '',
    joins: false,
    isExpression: false,
    isTyped: false,
  };
}

function isKey({ key, operands, isExpression, value, word, sign }: Entry): boolean {
  if (key !== undefined || operands !== 1 || isExpression || sign !== '') return false;
  return word !== undefined || typeof value === 'string' || typeof value === 'number';
}

/** `'a' + 'b'`, `'a' . 'b'`, and in Python `'a' 'b'`. */
function joinedTo(
  { joins, operands, value, isExpression }: Entry,
  next: Literal,
): string | undefined {
  if (isExpression || operands === 0 || typeof value !== 'string' || typeof next !== 'string') {
    return undefined;
  }
  return joins || operands === 1 ? value + next : undefined;
}

/** `-1`; `!0` and `!1` as minifiers write true and false. */
function signed(sign: Entry['sign'], value: Literal): Literal {
  if (sign === '') return value;
  if (typeof value !== 'number') return undefined;
  return sign === '-' ? -value : value === 0;
}

function isContainer(value: Literal): boolean {
  return typeof value === 'object' && value !== null;
}

/** Without a prototype: `__proto__` is a key like any other. Values that are no plain ones are left out. */
function recordOf(entries: readonly [string | undefined, Literal][]): Literal {
  const record = Object.create(null) as Record<string, Literal>;
  for (const [key, value] of entries) {
    if (key !== undefined && value !== undefined) record[key] = value;
  }
  return record;
}

/** PHP's lists may count their own entries: `array(0 => …, 1 => …)`. */
function listOrRecord(entries: readonly [string | undefined, Literal][]): Literal {
  const isCounted = entries.every(([key]) => key !== undefined && /^\d{1,9}$/.test(key));
  return isCounted ? entries.map(([, value]) => value) : recordOf(entries);
}
