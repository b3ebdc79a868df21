import { folded } from './fold';
import {
  isAboutSettings,
  isAboutSomethingElse,
  plainWords,
  policyKindOf,
  type PolicyKind,
} from './policy-words';
import { traverse, type Visitor } from './traverse';

/** A link that may lead to what a site declares. */
export interface PolicyLink {
  /** Without credentials and fragment. */
  url: string;
  text: string;
  /** Higher is better; of use only among the links of one page. */
  rank: number;
}

const MOST_LINKS = 5;
/** Links that are looked at: a page's footer stands at its end. */
const MOST_LOOKED_AT = 20_000;
const LONGEST_TEXT = 200;

const RANKS: Record<PolicyKind, number> = {
  'cookie-policy': 100,
  cookies: 90,
  'privacy-and-cookies': 85,
  privacy: 50,
  legal: 30,
};

/** Whoever explains cookies, offers to refuse them, or hosts what is said of them elsewhere. */
const OTHERS =
  /(?:^|\.)(?:aboutcookies\.org|allaboutcookies\.org|cookiepedia\.co\.uk|cookiedatabase\.org|youronlinechoices\.(?:com|eu)|your-online-choices\.\w+|networkadvertising\.org|aboutads\.info|cookiesandyou\.com|wikipedia\.org|cnil\.fr|ico\.org\.uk|edpb\.europa\.eu|garanteprivacy\.it|aepd\.es|google\.\w+|apple\.com|mozilla\.org|microsoft\.com|opera\.com|brave\.com|facebook\.com|instagram\.com|meta\.com|twitter\.com|x\.com|linkedin\.com|youtube\.com|tiktok\.com|pinterest\.\w+|vimeo\.com|hotjar\.com|cookiebot\.com|onetrust\.com|usercentrics\.com|cookieyes\.com|complianz\.io|axeptio\.\w+)$/;

/**
 * The links of a page that lead to its cookie policy, or to what may hold one: best first, at most five.
 *
 * @param base the page's address.
 */
export function policyLinks(root: Document, base: string): PolicyLink[] {
  const page = new URL(base);
  const relativeTo = baseOf(root, page);
  const best = new Map<string, PolicyLink>();
  for (const { href, text } of linksOf(root)) {
    const url = addressOf(href, relativeTo);
    if (!url || isSamePage(url, page)) continue;
    const rank = rankOf(url, text, page.hostname);
    const known = best.get(url.href);
    if (rank > 0 && (!known || known.rank < rank))
      best.set(url.href, { url: url.href, text, rank });
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank).slice(0, MOST_LINKS);
}

interface PageLink {
  href: string;
  text: string;
}

/** The links of a document, also in shadow roots and frames, with what they say. */
function linksOf(root: Document): PageLink[] {
  const links: PageLink[] = [];
  let open: PageLink | undefined;
  const visitor: Visitor<string> = {
    isFull: false,
    enter(element) {
      const name = element.localName;
      if (name === 'script' || name === 'style') return undefined;
      if (name === 'img' && open?.text === '') open.text = element.getAttribute('alt') ?? '';
      if (name !== 'a') return name;
      const href = element.getAttribute('href');
      open = href === null ? undefined : { href, text: '' };
      if (open) links.push(open);
      if (open && links.length >= MOST_LOOKED_AT) links.splice(0, MOST_LOOKED_AT / 2);
      return name;
    },
    leave(name) {
      if (name === 'a') open = undefined;
    },
    text(text) {
      if (open && open.text.length < LONGEST_TEXT) open.text += text;
    },
  };
  traverse(root, '', visitor);
  return links.map(({ href, text }) => ({ href, text: folded(text).slice(0, LONGEST_TEXT) }));
}

/** The address a link leads to; nothing for one that only does something on the page. */
function addressOf(href: string, base: string): URL | undefined {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function baseOf(root: Document, page: URL): string {
  const stated = root.querySelector('base')?.getAttribute('href') ?? '';
  return URL.canParse(stated, page.href) ? new URL(stated, page.href).href : page.href;
}

function isSamePage(url: URL, page: URL): boolean {
  return url.host === page.host && url.pathname === page.pathname && url.search === page.search;
}

function rankOf(url: URL, text: string, host: string): number {
  const isOwn = isSameSite(url.hostname, host);
  if (!isOwn && OTHERS.test(url.hostname)) return 0;
  const [said, path] = [plainWords(text), plainWords(pathOf(url))];
  if (isAboutSomethingElse(said) || isAboutSomethingElse(path)) return 0;
  const [byText, byPath] = [policyKindOf(said), policyKindOf(path)];
  if (!byText && !byPath) return 0;
  let rank = Math.max(byText ? RANKS[byText] : 0, byPath ? RANKS[byPath] - 10 : 0);
  // Both agree: a menu's "Cookies" that leads to /cookies rather than to /products/cookies-tin.
  if (byText && byPath) rank += 5;
  if (isAboutSettings(said)) rank -= 25;
  if (said.length > 80) rank -= 25;
  if (!isOwn) rank -= 30;
  else if (url.hostname !== host) rank -= 3;
  return rank;
}

function pathOf({ pathname, search }: URL): string {
  try {
    return decodeURIComponent(`${pathname} ${search}`);
  } catch {
    return `${pathname} ${search}`;
  }
}

/** Whether two hosts share their last two labels: enough to prefer a link, not to judge anything by. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.split('.').slice(-2).join('.'));
  return a === b;
}
