import { categoryOfText } from './category';
import { isHosts, isLifetime, isProse, wordCount } from './cell-measure';
import { plainCell } from './cell-text';
import { nameGrade } from './name-cell';
import { answerOfText, partyOfText } from './party';
import { storageOfText } from './storage';

/** Of how many rows the cells are looked at. */
const LOOKED_AT = 60;

/**
 * What the cells of a column look like, as shares of the filled ones, 0 to 1. Each is worked out when it is
 * asked for: where a heading tells what a column holds, most never are, and they cost more than all else.
 */
export class Profile {
  readonly #cells: string[] = [];
  readonly #shares = new Map<string, number>();

  /** @param rows cells as printed, without the headings. */
  constructor(rows: readonly (readonly string[])[], at: number) {
    for (const row of rows) {
      const cell = row.length > 1 ? row[at] : at === 0 ? row[0] : undefined;
      const text = plainCell(cell ?? '');
      if (text) this.#cells.push(text);
      if (this.#cells.length === LOOKED_AT) break;
    }
  }

  /** How many cells were looked at. */
  get filled(): number {
    return this.#cells.length;
  }

  get certainNames(): number {
    return this.#share('certainNames', (cell) => nameGrade(cell) === 'certain' && !isHosts(cell));
  }

  get possibleNames(): number {
    return this.#share('possibleNames', (cell) => nameGrade(cell) === 'possible');
  }

  get hosts(): number {
    return this.#share('hosts', (cell) => isHosts(cell) && !/\/\S/.test(cell));
  }

  get lifetimes(): number {
    return this.#share('lifetimes', isLifetime);
  }

  get parties(): number {
    return this.#share(
      'parties',
      (cell) => partyOfText(cell) !== undefined || answerOfText(cell) !== undefined,
    );
  }

  get storages(): number {
    return this.#share('storages', (cell) => storageOfText(cell) !== undefined);
  }

  get categories(): number {
    return this.#share(
      'categories',
      (cell) => !isProse(cell) && categoryOfText(cell) !== undefined,
    );
  }

  get prose(): number {
    return this.#share('prose', isProse);
  }

  /** Nothing but digits: a row's number, or an amount. */
  get numbers(): number {
    return this.#share('numbers', (cell) => /^\d+$/.test(cell));
  }

  /** How many a cell has on average; no share. */
  get words(): number {
    const words = this.#cells.reduce((sum, cell) => sum + wordCount(cell), 0);
    return words / Math.max(1, this.filled);
  }

  #share(what: string, is: (cell: string) => boolean): number {
    const known = this.#shares.get(what);
    if (known !== undefined) return known;
    const share = this.filled === 0 ? 0 : this.#cells.filter(is).length / this.filled;
    this.#shares.set(what, share);
    return share;
  }
}
