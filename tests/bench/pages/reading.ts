import { readGrids } from '../../../src/charter/read';
import type { Declaration } from '../../../src/charter/model';
import { blocksOfDocument } from '../../../src/document/blocks-of-document';
import { gridsOfDocument } from '../../../src/document/read-source';

declare global {
  interface Window {
    readings(rounds: number): { took: Record<Task, number[]>; found: string };
  }
}

const tasks = {
  'the page, to declarations': ({ html }: Given) => declarationsOf(parsed(html)),
  'the page, a plain walk of its text': ({ html }: Given) => foldedText(parsed(html)),
  'its document, to lines and tables': () => blocksOfDocument(document),
  'its document, to declarations': () => declarationsOf(document),
  'its document, a plain walk': () => foldedText(document),
};
export type Task = keyof typeof tasks;

interface Given {
  /** The page as it is fetched. */
  html: string;
}

/** Does each task with this page, in turn: milliseconds of each round. */
window.readings = (rounds) => {
  const names = Object.keys(tasks) as Task[];
  const took = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Task,
    number[]
  >;
  const warmUp = 5;
  const reword = rewording(document);
  for (let round = -warmUp; round < rounds; round += 1) {
    reword(round + warmUp);
    const given = { html: document.documentElement.outerHTML };
    for (const name of names) {
      const milliseconds = timed(() => tasks[name](given));
      if (round >= 0) took[name].push(milliseconds);
    }
  }
  const declarations = declarationsOf(document).length;
  const found = `${declarations} declarations; ${foldedText(document).length} characters of text`;
  return { took, found };
};

function declarationsOf(root: Document): Declaration[] {
  return readGrids(gridsOfDocument(blocksOfDocument(root)).grids, 'page').declarations;
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
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
