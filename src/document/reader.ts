import { isGrid, type Block, type Line } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import { kindOf, type Kind } from './element-kinds';
import { folded } from './fold';
import { HeadingLevels } from './heading-levels';
import { LineWriter } from './line-writer';
import { Panels } from './panels';
import { placeholderOf } from './placeholder';
import { withRaisedDigits } from './raised';
import { cellsOfRepeatedRows } from './repeated-rows';
import { spansOf } from './spans';
import { Structures } from './structures';
import type { Visitor } from './traverse';

/** How an element was entered, and so how it is left. */
interface Entered {
  kind: Kind | 'repeated-rows' | 'panel';
  element?: Element;
  /** Its children are the rows, or the cells, of a table by repetition, with so many cells a row. */
  repeats?: { as: 'row' | 'cell'; cells: number };
  /** Where its text begins on the line being written. */
  from?: number;
}

const INLINE: Entered = { kind: 'inline' };

/** Makes lines and tables of what a walk through a document meets. */
export class DocumentReader implements Visitor<Entered> {
  readonly blocks: Block[] = [];
  readonly outermost: Entered = { kind: 'block' };
  isFull = false;
  /** The page's first main heading, outside menus. */
  heading: string | undefined;
  private readonly writer = new LineWriter((line) => this.take(line));
  private readonly structures = new Structures(this.blocks, this.writer);
  private readonly levels = new HeadingLevels();
  private readonly panels = new Panels();
  private characters = 0;
  private links = 0;
  private headings = 0;
  private navigations = 0;
  private surroundings = 0;
  /** The level of the title that the walk is in. */
  private titleLevel: number | undefined;
  private isMainHeading = false;
  /** On the line being written stands more than links and buttons. */
  private hasWords = false;
  /** What a picture says that stands in a cell, for a cell with nothing else. */
  private pictured = '';
  /** Where the last link or piece of code ended, and of which kind it was. */
  private ended: { kind: Kind; line: number; at: number } | undefined;

  /** Whether more stands there than is read. */
  get cut(): boolean {
    return this.isFull || this.structures.cut;
  }

  /** After the walk. */
  end(): void {
    this.writer.endLine();
  }

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

  enter(element: Element, parent: Entered): Entered | undefined {
    const placeholder = placeholderOf(element, this.writer.written);
    if (placeholder !== undefined) {
      this.writer.write(placeholder);
      return INLINE;
    }
    const repeated = repeatedKind(element, parent);
    const kind = repeated ?? kindOf(element);
    if (kind === 'inline') return INLINE;
    if (kind === 'skipped' || (kind === 'template' && !isShadowRoot(element))) return undefined;
    const entered: Entered = { kind, element };
    if (repeated === 'row' && parent.repeats) {
      entered.repeats = { as: 'cell', cells: parent.repeats.cells };
    }
    return this.begin(entered, element);
  }

  leave(entered: Entered): void {
    switch (entered.kind) {
      case 'inline':
      case 'marker':
      case 'template':
      case 'slot':
        return;
      case 'code':
        this.writer.closeCode();
        return this.markEnd('code');
      case 'strong':
        return this.writer.closeStrong();
      case 'link':
        this.links -= 1;
        return this.markEnd('link');
      case 'raised':
        return this.writer.rewrite(entered.from ?? 0, withRaisedDigits);
      default:
        this.leaveBlock(entered);
    }
  }

  private begin(entered: Entered, element: Element): Entered {
    switch (entered.kind) {
      case 'break':
        this.writer.break();
        break;
      case 'picture':
        this.pictured ||= element.getAttribute('alt') ?? '';
        break;
      case 'code':
        this.partFromEqual('code');
        this.writer.openCode();
        break;
      case 'strong':
        this.writer.openStrong();
        break;
      case 'link':
        this.partFromEqual('link');
        this.links += 1;
        break;
      case 'raised':
        return { ...entered, from: this.writer.written.length };
      default:
        this.beginBlock(entered, element);
    }
    return entered;
  }

  private beginBlock(entered: Entered, element: Element): void {
    const { writer, structures, levels } = this;
    writer.endLine();
    switch (entered.kind) {
      case 'heading':
        this.beginHeading(element);
        break;
      case 'list':
        writer.bullet += 1;
        this.beginBody(entered, element);
        break;
      case 'item':
        writer.beginsEntry = true;
        this.beginBody(entered, element);
        break;
      case 'table':
        if (structures.areTooDeep) entered.kind = 'block';
        else structures.openTable({ isLayout: isForLooks(element), isGuessed: false });
        break;
      case 'table-head':
        this.headings += 1;
        break;
      case 'row':
        if (!structures.openRow(this.headings > 0)) entered.kind = 'block';
        this.isFull ||= structures.areFull;
        break;
      case 'cell':
      case 'heading-cell':
        if (!this.beginCell(entered.kind === 'heading-cell', element)) entered.kind = 'block';
        break;
      case 'caption':
        if (!structures.openCaption()) entered.kind = 'block';
        break;
      case 'term-list':
        if (structures.areTooDeep) entered.kind = 'block';
        else structures.openTermList();
        break;
      case 'term':
      case 'definition':
        if (!structures.openEntry(entered.kind === 'term')) entered.kind = 'block';
        break;
      case 'preformatted':
        writer.preformatted += 1;
        break;
      case 'section':
        levels.enterSection();
        break;
      case 'section-title':
        this.beginTitle(levels.ofTitle());
        break;
      case 'button':
        this.links += 1;
        if (opensWhatFollows(element)) this.beginTitle(levels.below());
        break;
      case 'navigation':
        this.navigations += 1;
        this.surroundings += 1;
        break;
      case 'surroundings':
        this.surroundings += 1;
        break;
      case 'block':
        this.beginBody(entered, element);
        break;
      default:
        break;
    }
  }

  private leaveBlock({ kind, element }: Entered): void {
    const { writer, structures, levels } = this;
    if (kind === 'button' && element) this.panels.remember(element, folded(writer.written));
    if (kind === 'heading') writer.keepTogether -= 1;
    writer.endLine();
    switch (kind) {
      case 'heading':
        writer.level = undefined;
        this.isMainHeading = false;
        break;
      case 'list':
        writer.bullet -= 1;
        break;
      case 'item':
        writer.beginsEntry = false;
        break;
      case 'table':
      case 'repeated-rows':
        structures.closeTable();
        break;
      case 'table-head':
        this.headings -= 1;
        break;
      case 'row':
        structures.closeRow();
        break;
      case 'cell':
      case 'heading-cell':
        this.leaveCell();
        break;
      case 'caption':
        structures.closeCaption();
        break;
      case 'term-list':
        structures.closeTermList(levels.below());
        break;
      case 'term':
      case 'definition':
        structures.closeEntry();
        break;
      case 'preformatted':
        writer.preformatted -= 1;
        break;
      case 'section':
      case 'panel':
        levels.leaveSection();
        break;
      case 'section-title':
        this.leaveTitle();
        break;
      case 'button':
        this.links -= 1;
        this.leaveTitle();
        break;
      case 'navigation':
        this.navigations -= 1;
        this.surroundings -= 1;
        break;
      case 'surroundings':
        this.surroundings -= 1;
        break;
      default:
        break;
    }
  }

  private beginHeading(element: Element): void {
    this.isMainHeading = element.localName === 'h1' && this.surroundings === 0;
    const said = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? levelSaid(element));
    this.writer.level = this.titleLevel ?? this.levels.ofHeading(said);
    this.writer.keepTogether += 1;
  }

  private beginTitle(level: number): void {
    this.titleLevel = level;
    this.writer.level = level;
  }

  private leaveTitle(): void {
    this.titleLevel = undefined;
    this.writer.level = undefined;
  }

  private beginCell(isHeading: boolean, element: Element): boolean {
    this.pictured = '';
    return this.structures.openCell({ isHeading, ...spansOf(element) });
  }

  private leaveCell(): void {
    if (this.pictured !== '' && this.structures.isInEmptyCell) this.writer.write(this.pictured);
    this.structures.closeCell();
    this.pictured = '';
  }

  /** What can be the panel of a tab, or a table whose rows are not called rows. */
  private beginBody(entered: Entered, element: Element): void {
    const title = this.panels.titleOf(element);
    if (title !== undefined) {
      entered.kind = 'panel';
      this.levels.enterSection();
      this.titlePanel(title);
      return;
    }
    if (entered.kind === 'item' || this.structures.areTooDeep) return;
    const cells = cellsOfRepeatedRows(element);
    if (cells === 0) return;
    if (entered.kind === 'list') this.writer.bullet -= 1;
    entered.kind = 'repeated-rows';
    entered.repeats = { as: 'row', cells };
    this.structures.openTable({ isLayout: false, isGuessed: true });
  }

  /** The title of a panel stands above it, once: often the tab does already. */
  private titlePanel(title: string): void {
    const last = this.structures.content.at(-1);
    const isThere = last && !isGrid(last) && last.text === title;
    if (isThere && last.level !== undefined) return;
    const level = this.levels.ofTitle();
    if (isThere) last.level = level;
    else this.writer.heading(title, level);
  }

  /** Two pieces of code, or two links, that touch are two: `<code>_ga</code><code>_gid</code>`. */
  private partFromEqual(kind: Kind): void {
    const { ended, writer } = this;
    const touches =
      ended?.kind === kind && ended.line === writer.count && ended.at === writer.written.length;
    if (touches && ended.at > 0) writer.write(' ');
  }

  private markEnd(kind: Kind): void {
    this.ended = { kind, line: this.writer.count, at: this.writer.written.length };
  }

  private take(line: Line): void {
    const isMenu =
      this.surroundings > 0 &&
      this.structures.areClosed &&
      (line.level === undefined ? !this.hasWords : this.navigations > 0);
    this.hasWords = false;
    if (isMenu) return;
    if (this.isMainHeading && line.level !== undefined) this.heading ??= line.text;
    this.structures.content.push(line);
    if (this.blocks.length >= LIMITS.blocks) this.isFull = true;
  }
}

/** What an element is in a table that only repetition makes one. */
function repeatedKind(element: Element, { repeats }: Entered): Kind | undefined {
  if (!repeats) return undefined;
  if (repeats.as === 'cell') return 'cell';
  return element.childElementCount === repeats.cells ? 'row' : undefined;
}

/** A shadow root as HTML writes it, which a parsed page keeps as it is written. */
function isShadowRoot(template: Element): boolean {
  return template.hasAttribute('shadowrootmode');
}

function isForLooks(element: Element): boolean {
  return /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '');
}

function levelSaid(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** A button that folds and unfolds what stands after it, and so is its title. */
function opensWhatFollows(button: Element): boolean {
  return button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-controls');
}
