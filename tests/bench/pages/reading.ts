import { readGrids } from '../../../src/charter/read';
import type { Declaration } from '../../../src/charter/model';
import { blocksOfDocument } from '../../../src/document/blocks-of-document';
import { gridsOfDocument } from '../../../src/document/read-source';

declare global {
  interface Window {
    readings(rounds: number): {
      reading: number[];
      understanding: number[];
      walking: number[];
      found: string;
    };
  }
}

/** Reads this page, understands it and walks through it, in turn: milliseconds of each round. */
window.readings = (rounds) => {
  const [reading, understanding, walking]: [number[], number[], number[]] = [[], [], []];
  const warmUp = 5;
  for (let round = -warmUp; round < rounds; round += 1) {
    const read = timed(() => blocksOfDocument(document));
    const understood = timed(declarationsOfPage);
    const walked = timed(() => foldedText(document));
    if (round < 0) continue;
    reading.push(read);
    understanding.push(understood);
    walking.push(walked);
  }
  const found = `${declarationsOfPage().length} declarations; ${foldedText(document).length} characters`;
  return { reading, understanding, walking, found };
};

function declarationsOfPage(): Declaration[] {
  return readGrids(gridsOfDocument(blocksOfDocument(document)).grids, 'page').declarations;
}

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
