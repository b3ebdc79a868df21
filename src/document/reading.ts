import type { Block, Line } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import { HeadingLevels } from './heading-levels';
import { LineWriter } from './line-writer';
import { Panels } from './panels';
import { Structures } from './structures';

/** An element that is being read, as it was entered. */
export interface Entered {
  way: Way;
  element?: Element;
  /** Its children are the rows, or the cells, of a table by repetition, with so many cells a row. */
  repeats?: { as: 'row' | 'cell'; cells: number };
  /** It titles what follows, as its kind does not always. */
  isTitle?: boolean;
  /** Where its text begins on the line being written. */
  from?: number;
}

/** How elements of one kind are read. */
export interface Way {
  /** May change the way, where the element is not what it says where it stands. */
  enter?(reading: Reading, element: Element, entered: Entered): void;
  /** Before its last line ends. */
  finish?(reading: Reading, entered: Entered): void;
  leave?(reading: Reading, entered: Entered): void;
  /** A line ends before it and after it. */
  partsLines: boolean;
}

/** A document being read: what was found so far, and where in it the reader is. */
export class Reading {
  readonly blocks: Block[] = [];
  readonly writer = new LineWriter((line) => this.take(line));
  readonly structures = new Structures(this.blocks, this.writer);
  readonly levels = new HeadingLevels();
  readonly panels = new Panels();
  /** How deep in what stands around a page's text, in its menus, in links, in the headings of tables. */
  surroundings = 0;
  navigations = 0;
  links = 0;
  tableHeads = 0;
  /** The level of the title that is being read. */
  titleLevel: number | undefined;
  /** What is being read is a main heading of the page. */
  isMainHeading = false;
  /** The first of them. */
  mainHeading: string | undefined;
  /** What a picture says that stands in a cell, for a cell with nothing else. */
  pictured = '';
  /** Where the last link or piece of code ended. */
  ended: { way: Way; line: number; at: number } | undefined;
  /** No more is read than this. */
  isFull = false;
  private characters = 0;
  /** On the line being written stands more than links and buttons. */
  private hasWords = false;

  text(text: string): void {
    this.characters += text.length;
    if (this.characters > LIMITS.text) {
      this.isFull = true;
      return;
    }
    if (this.surroundings > 0 && this.links === 0 && !this.hasWords) {
      this.hasWords = /[\p{L}\p{N}]/u.test(text);
    }
    this.writer.write(text);
  }

  private take(line: Line): void {
    const isMenu =
      this.surroundings > 0 &&
      this.structures.areClosed &&
      (line.level === undefined ? !this.hasWords : this.navigations > 0);
    this.hasWords = false;
    if (isMenu) return;
    if (this.isMainHeading && line.level !== undefined) this.mainHeading ??= line.text;
    this.structures.content.push(line);
    if (this.blocks.length >= LIMITS.blocks) this.isFull = true;
  }
}
