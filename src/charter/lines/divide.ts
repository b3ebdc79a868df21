import type { Column } from '../grid';
import { isLifetime, wordCount } from '../meaning/cell-measure';
import { fit } from '../meaning/fit';
import { isCertainName, nameGrade } from '../meaning/name-cell';
import { readRetention } from '../meaning/retention';
import { spend, type Budget } from './shape';

/** Parts beyond these, between a line's two ends, belong together: a purpose is long. */
const FIRST_PARTS = 24;
const LAST_PARTS = 14;
/** A cell that tells no purpose is of so many parts at most. */
const LONGEST_CELL = 8;
const LONGEST_NAMES = 6;
const NEVER = -100;
const STARTING_WITH =
  /\b(?:starting|beginning|commençant|débutant|beginnend|que comienzan?|che iniziano)\s/iu;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** Ends of companies' names. */
const COMPANY =
  /\s(?:Ltd|Inc|LLC|GmbH|AG|S\.?A\.?S?|Kft|Zrt|s\.\s?r\.\s?o|a\.s|z o\.o|B\.?V|AB|A\/S|ApS|Oy|S\.?r\.?l|S\.?p\.?A|Lda|Limited)\.?$/u;
const MOST_WORDS_OF_LIFETIME = 3;
const FEWEST_WORDS_OF_PROSE = 3;
const JOINS = /^(?:and|et|und|y|e|en|och|og|ja|i|a|och|és|și|[,;/&+])$/iu;

/**
 * Divides the parts of a line that has lost the borders of its cells: of all ways to put them under the
 * columns, in their order, the one whose cells go best under them.
 *
 * @param parts that are not to be divided: words, or the pieces of jammed text.
 * @param joint what stands between two parts.
 * @returns a cell each column, some of them perhaps empty; nothing where the name is missing for certain or no
 *   work is left.
 */
export function divide(
  parts: readonly string[],
  columns: readonly Column[],
  joint: ' ' | '',
  budget: Budget,
): string[] | undefined {
  const together = compressed(parts, joint);
  const best = new Division(together, columns, joint, budget).best();
  const name = best?.[columns.indexOf('name')] ?? '';
  return best && (name === '' || nameGrade(name) !== 'no') ? best : undefined;
}

function compressed(parts: readonly string[], joint: string): string[] {
  if (parts.length <= FIRST_PARTS + LAST_PARTS) return [...parts];
  return [
    ...parts.slice(0, FIRST_PARTS),
    parts.slice(FIRST_PARTS, -LAST_PARTS).join(joint),
    ...parts.slice(-LAST_PARTS),
  ];
}

interface Way {
  score: number;
  /** Where each of the remaining cells ends. */
  ends: readonly number[];
}

/** Looks at each column and beginning once. */
class Division {
  readonly #parts: readonly string[];
  readonly #columns: readonly Column[];
  readonly #joint: string;
  readonly #budget: Budget;
  readonly #known = new Map<number, Way>();

  constructor(parts: readonly string[], columns: readonly Column[], joint: string, budget: Budget) {
    this.#parts = parts;
    this.#columns = columns;
    this.#joint = joint;
    this.#budget = budget;
  }

  best(): string[] | undefined {
    const { score, ends } = this.#from(0, 0);
    if (score <= NEVER || this.#budget.isSpent) return undefined;
    return ends.map((end, index) => this.#text(ends[index - 1] ?? 0, end));
  }

  #from(column: number, start: number): Way {
    const key = column * 1_000 + start;
    const known = this.#known.get(key);
    if (known) return known;
    const way = this.#bestOf(column, start);
    this.#known.set(key, way);
    return way;
  }

  #bestOf(column: number, start: number): Way {
    const count = this.#parts.length;
    if (column === this.#columns.length) return { score: start === count ? 0 : NEVER, ends: [] };
    const isLast = column === this.#columns.length - 1;
    let best: Way = { score: NEVER, ends: [] };
    const most = Math.min(count, start + this.#longest(column));
    for (let end = isLast ? Math.max(start, count) : start; end <= most; end += 1) {
      const rest = this.#from(column + 1, end);
      if (rest.score <= NEVER) continue;
      const score = rest.score + this.#score(column, start, end);
      if (score > best.score) best = { score, ends: [end, ...rest.ends] };
    }
    return best;
  }

  #longest(column: number): number {
    const kind = this.#columns[column];
    if (kind === 'purpose' || kind === 'ignored') return this.#parts.length;
    return kind === 'name' ? LONGEST_NAMES : LONGEST_CELL;
  }

  #score(column: number, start: number, end: number): number {
    const kind = this.#columns[column] ?? 'ignored';
    const length = end - start;
    if (length === 0) return kind === 'name' ? -1.5 : kind === 'purpose' ? -0.5 : -1;
    if (!spend(this.#budget, 1)) return NEVER;
    const text = this.#text(start, end);
    const begins = /^[\p{Lu}\p{N}"“«(]/u.test(text) ? 0.3 : 0;
    switch (kind) {
      case 'name':
        return this.#nameScore(start, end, column === 0);
      case 'purpose':
        return purposeScore(text) + begins;
      case 'retention':
        return this.#retentionScore(text) - length / 50;
      case 'ignored':
        return 0;
      case 'provider':
      case 'service':
      case 'category':
      case 'domain':
      case 'party':
      case 'storage':
        return fit(text, kind) + begins - length / 10 + (COMPANY.test(text) ? 0.6 : 0);
    }
  }

  /** Every word of it has to be a name, or join two. */
  #nameScore(start: number, end: number, isFirst: boolean): number {
    const parts = this.#parts.slice(start, end);
    const text = parts.join(this.#joint);
    if (STARTING_WITH.test(text)) return isCertainName(text) ? 4 : -2;
    const names = this.#joint === '' ? [text] : parts.filter((part) => !JOINS.test(part));
    const last = parts.at(-1) ?? '';
    if (names.length === 0 || JOINS.test(last) || /[,;]$/.test(last)) return -2;
    if (names.every((name) => isCertainName(name.replace(/[,;]$/, '')))) {
      return 3 + names.length / 10;
    }
    const isPossible = isFirst && names.length === 1 && nameGrade(text) === 'possible';
    return isPossible && !isLifetime(text) && !CAPITALISED.test(text) ? 0.7 : -3;
  }

  /** Of "1 year 1 month" not only the month; of "session of 1 hour" not only the session. */
  #retentionScore(text: string): number {
    if (!isLifetime(text)) return -2;
    const { seconds } = readRetention(text);
    return 2 + (seconds === null ? 0 : Math.log10(1 + seconds) / 20);
  }

  #text(start: number, end: number): string {
    return this.#parts.slice(start, end).join(this.#joint);
  }
}

/** A purpose may speak of a session or a time in passing. */
function purposeScore(text: string): number {
  if (isCertainName(text.split(' ', 1)[0] ?? '')) return -1;
  if (wordCount(text) >= FEWEST_WORDS_OF_PROSE) return 2;
  return wordCount(text) <= MOST_WORDS_OF_LIFETIME && isLifetime(text) ? -1 : 0.5;
}
