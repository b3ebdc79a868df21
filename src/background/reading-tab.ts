import { isGrid, type Block } from '../charter/grid';
import type { NavigationSeen } from '../browser/navigations';
import type { PagesRead } from '../browser/page-reading';
import type { TabSeen } from '../browser/tabs';
import type { Apart } from './apart';
import { attempt } from './attempt';

/** Reads pages in background tabs, one at a time for each tab that a person reads for. */
export interface TabReader {
  /** See Questions in browser/messages. */
  read(url: string, besideTabId: number): Promise<PagesRead>;
  cancel(besideTabId: number): Promise<void>;
  /** A step of any tab's navigation. */
  see(step: NavigationSeen): void;
  /** Closes what a worker that was ended meanwhile has left open. */
  closeLeftOver(): Promise<void>;
}

/** What reading needs of the world. */
interface Surroundings {
  apart: Promise<Apart>;
  /** Undefined for what is no page of the web. */
  placeOf(url: string): TabSeen['place'];
  openBlankTab(besideTabId: number): Promise<TabSeen>;
  sendTab(tabId: number, url: string): Promise<void>;
  closeTab(tabId: number): Promise<void>;
  readPage(tabId: number): Promise<PagesRead>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
}

/** A page that has not been read by then is given up, or taken as it is. */
const PATIENCE_MS = 15_000;
/** Between two looks at a page that is still being built. */
const LOOK_MS = 250;
/** A page in which nothing looks like a table may still fetch one: it is given so long after it was complete. */
const TABLELESS_MS = 4_000;
/** A page that does not let itself be read by then never will: a script of it runs without end, or it asks something. */
const READING_MS = 5_000;
/** A navigation that came to nothing may be the blank page's, which gave way. */
const GIVING_WAY_MS = 1_000;

/** One reading: what is known of its tab. */
interface Reading {
  tabId?: number;
  isCancelled: boolean;
  /** It has come to a page of the web: it was empty at first. */
  hasPage: boolean;
  /** Milliseconds since 1970, since when its page is complete. */
  completeAt?: number;
  /** Since when its navigation has come to nothing. */
  stoppedAt?: number;
}

/** A reader of tabs. */
export function createTabReader(surroundings: Surroundings): TabReader {
  const { placeOf, openBlankTab, sendTab, closeTab, now, later } = surroundings;
  const readings = new Map<number, Reading>();
  const after = (milliseconds: number) =>
    new Promise<void>((resolve) => later(resolve, milliseconds));
  const readPage = (tabId: number) =>
    Promise.race([
      surroundings.readPage(tabId),
      after(READING_MS).then((): PagesRead => ({ failure: 'timeout' })),
    ]);

  const cancel = async (besideTabId: number) => {
    const reading = readings.get(besideTabId);
    readings.delete(besideTabId);
    if (!reading) return;
    reading.isCancelled = true;
    // Not only when the reading notices: the person wants it gone.
    if (reading.tabId !== undefined) await closeTab(reading.tabId);
  };

  /** Whether its navigation came to nothing, or to a page of the browser that says so. */
  const cameToNothing = async (reading: Reading, tabId: number): Promise<boolean> => {
    const { completeAt, stoppedAt, hasPage } = reading;
    if (completeAt !== undefined || stoppedAt === undefined) return false;
    if (now() - stoppedAt < GIVING_WAY_MS) return false;
    if (!hasPage || 'failure' in (await readPage(tabId))) return true;
    delete reading.stoppedAt;
    return false;
  };

  const readWhenBuilt = async (reading: Reading, tabId: number): Promise<PagesRead> => {
    const begun = now();
    let before: PagesRead | undefined;
    for (;;) {
      await after(LOOK_MS);
      if (reading.isCancelled) return { failure: 'cancelled' };
      if (await cameToNothing(reading, tabId)) return { failure: 'not-found' };
      const { completeAt } = reading;
      const isLast = now() - begun >= PATIENCE_MS;
      if (completeAt === undefined && !isLast) continue;
      const read = await readPage(tabId);
      const isSettled = before !== undefined && sizeOf(read) === sizeOf(before);
      const hadTime = hasTable(read) || now() - (completeAt ?? begun) >= TABLELESS_MS;
      if (isSettled && hadTime) return read;
      if (isLast) return completeAt === undefined && isEmpty(read) ? { failure: 'timeout' } : read;
      before = read;
    }
  };

  const readTab = async (
    reading: Reading,
    url: string,
    besideTabId: number,
  ): Promise<PagesRead> => {
    const place = placeOf(url);
    if (!place) return { failure: 'not-found' };
    const apart = await surroundings.apart;
    const tab = await openBlankTab(besideTabId);
    const { tabId } = tab;
    reading.tabId = tabId;
    try {
      await apart.begin({ ...tab, place });
      if (reading.isCancelled) return { failure: 'cancelled' };
      await sendTab(tabId, url);
      return await readWhenBuilt(reading, tabId);
    } finally {
      // Its closing is not the person's.
      delete reading.tabId;
      await closeTab(tabId);
      await apart.end(tabId);
    }
  };

  return {
    read: async (url, besideTabId) => {
      const former = cancel(besideTabId);
      const reading: Reading = { isCancelled: false, hasPage: false };
      readings.set(besideTabId, reading);
      await former;
      const read = await attempt(() => readTab(reading, url, besideTabId));
      if (readings.get(besideTabId) === reading) readings.delete(besideTabId);
      return reading.isCancelled || !read ? { failure: 'cancelled' } : read;
    },
    cancel,
    see: ({ step, tabId }) => {
      const reading = [...readings.values()].find((one) => one.tabId === tabId);
      if (reading) noteStep(reading, step, now());
    },
    closeLeftOver: async () => {
      const apart = await surroundings.apart;
      for (const tabId of apart.leftOver()) {
        await closeTab(tabId);
        await apart.end(tabId);
      }
    },
  };
}

function noteStep(reading: Reading, step: NavigationSeen['step'], at: number): void {
  if (step === 'closed') reading.isCancelled = true;
  // One that comes after a stop may be the browser's own, which says so (Firefox).
  if (step === 'page') reading.hasPage = true;
  if (step === 'page' || step === 'started') delete reading.completeAt;
  if (step === 'started') delete reading.stoppedAt;
  // What comes to nothing leaves the page that was there.
  if (reading.hasPage && (step === 'completed' || step === 'stopped')) reading.completeAt = at;
  else if (step === 'stopped') reading.stoppedAt = at;
}

/** In cells and lines: a page that is still being built grows. */
function sizeOf(read: PagesRead): number {
  if ('failure' in read) return 0;
  return blocksOf(read).reduce(
    (sum, block) =>
      sum + (isGrid(block) ? block.rows.reduce((rows, { cells }) => rows + cells.length, 0) : 1),
    0,
  );
}

function isEmpty(read: PagesRead): boolean {
  return sizeOf(read) === 0;
}

function hasTable(read: PagesRead): boolean {
  return blocksOf(read).some((block) => isGrid(block) && block.rows.length > 1);
}

function blocksOf(read: PagesRead): Block[] {
  return 'failure' in read ? [] : read.pages.flatMap(({ blocks }) => blocks);
}
