import type { Block } from '../charter/grid';
import type { Stretch } from './table';

/** The blocks of a structure's content that stand in none of its parts, in their order. */
export function outside(content: readonly Block[], parts: readonly Stretch[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const { from, end } of parts.toSorted((one, other) => one.from - other.from)) {
    // One by one: there may be more than a call takes arguments.
    for (; next < from; next += 1) blocks.push(content[next]!);
    next = Math.max(next, end);
  }
  return blocks.concat(content.slice(next));
}
