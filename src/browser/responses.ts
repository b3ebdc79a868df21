import browser, { type WebRequest } from 'webextension-polyfill';
import { addressOf, hostOfOrigin, urlParts, type Address } from '../cookie/address';
import type { Asking } from '../cookie/model';
import { readSetCookie, type SetCookie } from '../cookie/set-cookie';
import { textOfBytes } from './bytes';
import { isFirefox } from './engine';
import { createRedirects } from './redirects';

/** A response that a page, something in it, or a worker of it received. */
export interface ResponseSeen {
  /** -1 for a worker's request. */
  tabId: number;
  /** Firefox tells the store; Chromium leaves it to the tab. */
  storeId?: string;
  /** The host of the page that it belongs to, where the request itself tells; else the tab's. */
  page?: string;
  /** Where it does not tell the page: the host of the frame or worker that asked, where that is known. */
  asker?: string;
  /** Who answered. */
  host: string;
  /** It is the page itself, and not something in it. */
  isPage?: true;
  /** It is what a tab or a frame is going to show: its scripts may write before that is told of (Chromium). */
  isDocument?: true;
  /** Where the cookies came from, masked; the bare host where there are none. */
  address: Address;
  /** Who asked for it; of one that sets cookies. */
  asking?: Asking;
  setCookies: SetCookie[];
}

/** The status of a response that leaves the page where it is. */
const NO_CONTENT = 204;

type Details = WebRequest.OnHeadersReceivedDetailsType & {
  /** Chromium: the origin of the frame that asked. */
  initiator?: string;
  /** Firefox: the document that asked, or that of the worker that did. */
  originUrl?: string;
  /** Firefox: the frames above, the page itself last. */
  frameAncestors?: { url: string }[];
};

/**
 * Calls back for every response but those to the extension itself. Must be called in the first turn of the worker.
 */
export function onResponse(report: (response: ResponseSeen) => void): void {
  const own = browser.runtime.getURL('');
  const redirects = createRedirects();
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      if (isOwnFetch(details, own)) return;
      const seen = responseOf(details, redirects.to(details));
      if (seen) report(seen);
    },
    { urls: ['http://*/*', 'https://*/*'] },
    // Chromium hides Set-Cookie without extraHeaders; Firefox throws at the word.
    isFirefox ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders'],
  );
}

/**
 * A charter that one of our pages fetches, without credentials: nobody's visit. A page that we open in a tab is one.
 *
 * @param own the address of our own pages, with a slash at its end.
 */
function isOwnFetch({ type, initiator, originUrl, documentUrl }: Details, own: string): boolean {
  const asker = documentUrl ?? originUrl ?? initiator;
  return type !== 'main_frame' && asker !== undefined && `${asker}/`.startsWith(own);
}

function responseOf(details: Details, redirects: readonly string[]): ResponseSeen | undefined {
  const headers = setCookieHeaders(details);
  const secrets = headers.map(valueOf);
  // Most responses set nothing.
  const address =
    headers.length === 0 ? bareAddressOf(details.url) : addressOf(details.url, secrets);
  if (!address) return undefined;
  const page = details.tabId < 0 ? undefined : pageOf(details);
  const asker = hostOf(details.documentUrl ?? details.initiator ?? details.originUrl);
  return {
    tabId: details.tabId,
    ...(details.cookieStoreId && { storeId: details.cookieStoreId }),
    ...(page ? { page } : asker && { asker }),
    ...(details.type === 'main_frame' && { isPage: true as const }),
    ...(isDocument(details) && { isDocument: true as const }),
    host: hostOfOrigin(address.origin),
    address,
    ...(headers.length > 0 && { asking: askingOf(details, redirects, secrets) }),
    setCookies: headers.flatMap(
      (header) => readSetCookie(header, details.url, details.timeStamp) ?? [],
    ),
  };
}

function isDocument({ type, statusCode }: Details): boolean {
  const isShown = (statusCode < 300 || statusCode >= 400) && statusCode !== NO_CONTENT;
  return isShown && (type === 'main_frame' || type === 'sub_frame');
}

function askingOf(
  details: Details,
  redirects: readonly string[],
  secrets: readonly string[],
): Asking {
  const initiator = originOf(details.initiator ?? details.originUrl);
  const frame = frameOf(details);
  const chain = redirects.flatMap((url) => addressOf(url, secrets) ?? []);
  return {
    ...(initiator !== undefined && { initiator }),
    ...(frame !== undefined && { frame }),
    ...(chain.length > 0 && { redirects: chain }),
  };
}

/** The origin of the frame in which it was received; undefined for the page itself. */
function frameOf({ type, frameId, url, documentUrl, initiator }: Details): string | undefined {
  if (frameId <= 0) return undefined;
  return originOf(type === 'sub_frame' ? url : (documentUrl ?? initiator));
}

/** Firefox joins all Set-Cookie headers of a response into one entry, by line breaks. */
function setCookieHeaders({ responseHeaders = [] }: Details): string[] {
  return responseHeaders
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value?.split('\n').map(textOfBytes) ?? []);
}

/** Only to keep it out of the address: it goes nowhere else. */
function valueOf(header: string): string {
  const pair = header.slice(0, 4_096).split(';')[0] ?? '';
  return pair.slice(pair.indexOf('=') + 1).trim();
}

/** The page at the top of the tab: the tab itself may already be on its way to another. */
function pageOf(details: Details): string | undefined {
  if (details.type === 'main_frame') return hostOf(details.url);
  const top = details.frameAncestors?.at(-1)?.url;
  if (top) return hostOf(top);
  // In a frame, or where a frame itself goes elsewhere, Chromium tells the frame's origin only.
  return details.frameId === 0 ? hostOf(details.documentUrl ?? details.initiator) : undefined;
}

function hostOf(url: string | undefined): string | undefined {
  return url ? urlParts(url)?.host : undefined;
}

function originOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : bareAddressOf(url)?.origin;
}

/** A whole URL's origin, at no cost of masking a path. */
function bareAddressOf(url: string): Address | undefined {
  const parts = urlParts(url);
  return parts && { origin: parts.scheme + parts.host + parts.port, path: '/' };
}
