import type { SourceFormat } from '../charter/format';
import { isGrid, type Block, type Grid } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import { gridsOfCsv } from '../charter/lines/csv';
import { gridsOfBlocks } from '../charter/lines/grids';
import { blocksOfText } from '../charter/lines/text';
import { gridsOfSource } from '../charter/machine/source';
import type { Unread } from '../charter/unread';
import type { ReadDocument } from './blocks-of-document';
import { blocksOfHtml, type ParseHtml } from './html';
import { blocksOfMarkdown } from './markdown';

/** A source before its meaning is read. */
export interface SourceGrids {
  grids: Grid[];
  /** What could not be read, and what was cut. */
  unread: Unread[];
  /** Its title, where it has one. */
  title?: string;
  /** BCP 47, where it says so. */
  language?: string;
  /** Its running text and tables, where it is a document. */
  blocks: Block[];
}

/**
 * Turns a pasted text, a file or a fetched page into grids. Never throws: what is no such format gives no
 * grids.
 *
 * @param parse used for HTML and for Markdown.
 */
export function gridsOfText(text: string, format: SourceFormat, parse: ParseHtml): SourceGrids {
  const whole = text.slice(0, LIMITS.text);
  const cut = text.length > whole.length ? [cutAt('')] : [];
  const source = gridsIn(whole, format, parse);
  return { ...source, unread: [...source.unread, ...cut] };
}

/** What a document's blocks come to. */
export function gridsOfDocument({ blocks, cut, ...document }: ReadDocument): SourceGrids {
  const { grids, cut: alsoCut } = gridsOfBlocks(blocks);
  const last = blocks.at(-1);
  return {
    ...document,
    blocks,
    grids,
    unread: cut || alsoCut ? [cutAt(last ? placeOf(last) : '')] : [],
  };
}

function gridsIn(text: string, format: SourceFormat, parse: ParseHtml): SourceGrids {
  switch (format) {
    case 'html':
      return gridsOfDocument(blocksOfHtml(text, parse));
    case 'markdown':
      return gridsOfDocument(blocksOfMarkdown(text, parse));
    case 'text':
      return gridsOfDocument({ blocks: blocksOfText(text), cut: false });
    case 'csv':
      return { blocks: [], grids: gridsOfCsv(text), unread: [] };
    case 'json': {
      const { grids, unread } = gridsOfSource(text);
      return { blocks: [], grids, unread };
    }
  }
}

function cutAt(where: string): Unread {
  return { where, text: '', why: 'cut' };
}

function placeOf(block: Block): string {
  const line = isGrid(block) ? block.rows.at(-1)?.line : block.line;
  return line === undefined ? '' : String(line);
}
