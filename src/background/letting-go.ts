import type { Keeping } from '../browser/settings';
import { attempt } from './attempt';
import { instant } from './instant';

/** What letting go needs of the world. */
export interface LettingGoWorld {
  readKeeping(): Promise<Keeping>;
  /** Erases what was last seen before an instant (ISO 8601 UTC). */
  eraseBefore(instant: string): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Lets go of observations that are older than a person wants them kept. */
export interface LettingGo {
  /** Erases what is too old. */
  expire(): Promise<void>;
  /** To be called with every event: expires where that was not done for a while. */
  expireAtTimes(): void;
  /** The browser has just started: what was to be kept until it closed goes. */
  browserStarted(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** Often enough: the limits are days. */
const BETWEEN_MS = 6 * 3_600_000;

/** A worker's: it expires soon after it began, and at times while it lives. */
export function createLettingGo({ readKeeping, eraseBefore, now }: LettingGoWorld): LettingGo {
  let last: number | undefined;
  const expire = async () => {
    last = now();
    const keeping = await readKeeping();
    if (keeping !== 'session') await eraseBefore(instant(now() - keeping * DAY_MS));
  };
  return {
    expire,
    expireAtTimes: () => {
      if (last === undefined || now() - last > BETWEEN_MS) void attempt(expire);
    },
    browserStarted: async () => {
      if ((await readKeeping()) === 'session') await eraseBefore(instant(now()));
    },
  };
}
