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
  const reword = rewording(document);
  for (let round = -warmUp; round < rounds; round += 1) {
    reword(round + warmUp);
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

/**
 * Gives the page other words for each round: what the reader remembers of one round must not help it in the
 * next, as it does not on a page that is read once. Lifetimes and headings of one word stay.
 */
function rewording(root: Document): (round: number) => void {
  const texts = textsOf(root).map((node) => [node, node.data] as const);
  return (round) => {
    for (const [node, data] of texts) {
      node.data = data.replace(/^(?=.*[ _])\D*?[a-z]{3,}/, (start) => start + letters(round));
    }
  };
}

function letters(round: number): string {
  return `${String.fromCharCode(97 + (round % 26))}${String.fromCharCode(97 + Math.floor(round / 26))}`;
}

/** The plain walk: the text of every node, white space folded. */
function foldedText(root: Document): string {
  const texts = textsOf(root).map(({ data }) => data.replace(/\s+/g, ' ').trim());
  return texts.filter(Boolean).join('\n');
}

function textsOf(root: Document): Text[] {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
