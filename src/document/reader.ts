import { placeholderOf } from './placeholder';
import { Reading, type Entered, type Way } from './reading';
import { CELL, LINES, ROW } from './structure-ways';
import { INLINE } from './text-ways';
import type { Visitor } from './traverse';
import { PASSED_OVER, wayOf } from './ways';

const RUNNING: Entered = { way: INLINE };

/** Makes lines and tables of what a walk through a document meets. */
export class DocumentReader implements Visitor<Entered> {
  readonly outermost: Entered = { way: LINES };
  readonly reading = new Reading();

  get isFull(): boolean {
    return this.reading.isFull;
  }

  text(text: string): void {
    this.reading.text(text);
  }

  enter(element: Element, parent: Entered): Entered | undefined {
    const { reading } = this;
    const placeholder = placeholderOf(element, reading.writer);
    if (placeholder !== undefined) {
      reading.writer.write(placeholder);
      return RUNNING;
    }
    const repeated = wayInRepeatedRows(element, parent);
    const way = repeated ?? wayOf(element);
    if (way === INLINE) return RUNNING;
    if (way === PASSED_OVER) return undefined;
    const entered: Entered = { way, element };
    if (repeated === ROW && parent.repeats) {
      entered.repeats = { as: 'cell', cells: parent.repeats.cells };
    }
    if (way.partsLines) reading.writer.endLine();
    way.enter?.(reading, element, entered);
    return entered;
  }

  leave(entered: Entered): void {
    const { way } = entered;
    way.finish?.(this.reading, entered);
    if (way.partsLines) this.reading.writer.endLine();
    way.leave?.(this.reading, entered);
  }
}

/** What an element is in a table that only repetition makes one. */
function wayInRepeatedRows(element: Element, { repeats }: Entered): Way | undefined {
  if (!repeats) return undefined;
  if (repeats.as === 'cell') return CELL;
  return element.childElementCount === repeats.cells ? ROW : undefined;
}
