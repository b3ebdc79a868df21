import type { Line } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import { folded, foldedKeepingGaps } from './fold';

/** A stretch of the line being written that is marked up: at which piece it begins, once for nested marks. */
interface Mark {
  depth: number;
  from: number;
  found: string[];
}

/** A table of Markdown in a page that shows it as it is written: its rows are lines. */
const PIPED_ROWS = /\|[^\S\n]*\n[^\S\n]*\|/;

/** Puts running text together to lines, and hands each over when it ends. */
export class LineWriter {
  /** How deep in a list the lines to come stand; the next one begins an entry where `begins` is set. */
  bullet = 0;
  beginsEntry = false;
  /** The level of the heading that the next line is. */
  level: number | undefined;
  preformatted = 0;
  /** Inside a heading a line break parts no lines. */
  keepTogether = 0;
  /** Lines handed over so far. */
  count = 0;
  /** Of the line being written. Apart, for looking at a long line's end again and again takes too long. */
  private pieces: string[] = [];
  private readonly code: Mark = { depth: 0, from: 0, found: [] };
  private readonly strong: Mark = { depth: 0, from: 0, found: [] };

  /** @param take is given each line; one that ends empty is none. */
  constructor(private readonly take: (line: Line) => void) {}

  write(text: string): void {
    const hasLines = this.preformatted > 0 || (text.includes('|') && PIPED_ROWS.test(text));
    if (hasLines && text.includes('\n')) this.writeLines(text);
    else if (text !== '') this.pieces.push(text);
  }

  /** How many pieces of text stand on the line being written. */
  get position(): number {
    return this.pieces.length;
  }

  /** What was written since a position of the same line, not folded yet. */
  since(position: number): string {
    return this.pieces.slice(position).join('');
  }

  /** The end of the line being written, so many characters at least where there are as many near it. */
  end(characters: number): string {
    return this.pieces
      .slice(-4)
      .map((piece) => piece.slice(-characters))
      .join('');
  }

  /** Changes what was written since a position of the same line. */
  rewrite(position: number, change: (text: string) => string): void {
    if (position < this.pieces.length) {
      this.pieces.splice(position, Infinity, change(this.since(position)));
    }
  }

  openCode(): void {
    this.open(this.code);
  }

  closeCode(): void {
    this.close(this.code);
  }

  openStrong(): void {
    this.open(this.strong);
  }

  closeStrong(): void {
    this.close(this.strong);
  }

  /** A `<br>`. */
  break(): void {
    if (this.keepTogether > 0) this.pieces.push(' ');
    else this.endLine();
  }

  /** A heading that stands elsewhere in the document. */
  heading(text: string, level: number): void {
    this.endLine();
    this.level = level;
    this.hand(text);
  }

  /** Ends the line being written, if there is any text on it. */
  endLine(): void {
    if (this.keepTogether > 0) {
      this.pieces.push(' ');
      return;
    }
    if (this.pieces.length === 0) return;
    this.pause(this.code);
    this.pause(this.strong);
    const written = this.pieces.join('');
    const text = this.preformatted > 0 ? foldedKeepingGaps(written) : folded(written);
    this.pieces = [];
    if (text !== '') this.hand(text);
    if (this.code.found.length > 0) this.code.found = [];
    if (this.strong.found.length > 0) this.strong.found = [];
    this.code.from = 0;
    this.strong.from = 0;
  }

  private writeLines(text: string): void {
    const lines = text.split(/\r\n?|\n/);
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.endLine();
      if (line !== '') this.pieces.push(line);
    }
  }

  private hand(text: string): void {
    let rest = text;
    while (rest.length > LIMITS.line) {
      const space = rest.lastIndexOf(' ', LIMITS.line);
      const end = space > 0 ? space : LIMITS.line;
      this.handOne(rest.slice(0, end));
      rest = rest.slice(end).trimStart();
    }
    if (rest !== '') this.handOne(rest);
  }

  private handOne(text: string): void {
    this.count += 1;
    const line: Line = { line: this.count, text };
    if (this.level !== undefined) line.level = this.level;
    else if (this.beginsEntry && this.bullet > 0) line.bullet = this.bullet;
    if (this.code.found.length > 0) line.code = this.code.found;
    if (this.strong.found.length > 0) line.strong = this.strong.found;
    this.level = undefined;
    this.beginsEntry = false;
    this.take(line);
  }

  private open(mark: Mark): void {
    if (mark.depth === 0) mark.from = this.pieces.length;
    mark.depth += 1;
  }

  private close(mark: Mark): void {
    mark.depth -= 1;
    if (mark.depth === 0) this.keep(mark);
  }

  private pause(mark: Mark): void {
    if (mark.depth > 0) this.keep(mark);
  }

  private keep(mark: Mark): void {
    const text = folded(this.since(mark.from));
    if (text !== '') mark.found.push(text);
  }
}
