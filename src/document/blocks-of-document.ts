import type { Block } from '../charter/grid';
import { folded } from './fold';
import { DocumentReader } from './reader';
import { traverse } from './traverse';

/** A document as its reader gives it. */
export interface ReadDocument {
  /** Lines and tables in the order of the document. */
  blocks: Block[];
  title?: string;
  /** BCP 47, where it says so. */
  language?: string;
  /** More stands there than is read: see limits.ts. */
  cut: boolean;
}

/** Reads a document: a page being shown, or one that was parsed and never shown. */
export function blocksOfDocument(root: Document): ReadDocument {
  const reader = new DocumentReader();
  traverse(root, reader.outermost, reader);
  const { reading } = reader;
  reading.writer.endLine();
  const title = reading.mainHeading ?? titleOf(root);
  const language = languageOf(root);
  return {
    blocks: reading.blocks,
    cut: reading.isFull || reading.structures.cut,
    ...(title !== '' && { title }),
    ...(language !== '' && { language }),
  };
}

/** Not `document.title`: the library that parses pages outside browsers makes a head to look for it. */
function titleOf(root: Document): string {
  return folded(root.querySelector('title')?.textContent ?? '');
}

function languageOf(root: Document): string {
  return root.querySelector('html')?.getAttribute('lang')?.trim() ?? '';
}
