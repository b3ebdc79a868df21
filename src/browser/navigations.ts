import browser from 'webextension-polyfill';

/** A step of a tab's navigation. */
export type NavigationSeen =
  /** At that many milliseconds since 1970; without a place where it goes to no web page. */
  | { step: 'started'; tabId: number; at: number; place?: { scheme: string; host: string } }
  | { step: 'page'; tabId: number; scheme: string; host: string }
  /** A page that has no host: blank, an extension's, the browser's own. */
  | { step: 'left'; tabId: number }
  | { step: 'frame'; tabId: number; host: string }
  | { step: 'completed'; tabId: number }
  /** It came to nothing: a download, a page that cannot be reached, or the person stopped it. */
  | { step: 'stopped'; tabId: number }
  | { step: 'closed'; tabId: number };

/** Calls back for every step of every tab's navigation. Must be called in the first turn of the worker. */
export function onNavigation(report: (step: NavigationSeen) => void): void {
  const { onBeforeNavigate, onCommitted, onCompleted, onErrorOccurred } = browser.webNavigation;
  onBeforeNavigate.addListener(({ tabId, frameId, url, timeStamp }) => {
    if (frameId !== 0) return;
    const place = placeOf(url);
    report({ step: 'started', tabId, at: timeStamp, ...(place && { place }) });
  });
  onCommitted.addListener(({ tabId, frameId, url }) => {
    const place = placeOf(url);
    if (frameId === 0) report(place ? { step: 'page', tabId, ...place } : { step: 'left', tabId });
    else if (place) report({ step: 'frame', tabId, host: place.host });
  });
  onCompleted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) report({ step: 'completed', tabId });
  });
  onErrorOccurred.addListener(({ tabId, frameId }) => {
    if (frameId === 0) report({ step: 'stopped', tabId });
  });
  browser.tabs.onRemoved.addListener((tabId) => report({ step: 'closed', tabId }));
}

/** The scheme and host of a web page's URL; undefined for anything else. */
export function placeOf(url: string | undefined): { scheme: string; host: string } | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return { scheme: protocol.slice(0, -1), host: hostname };
}
