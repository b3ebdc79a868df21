import type { Block } from '../charter/grid';

/** What one frame of a page says, as its script hands it over. */
export interface PageReading {
  /** Origin and path of the frame. */
  url: string;
  title?: string;
  /** BCP 47, where it says so. */
  language?: string;
  blocks: Block[];
  /** It was longer than what is read of one source. */
  cut: boolean;
}

/** A link of a page that leads to its charter, as far as the link tells. */
export interface PolicyLink {
  /** http or https, without credentials and fragment. */
  url: string;
  text: string;
  rank: number;
}

/** What a page offers for reading, without any request. */
export interface FoundInPage {
  /** Best first, at most five. */
  links: PolicyLink[];
  /** The page itself looks like a charter. */
  isCharter: boolean;
}

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
