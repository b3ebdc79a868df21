import { LIMITS } from '../limits';
import { rowOf, type ShapeReader } from './shape';

/** The rule under the headings, in the middle of a line. */
const RULE = /\|(?:\s?:?-{2,20}:?\s?\|){2,60}/;

/** A whole table between pipes that has lost its line breaks: `| Name | Purpose | |---|---| | _ga | Counts |`. */
export const readInlinePipes: ShapeReader = (lines, at) => {
  const { text, line, level } = lines[at]!;
  const rule = level === undefined && text.includes('--|') ? RULE.exec(text) : null;
  if (!rule || rule.index === 0) return undefined;
  const width = rule[0].split('|').length - 2;
  const headings = cellsOf(text.slice(0, rule.index)).slice(-width);
  const cells = cellsOf(text.slice(rule.index + rule[0].length));
  if (headings.length !== width || cells.length < width) return undefined;
  const rows = [{ ...rowOf(line, headings), isHeading: true }];
  // Between two rows stand two pipes, with nothing between them.
  for (
    let from = 0;
    from + width <= cells.length && rows.length <= LIMITS.rows;
    from += width + 1
  ) {
    rows.push({ ...rowOf(line, cells.slice(from, from + width)), isHeading: false });
  }
  return { rows, end: at + 1 };
};

function cellsOf(text: string): string[] {
  const cells = text.split('|').map((cell) => cell.trim());
  while (cells.length > 0 && cells[0] === '') cells.shift();
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells;
}
