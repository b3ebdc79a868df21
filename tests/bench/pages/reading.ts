import { blocksOfDocument } from '../../../src/document/blocks-of-document';

declare global {
  interface Window {
    readings(rounds: number): { reading: number[]; walking: number[]; found: string };
  }
}

/** Reads this page and walks through it, in turn: milliseconds of each round. */
window.readings = (rounds) => {
  const [reading, walking]: [number[], number[]] = [[], []];
  const warmUp = 5;
  for (let round = -warmUp; round < rounds; round += 1) {
    const read = timed(() => blocksOfDocument(document));
    const walked = timed(() => foldedText(document));
    if (round < 0) continue;
    reading.push(read);
    walking.push(walked);
  }
  const { blocks } = blocksOfDocument(document);
  const rows = blocks.reduce((sum, block) => sum + ('rows' in block ? block.rows.length : 0), 0);
  const found = `${blocks.length} blocks, ${rows} rows; ${foldedText(document).length} characters`;
  return { reading, walking, found };
};

/** The plain walk: the text of every node, white space folded. */
function foldedText(root: Document): string {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode())
    texts.push((walker.currentNode as Text).data.replace(/\s+/g, ' ').trim());
  return texts.filter(Boolean).join('\n');
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
