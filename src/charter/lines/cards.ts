import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { isLifetime, wordCount } from '../meaning/cell-measure';
import { isCertainName, nameGrade } from '../meaning/name-cell';
import { storageOfText } from '../meaning/storage';
import { labelledIn, type Labelled } from '../meaning/labels';
import { providerAbove } from './provider-above';
import { hasGapBefore, rowOf, type ShapeReader } from './shape';
import { nameWithProvider } from './with-provider';

/** So many lines of a value that goes on may stand between two labels. */
const MOST_CONTINUED = 4;
/** Of a card that is none the rest need not be looked at. */
const MOST_LINES_BEFORE_NAME = 24;
const LONGEST_NAME = 120;
/** Of a purpose that has no label. */
const FEWEST_WORDS = 3;
const UNLABELLED_PURPOSE: Labelled = { label: '', column: 'purpose', value: '' };

/** What a card has said so far. */
class Card {
  readonly line: number;
  readonly values = new Map<string, string>();
  readonly columns = new Set<Column>();
  first: Column | undefined;

  constructor(line: number, name: string | undefined) {
    this.line = line;
    if (name !== undefined) this.add({ label: 'Name', column: 'name', value: name });
  }

  add({ label, column, value: printed }: Labelled): void {
    const value = column === 'purpose' ? printed : printed.replace(/[.;,]$/, '');
    const both = column === 'name' ? nameWithProvider(value) : undefined;
    if (both && !this.values.has('provider') && !isLifetime(both.provider)) {
      this.add({ label, column, value: both.name });
      this.add({ label: '', column: 'provider', value: both.provider });
      return;
    }
    const key = column ?? label;
    const above = this.values.get(key);
    this.first ??= column;
    if (column) this.columns.add(column);
    const whole = above && value ? `${above}\n${value}` : above || value;
    this.values.set(key, whole.slice(0, LIMITS.cell));
  }

  /** Whether what it names can be a cookie, and what it says of it is said of cookies. */
  get isOfCookie(): boolean {
    const name = this.values.get('name') ?? '';
    if (name === '' || name.length > LONGEST_NAME || this.columns.size < 2) return false;
    const grade = nameGrade(name);
    const says = ['purpose', 'retention', 'category', 'domain', 'provider'] as const;
    const known = says.filter((column) => this.columns.has(column)).length;
    return grade === 'certain' || (grade === 'possible' && known >= 2);
  }
}

/**
 * Cards: a label and a value a line or several in one, `Name: _ga` among them or above them, one card after
 * the other.
 */
export const readCards: ShapeReader = (lines, at) => {
  const reading = new CardReading(lines, at);
  if (!reading.begins) return undefined;
  const { cards, end, isNamed } = reading.read();
  if (!isNamed) return undefined;
  const provider = providerAbove(lines, at);
  const rows = rowsOf(cards.filter(({ values }) => values.get('name')));
  return { rows, end, ...(provider && { common: { provider } }) };
};

class CardReading {
  readonly #lines: readonly Line[];
  readonly #cards: Card[] = [];
  readonly #at: number;
  #last: Labelled | undefined;

  constructor(lines: readonly Line[], at: number) {
    this.#lines = lines;
    this.#at = at;
  }

  get begins(): boolean {
    return this.#labels(this.#at)[0]?.column !== undefined || this.#isName(this.#at);
  }

  read(): { cards: Card[]; end: number; isNamed: boolean } {
    let index = this.#at;
    let isNamed = false;
    while (index < this.#lines.length && this.#cards.length <= LIMITS.rows) {
      const next = this.#take(index);
      if (next === index) break;
      index = next;
      isNamed ||= this.#cards.at(-1)?.isOfCookie === true;
      if (!isNamed && index - this.#at > MOST_LINES_BEFORE_NAME) break;
    }
    return { cards: this.#cards, end: index, isNamed };
  }

  /** The index of the line after what was taken; the same where that line is of no card. */
  #take(index: number): number {
    const line = this.#lines[index]!;
    if (this.#isName(index)) {
      this.#cards.push(new Card(line.line, line.text));
      if (this.#labels(index + 1).length === 0) this.#last = UNLABELLED_PURPOSE;
      return index + 1;
    }
    const labels = this.#labels(index);
    if (labels.length > 0 && (labels[0]?.column || this.#cards.length > 0)) {
      for (const label of labels) this.#add(line.line, label);
      return index + 1;
    }
    return this.#goOn(index);
  }

  #add(line: number, label: Labelled): void {
    const card = this.#cards.at(-1);
    const isNext =
      !card ||
      (card.values.has('name') &&
        card.columns.size > 1 &&
        label.column !== undefined &&
        ((label.column === 'name' && card.values.get('name') !== '') ||
          (label.column === card.first && label.column !== 'purpose')));
    const current = isNext ? new Card(line, undefined) : card;
    if (isNext) this.#cards.push(current);
    current.add(label);
    this.#last = label;
  }

  /** Lines without a label go on with the value above, where a label follows soon. */
  #goOn(index: number): number {
    const card = this.#cards.at(-1);
    const line = this.#lines[index]!;
    if (!card || !this.#last || line.level !== undefined) return index;
    const isAwaited = this.#last.value === '';
    if (!isAwaited && !this.#labelFollows(index)) return index;
    if (!isAwaited && hasGapBefore(this.#lines, index)) return index;
    card.add({ ...this.#last, value: line.text });
    this.#last = { ...this.#last, value: line.text };
    return index + 1;
  }

  #labelFollows(index: number): boolean {
    for (let ahead = index + 1; ahead <= index + MOST_CONTINUED; ahead += 1) {
      const line = this.#lines[ahead];
      if (!line || line.level !== undefined || this.#isName(ahead)) return false;
      const [label] = this.#labels(ahead);
      if (label) return label.column !== undefined && label.column !== 'name';
    }
    return false;
  }

  #labels(index: number): Labelled[] {
    const line = this.#lines[index];
    return line && line.level === undefined ? labelledIn(line.text) : [];
  }

  /** A line that is nothing but a name, with a label that is known on the next one or the one after that. */
  #isName(index: number): boolean {
    const line = this.#lines[index];
    if (!line || line.text.length > LONGEST_NAME || line.text.includes(': ')) return false;
    const column = this.#labels(index + 1)[0]?.column;
    if (column === undefined) return this.#isNameAbovePurpose(index);
    if (column === 'name') return false;
    return isCertainName(line.text) || (this.#isMarked(index) && nameGrade(line.text) !== 'no');
  }

  /** As code; or, as many a label is too, in bold, where two labels that are known follow. */
  #isMarked(index: number): boolean {
    const { text, code = [], strong = [] } = this.#lines[index]!;
    if (code.length === 1 && code[0] === text) return true;
    const [second] = this.#labels(index + 2);
    return strong.length === 1 && strong[0] === text && second?.column !== undefined;
  }

  /**
   * `_ga`, what it is for, `Maximum storage duration: 2 years`. A word is taken for a name where `Type: HTTP
   * Cookie` stands beside that too.
   */
  #isNameAbovePurpose(index: number): boolean {
    const purpose = this.#lines[index + 1];
    if (!purpose || purpose.level !== undefined || wordCount(purpose.text) < FEWEST_WORDS)
      return false;
    const labels = [index + 2, index + 3].map((at) => this.#labels(at)[0]);
    const isOfStorage = labels.some(
      (label) => label?.column !== undefined && storageOfText(label.value) !== undefined,
    );
    const [first, second] = labels.map((label) => label?.column);
    if (first !== 'retention' && !(isOfStorage && second === 'retention')) return false;
    const grade = nameGrade(this.#lines[index]!.text);
    return grade === 'certain' || (grade === 'possible' && isOfStorage);
  }
}

/** One row a card, under the labels as headings. */
function rowsOf(cards: readonly Card[]): GridRow[] {
  const keys = [...new Set(cards.flatMap(({ values }) => [...values.keys()]))].slice(
    0,
    LIMITS.cells,
  );
  const headings = { ...rowOf(cards[0]?.line ?? 0, keys), isHeading: true };
  return [
    headings,
    ...cards.map(({ line, values }) =>
      rowOf(
        line,
        keys.map((key) => values.get(key) ?? ''),
      ),
    ),
  ];
}
