import type { Arrival, AtWork, HandedOver } from '../browser/session';
import type { TabSeen } from '../browser/tabs';
import { isAt } from '../cookie/visit';
import type { Apart } from './apart';
import { attempt } from './attempt';
import { once } from './once';
import type { Visiting } from './visiting';
import type { Seen } from './watcher';

/** What a worker keeps written for the next one, for it can be ended at any moment. */
export interface Handover {
  /** The browser told something: to be called in the turn in which it did. */
  told(seen: Seen): void;
  /** All that was told so far is recorded. */
  recorded(): void;
}

/** What a handover needs of the world. */
export interface HandoverWorld {
  keepAtWork(atWork: AtWork): Promise<void>;
  keepArrival(arrival: Arrival): Promise<void>;
  forgetArrivals(arrivals: readonly Arrival[]): Promise<void>;
  /** What the last worker left; undefined where the browser's session has just begun. */
  left: Promise<HandedOver | undefined>;
  tabOf(tabId: number): Promise<TabSeen | undefined>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
}

/** Of rest after which a worker says that it rests: not with every batch of a page's load. */
const RESTING_MS = 1_000;
/** Browsers end a worker for its idleness after 30 seconds. */
const IDLE_MS = 20_000;

/** The handover of a worker that has just begun. */
export function createHandover({ tabOf, left, now, later, ...store }: HandoverWorld): Handover {
  let isBusy = false;
  let news = 0;
  let newsRecorded = 0;
  let arrivals: Arrival[] = [];
  const takeOver = left.then((handedOver) => arrivals.unshift(...(handedOver?.arrivals ?? [])));
  const write = () => void attempt(() => store.keepAtWork({ at: now(), isBusy }));
  const rest = async () => {
    await takeOver;
    if (news !== newsRecorded) return;
    isBusy = false;
    write();
    const behind = arrivals;
    arrivals = [];
    if (behind.length > 0) await store.forgetArrivals(behind);
  };
  const planRest = once(later, () => void attempt(rest), RESTING_MS);
  const arrive = async (tabId: number, place: Arrival['place'], at: number) => {
    const tab = await tabOf(tabId);
    if (!tab) return;
    const arrival = { ...tab, place, at };
    arrivals.push(arrival);
    await store.keepArrival(arrival);
  };
  return {
    told: (seen) => {
      news += 1;
      if (!isBusy) {
        isBusy = true;
        write();
      }
      if (!('navigation' in seen) || seen.navigation.step !== 'page') return;
      const { tabId, scheme, host } = seen.navigation;
      void attempt(() => arrive(tabId, { scheme, host }, seen.at));
    },
    recorded: () => {
      newsRecorded = news;
      planRest();
    },
  };
}

/**
 * Whether the last worker was ended for its idleness, or the browser's session has just begun: then nothing was on its
 * way to it. Of one that was ended otherwise, what had just happened may have gone unseen.
 *
 * @param handedOver undefined where there was none.
 * @param now milliseconds since 1970.
 */
export function endedAtRest(handedOver: HandedOver | undefined, now: number): boolean {
  return handedOver === undefined || (!handedOver.isBusy && now - handedOver.at > IDLE_MS);
}

/** Makes known the pages that came into tabs and that the last worker had no time to write among the visits. */
export function resumeArrivals(
  visiting: Visiting,
  apart: Pick<Apart, 'isReading'>,
  { arrivals }: Pick<HandedOver, 'arrivals'>,
): void {
  const known = new Map(visiting.all().map((visit) => [visit.tabId, visit]));
  const isKnown = ({ tabId, place }: Arrival) => isAt(known.get(tabId), place);
  for (const [index, tab] of arrivals.entries()) {
    const others = arrivals.slice(index).filter(({ tabId }) => tabId === tab.tabId);
    // Whatever came before the visit that was written is behind it.
    if (!others.some(isKnown) && !apart.isReading(tab.tabId)) visiting.find(tab);
  }
}
