import { fetchDocument } from '../../browser/fetch-charter';
import { ask } from '../../browser/messages';
import { platformsInPage, readPage } from '../../browser/page-reader';
import type { PagesRead } from '../../browser/page-reading';
import type { ReadSource } from '../../charter/draft';
import type { Charter } from '../../charter/model';
import type { WayIn } from '../../charter/way-in';
import type { ReadFailure } from '../components/reader-view';
import { sourceOfFetched, sourceOfPage, sourceOfPlatform } from './read-source';

/** What reading by a way came to: its sources, or why there are none. */
export type WayRead = { sources: ReadSource[] } | { failure: ReadFailure };

/**
 * Reads by one of the ways, but for those that are a person's to go. Never rejects.
 *
 * @param tabId the tab that is read for.
 * @param signal cancels it.
 */
export async function readWay(way: WayIn, tabId: number, signal: AbortSignal): Promise<WayRead> {
  try {
    const read = await readBy(way, tabId, signal);
    return signal.aborted ? { failure: 'cancelled' } : read;
  } catch {
    return { failure: signal.aborted ? 'cancelled' : 'failed' };
  }
}

/**
 * By which way a saved charter is read again: where the tab shows its page, there; else from that page's
 * address; else from the page's platform; else the person pastes it anew.
 */
export async function wayAgain({ sources }: Charter, tabId: number): Promise<WayIn> {
  const url = sources.find(({ kind }) => kind === 'page')?.url;
  if (url !== undefined) {
    const here = await readPage(tabId);
    const isHere = 'pages' in here && here.pages[0]?.url === url.split(/[?#]/)[0];
    return isHere ? { by: 'page' } : { by: 'link', url };
  }
  if (!sources.some(({ kind }) => kind === 'platform')) return { by: 'paste' };
  const [reading] = await platformsInPage(tabId);
  return reading ? { by: 'platform', platform: reading.platform } : { by: 'page' };
}

async function readBy(way: WayIn, tabId: number, signal: AbortSignal): Promise<WayRead> {
  switch (way.by) {
    case 'page':
      return ofPages(await readPage(tabId));
    case 'link': {
      const fetched = await fetchDocument(way.url, signal);
      return 'failure' in fetched
        ? { failure: fetched.failure }
        : { sources: [await sourceOfFetched(fetched)] };
    }
    case 'tab':
      signal.addEventListener('abort', () => void ask('cancelReading', tabId));
      return ofPages(await ask('readInTab', way.url, tabId));
    case 'platform': {
      const readings = await platformsInPage(tabId);
      const reading = readings.find(({ platform }) => platform === way.platform);
      return reading ? { sources: [await sourceOfPlatform(reading)] } : { failure: 'no-platform' };
    }
    case 'paste':
    case 'again':
      return { failure: 'nothing' };
  }
}

async function ofPages(read: PagesRead): Promise<WayRead> {
  if ('failure' in read) return read;
  const [top, ...frames] = await Promise.all(read.pages.map(sourceOfPage));
  // For whom a charter speaks is the page's to say, not its frames'.
  return { sources: top ? [top, ...frames.map((frame) => ({ ...frame, hosts: [] }))] : [] };
}
