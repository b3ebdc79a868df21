/** A step of an expression: takes a character and goes on, or jumps without one. */
export type Step =
  | { kind: 'take'; takes: (character: string) => boolean; literal?: string }
  | { kind: 'jump'; to: number[] };

/** A name is walked with all of them at worst. */
const MOST_STEPS = 200;
const DEEPEST = 8;

/** Thrown within this file only, where an expression holds something that is not understood. */
class NotUnderstood extends Error {}

/**
 * The steps of a regular expression without its anchors.
 *
 * @returns nothing where it holds something else than is understood, or has too many steps.
 */
export function parseExpression(source: string): Step[] | undefined {
  if (source === '' || source.length > 1_000) return undefined;
  try {
    const parser = new Parser(source);
    return parser.all();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly source: string) {}

  all(): Step[] {
    const steps = this.alternatives();
    if (this.at < this.source.length) throw new NotUnderstood();
    return steps;
  }

  private alternatives(): Step[] {
    let steps = this.sequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      steps = either(steps, this.sequence());
    }
    return steps;
  }

  private sequence(): Step[] {
    const steps: Step[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      append(steps, this.repeated(this.atom()));
    }
    return steps;
  }

  private atom(): Step[] {
    const character = this.source[this.at]!;
    if (character === '(') return this.group();
    if (character === '[') return [take(this.charactersOfClass())];
    if ('^$*+?{}'.includes(character)) throw new NotUnderstood();
    this.at += 1;
    if (character === '.') return [take(() => true)];
    if (character === '\\') return [this.escaped()];
    return [literal(character)];
  }

  private group(): Step[] {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new NotUnderstood();
    this.at += this.source.startsWith('(?:', this.at) ? 3 : 1;
    if (this.source[this.at] === '?') throw new NotUnderstood();
    const steps = this.alternatives();
    if (this.source[this.at] !== ')') throw new NotUnderstood();
    this.at += 1;
    this.depth -= 1;
    return steps;
  }

  private escaped(): Step {
    const character = this.source[this.at] ?? '';
    this.at += 1;
    const known = KINDS.get(character);
    if (known) return take(known);
    if (character === '' || /[\da-z]/i.test(character)) throw new NotUnderstood();
    return literal(character);
  }

  private charactersOfClass(): (character: string) => boolean {
    this.at += 1;
    const isNot = this.source[this.at] === '^';
    if (isNot) this.at += 1;
    const members: ((character: string) => boolean)[] = [];
    while (this.source[this.at] !== ']') members.push(this.memberOfClass());
    this.at += 1;
    return (character) => members.some((isOne) => isOne(character)) !== isNot;
  }

  private memberOfClass(): (character: string) => boolean {
    const kind =
      this.source[this.at] === '\\' ? KINDS.get(this.source[this.at + 1] ?? '') : undefined;
    if (kind) {
      this.at += 2;
      return kind;
    }
    const from = this.characterOfClass();
    const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
    if (!isRange) return (character) => character === from;
    this.at += 1;
    const to = this.characterOfClass();
    return (character) => character >= from && character <= to;
  }

  private characterOfClass(): string {
    if (this.source[this.at] === '\\') this.at += 1;
    const character = this.source[this.at];
    if (character === undefined) throw new NotUnderstood();
    this.at += 1;
    return character;
  }

  private repeated(atom: Step[]): Step[] {
    const [least, most] = this.quantifier();
    if (atom.length * Math.max(least, most === Infinity ? 1 : most) > MOST_STEPS) {
      throw new NotUnderstood();
    }
    const steps: Step[] = [];
    for (let count = 0; count < least; count += 1) append(steps, atom);
    if (most === Infinity) append(steps, anyNumberOf(atom));
    for (let count = least; most !== Infinity && count < most; count += 1) {
      append(steps, either(atom, []));
    }
    return steps;
  }

  private quantifier(): [least: number, most: number] {
    const counts = /^(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})/.exec(
      this.source.slice(this.at, this.at + 9),
    )?.[0];
    if (!counts) return [1, 1];
    this.at += counts.length;
    // Whether it takes as few as it can makes no difference to whether it fits.
    if (this.source[this.at] === '?') this.at += 1;
    if (counts === '*') return [0, Infinity];
    if (counts === '+') return [1, Infinity];
    if (counts === '?') return [0, 1];
    const [least = '', most] = counts.slice(1, -1).split(',');
    return [
      Number(least),
      most === undefined ? Number(least) : most === '' ? Infinity : Number(most),
    ];
  }
}

const KINDS: ReadonlyMap<string, (character: string) => boolean> = new Map([
  ['d', (character: string) => /^\d$/.test(character)],
  ['D', (character: string) => !/^\d$/.test(character)],
  ['w', (character: string) => /^\w$/.test(character)],
  ['W', (character: string) => !/^\w$/.test(character)],
  ['s', (character: string) => /^\s$/.test(character)],
  ['S', (character: string) => !/^\s$/.test(character)],
]);

function take(takes: (character: string) => boolean): Step {
  return { kind: 'take', takes };
}

function literal(text: string): Step {
  return { kind: 'take', takes: (character) => character === text, literal: text };
}

/** Jumps are counted from the beginning of the steps that they are in. */
function append(steps: Step[], more: readonly Step[]): void {
  const by = steps.length;
  if (by + more.length > MOST_STEPS) throw new NotUnderstood();
  for (const step of more) steps.push(shifted(step, by));
}

function shifted(step: Step, by: number): Step {
  return step.kind === 'jump' ? { kind: 'jump', to: step.to.map((at) => at + by) } : step;
}

function either(one: readonly Step[], other: readonly Step[]): Step[] {
  const steps: Step[] = [{ kind: 'jump', to: [1, one.length + 2] }];
  append(steps, one);
  steps.push({ kind: 'jump', to: [one.length + 2 + other.length] });
  append(steps, other);
  return steps;
}

function anyNumberOf(atom: readonly Step[]): Step[] {
  const steps: Step[] = [{ kind: 'jump', to: [1, atom.length + 2] }];
  append(steps, atom);
  steps.push({ kind: 'jump', to: [0] });
  return steps;
}
