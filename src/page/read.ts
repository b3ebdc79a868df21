import { readingOf } from '../document/page-reading';

/** What the frame says that this runs in. */
export const result = readingOf(window);
