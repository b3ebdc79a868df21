import type { NavigationSeen } from '../browser/navigations';
import { once } from './once';

/** When what was told is to be recorded. */
export interface Pacing {
  /** Something was told; of a navigation, what. */
  told(navigation?: NavigationSeen): void;
}

/** Less than half of the 200 ms within which everything is on disk where no page loads: the rest is the disk's. */
const BATCH_MS = 100;
/**
 * Recording in the middle of a page's load slows it (by 6 to 8 % in `npm run bench -- watching`), so it waits for
 * the load's end; not longer than this, for of what a worker that is ended had not recorded no setter is known.
 */
const LONGEST_WAIT_MS = 1_000;

/**
 * Gathers into batches what is told.
 *
 * @param later runs a task after so many milliseconds.
 * @param now milliseconds since 1970.
 * @param record begins to record all that was told so far.
 */
export function createPacing(
  later: (task: () => void, milliseconds: number) => void,
  now: () => number,
  record: () => void,
): Pacing {
  const loading = new Set<number>();
  let since: number | undefined;
  const due = () => {
    if (loading.size > 0 && since !== undefined && now() - since < LONGEST_WAIT_MS) return plan();
    since = undefined;
    record();
  };
  const plan = once(later, due, BATCH_MS);
  return {
    told: (navigation) => {
      if (navigation) note(loading, navigation);
      since ??= now();
      plan();
    },
  };
}

function note(loading: Set<number>, { step, tabId }: NavigationSeen): void {
  if (step === 'started') loading.add(tabId);
  else if (step !== 'page' && step !== 'frame') loading.delete(tabId);
}
