import type { Block } from '../charter/grid';
import { blocksOfDocument } from './blocks-of-document';

/** What one frame of a page says, as its script hands it over: plain data, bounded by limits.ts. */
export interface PageReading {
  /** Origin and path of the frame: what follows them carries values. */
  url: string;
  title?: string;
  /** BCP 47, where it says so. */
  language?: string;
  blocks: Block[];
  /** More stands there than is read. */
  cut: boolean;
}

/**
 * Reads the page of a window, with the frames of its own origin.
 *
 * @returns undefined for a frame that the page around it reads, being of the same origin.
 */
export function readingOf(window: Window): PageReading | undefined {
  if (isReadByParent(window)) return undefined;
  const { origin, pathname } = window.location;
  return { url: `${origin}${pathname}`, ...blocksOfDocument(window.document) };
}

function isReadByParent(window: Window): boolean {
  try {
    // A stranger's document cannot be touched.
    return window.parent !== window && Boolean(window.parent.document);
  } catch {
    return false;
  }
}
