import type { Platform } from '../charter/machine/platform';
import type { WayIn } from '../charter/way-in';

/** What the reader's page is opened for. */
export interface ReaderRequest {
  /** The tab that it reads for. */
  tabId: number;
  /** The cookie store of that tab. */
  storeId: string;
  /** The host that the tab showed; empty where it showed none: the charter may be of any. */
  host: string;
  way: WayIn;
  /** It stands in the popup's window, and goes back to the popup. */
  isInPopup: boolean;
}

/** Where the reader's page is, beside the popup's, with what it is to do. */
export function readerAddress({ tabId, storeId, host, way, isInPopup }: ReaderRequest): string {
  const parameters = new URLSearchParams({
    tab: String(tabId),
    store: storeId,
    host,
    by: way.by,
    ...('url' in way && { url: way.url }),
    ...('platform' in way && { platform: way.platform }),
    ...(isInPopup && { popup: '1' }),
  });
  return `../reader/reader.html?${parameters.toString()}`;
}

/**
 * Reads the same back.
 *
 * @param search of the page's address; without a way in, pasting is meant.
 */
export function readerRequest(search: string): ReaderRequest {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => parameters.get(name) ?? '';
  return {
    tabId: Number(parameters.get('tab') ?? '-1'),
    storeId: text('store'),
    host: text('host'),
    way: wayIn(text('by'), text('url'), text('platform')),
    isInPopup: parameters.has('popup'),
  };
}

function wayIn(by: string, url: string, platform: string): WayIn {
  switch (by) {
    case 'page':
    case 'again':
      return { by };
    case 'link':
    case 'tab':
      return { by, url };
    case 'platform':
      // Looked for among those that the page has: another is not found.
      return { by, platform: platform as Platform };
    default:
      return { by: 'paste' };
  }
}
