import type { PageReading } from '../document/page-reading';

/** Why nothing was read of a page. */
export type ReadingFailure =
  /** The browser does not let it be read: its own page, a PDF, no permission. */
  | 'not-readable'
  /** The tab was closed, or the person cancelled. */
  | 'cancelled'
  /** The address cannot be reached. */
  | 'not-found'
  /** It was still loading when patience ended, and had said nothing. */
  | 'timeout';

/** Pages as they were read, the tab's own first, then its frames; or why nothing was. */
export type PagesRead = { pages: PageReading[] } | { failure: ReadingFailure };
