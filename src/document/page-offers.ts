import { policyLinks, type PolicyLink } from './policy-links';
import { isAboutCookies, plainWords } from './policy-words';
import { traverse, type Visitor } from './traverse';

/** What a page offers for reading, found without any request. */
export interface PageOffers {
  /** Best first, at most five. */
  links: PolicyLink[];
  /** The page itself looks like a charter. */
  isCharter: boolean;
}

/** Text that is one name of a cookie and nothing else: `_ga`, `wordpress_logged_in_*`. */
const NAME =
  /^(?:_\w[\w.*-]{1,60}|[a-z]\w*_[\w.*-]{2,60}|[a-z]{2,20}sess(?:ion)?id|sessionid|csrftoken|xsrf-token)$/i;
/** Names that show that a page about cookies lists them. */
const ENOUGH_NAMES = 3;

/**
 * Looks a page over.
 *
 * @param address the page's own.
 */
export function offersOf(root: Document, address: string): PageOffers {
  return { links: policyLinks(root, address), isCharter: looksLikeCharter(root, address) };
}

/** By its title or address and one name, or by several names in a page that speaks of cookies. */
function looksLikeCharter(root: Document, address: string): boolean {
  const title = root.querySelector('title')?.textContent ?? '';
  const heading = root.querySelector('h1')?.textContent ?? '';
  const words = plainWords(
    `${new URL(address).pathname} ${title.slice(0, 200)} ${heading.slice(0, 200)}`,
  );
  const needed = isAboutCookies(words) ? 1 : ENOUGH_NAMES;
  return namesIn(root, needed);
}

/** Whether so many names of cookies stand in a document, each apart, and cookies are spoken of. */
function namesIn(root: Document, needed: number): boolean {
  const names = new Set<string>();
  let speaksOfCookies = false;
  const visitor: Visitor<true> = {
    get isFull() {
      return speaksOfCookies && names.size >= needed;
    },
    enter: ({ localName }) =>
      localName === 'script' || localName === 'style' || localName === 'svg' ? undefined : true,
    leave: () => undefined,
    text(text) {
      if (text.length > 80) speaksOfCookies ||= isAboutCookies(text.toLowerCase());
      else {
        const trimmed = text.trim();
        if (NAME.test(trimmed)) names.add(trimmed);
        else speaksOfCookies ||= isAboutCookies(trimmed.toLowerCase());
      }
    },
  };
  traverse(root, true, visitor);
  return speaksOfCookies && names.size >= needed;
}
