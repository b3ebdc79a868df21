import { isGrid, type Block } from './grid';

/**
 * What blocks say, as plain text: a line each, cells parted by tabs. Kept of a page that was read where it
 * stood, to show later what it said.
 */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  if (!isGrid(block)) return [block.text];
  const rows = block.rows.map(({ cells }) =>
    cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t'),
  );
  return [...block.trail, ...rows];
}
