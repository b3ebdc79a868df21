import type { Platform } from './machine/platform';

/** By which way a charter is read. */
export type WayIn =
  /** The page of the tab, as it stands. */
  | { by: 'page' }
  /** An address, fetched without credentials. */
  | { by: 'link'; url: string }
  /** An address, opened in a background tab. */
  | { by: 'tab'; url: string }
  /** What a consent platform keeps in the page's memory. */
  | { by: 'platform'; platform: Platform }
  /** What the person pastes, or a file. */
  | { by: 'paste' }
  /** The same way as the saved charter came. */
  | { by: 'again' };

/** Ways that a page offers for reading what its site declares. */
export interface Offers {
  /** Best first. */
  links: { url: string; text: string }[];
  /** The page itself looks like a charter. */
  isCharter: boolean;
  platforms: Platform[];
}
