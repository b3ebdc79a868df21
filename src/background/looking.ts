import type { PageChoice } from '../browser/choice-border';
import { countingEarly } from '../cookie/choice/look';
import type { PageLook } from './choice-look';

/** Looks into pages for their visitor's choice, where that is kept in the page. */
export interface Looking {
  /** A page has loaded. Where a consent platform is found in it, clicks are followed from now on. */
  loaded(tabId: number): Promise<void>;
  /** Somebody clicked in it, or wants to know: looks now. */
  look(tabId: number): Promise<void>;
  /** A cookie waits for a look: soon, however often it is asked for until then. */
  soon(tabId: number): void;
}

interface Surroundings {
  /** Undefined where nothing is to be looked for, or the page cannot be read. */
  read(tabId: number): Promise<PageChoice | undefined>;
  /** Takes what was found. */
  note(look: PageLook): Promise<void>;
  /** Has a page give notice of clicks, until it is left. */
  followClicks(tabId: number): Promise<void>;
  later(task: () => void, milliseconds: number): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Pages that set cookies all the time are not looked into more often. */
const SOON_MS = 500;
/** For so long after its load a page may not have told Google's consent mode of an answer that it keeps. */
const SETTLING_MS = 3_000;

/** One look into a tab at a time: who asks meanwhile has another one soon. */
export function createLooking({ read, note, followClicks, later, now }: Surroundings): Looking {
  const loadedAt = new Map<number, number>();
  const running = new Set<number>();
  const planned = new Set<number>();

  const lookOnce = async (tabId: number): Promise<boolean> => {
    const from = now();
    const told = await read(tabId);
    if (!told?.hasPlatform) return false;
    // A worker that did not see the page load cannot tell how long ago that was.
    const isEarly = from < (loadedAt.get(tabId) ?? from) + SETTLING_MS;
    const marks = isEarly ? countingEarly(told.marks) : told.marks;
    const isNothingYet = marks.length === 0 && told.marks.length > 0;
    if (!isNothingYet) await note({ tabId, told: { ...told, marks }, from, to: now() });
    return true;
  };
  const look = async (tabId: number): Promise<boolean> => {
    if (running.has(tabId)) {
      soon(tabId);
      return false;
    }
    running.add(tabId);
    try {
      return await lookOnce(tabId);
    } finally {
      running.delete(tabId);
    }
  };
  const plan = (tabId: number, milliseconds: number) =>
    later(() => {
      planned.delete(tabId);
      void look(tabId);
    }, milliseconds);
  const soon = (tabId: number) => {
    if (planned.has(tabId)) return;
    planned.add(tabId);
    plan(tabId, SOON_MS);
  };

  return {
    loaded: async (tabId) => {
      loadedAt.set(tabId, now());
      if (!(await look(tabId))) return;
      plan(tabId, SETTLING_MS);
      await followClicks(tabId);
    },
    look: async (tabId) => void (await look(tabId)),
    soon,
  };
}
