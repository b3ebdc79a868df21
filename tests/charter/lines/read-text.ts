import type { Grid } from '../../../src/charter/grid';
import { gridsOfBlocks } from '../../../src/charter/lines/grids';
import { blocksOfText } from '../../../src/charter/lines/text';

/** The tables of a text that is written with an indentation. */
export function gridsIn(text: string): Grid[] {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return gridsOfBlocks(blocksOfText(lines.map((line) => line.slice(indent)).join('\n'))).grids;
}

/** The cells of all rows that are no headings. */
export function cellsIn(text: string): string[][] {
  return gridsIn(text).flatMap(({ rows }) =>
    rows.filter(({ isHeading }) => !isHeading).map(({ cells }) => cells),
  );
}
