import { parseExpression, type Step } from './parse-expression';

/** A regular expression of a charter, made ready to be held against names in time linear in them. */
export interface Expression {
  steps: readonly Step[];
  /** It has to fit from the name's beginning, up to its end. */
  fromStart: boolean;
  toEnd: boolean;
  /** What every name that it fits begins with; empty where it may begin with anything. */
  start: string;
}

/**
 * Reads a regular expression as charters and consent platforms print it: `/^_pk_.*$/`. Understood are
 * literals, `.`, classes, `\d \w \s`, groups, alternatives and quantifiers.
 *
 * @param source what stands between the slashes.
 * @returns nothing where it holds anything else, is broken, or grows beyond what is walked for every name.
 */
export function readExpression(source: string): Expression | undefined {
  const fromStart = source.startsWith('^');
  const toEnd = endsInAnchor(source);
  const inner = source.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
  const steps = parseExpression(inner);
  // "^a|b$" anchors one alternative each, which nobody means: it is not guessed at.
  if (!steps || ((fromStart || toEnd) && hasOuterBar(inner))) return undefined;
  return { steps, fromStart, toEnd, start: fromStart ? startOf(steps) : '' };
}

/**
 * Whether an expression fits a name: walks the name once with the set of steps that are possible.
 */
export function fitsExpression({ steps, fromStart, toEnd }: Expression, name: string): boolean {
  let possible = new Set<number>();
  enter(steps, 0, possible);
  for (let place = 0; place < name.length; place += 1) {
    const character = name[place]!;
    if (possible.has(steps.length) && !toEnd) return true;
    const next = new Set<number>();
    for (const at of possible) {
      const step = steps[at];
      if (step?.kind === 'take' && step.takes(character)) enter(steps, at + 1, next);
    }
    if (!fromStart) enter(steps, 0, next);
    if (next.size === 0) return false;
    possible = next;
  }
  return possible.has(steps.length);
}

/** Adds a step and all that are reached from it without a character. */
function enter(steps: readonly Step[], first: number, possible: Set<number>): void {
  const open = [first];
  while (open.length > 0) {
    const at = open.pop()!;
    if (possible.has(at)) continue;
    possible.add(at);
    const step = steps[at];
    if (step?.kind === 'jump') open.push(...step.to);
  }
}

function startOf(steps: readonly Step[]): string {
  let start = '';
  for (const step of steps) {
    if (step.kind !== 'take' || step.literal === undefined) break;
    start += step.literal;
  }
  return start;
}

/** A dollar sign that no backslash takes for a character. */
function endsInAnchor(source: string): boolean {
  if (!source.endsWith('$')) return false;
  let at = source.length - 2;
  while (source[at] === '\\') at -= 1;
  return (source.length - 2 - at) % 2 === 0;
}

/** An alternative outside all groups. */
function hasOuterBar(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}
