import type { JarCookie } from '../cookie/jar-cookie';
import type { Setter } from '../cookie/model';
import { keyOf, livesAsGranted, mayStore, PATIENCE_MS, type WaitingSetting } from './headers';

/** A script's writing of a cookie that was traced in a page. */
export interface WaitingTrace extends WaitingSetting {
  setBy: Setter;
}

/** A change of the jar that no response brought about. */
export interface ScriptChange {
  cookie: JarCookie;
  /** Milliseconds since 1970. */
  at: number;
  /** The host of the page that it was put down to. */
  page?: string;
}

/** Traces and changes of the last seconds: whichever comes first waits for the other. */
export interface Traces {
  /** Gives the change before it that it explains, if any does. */
  add(trace: WaitingTrace): ScriptChange | undefined;
  /** The write that brought about a change, if it was traced so far. */
  explain(change: ScriptChange): WaitingTrace | undefined;
  /** Those of which no change was told. */
  waiting(): WaitingTrace[];
  /** It is told of by other means than a change. */
  settle(trace: WaitingTrace): void;
  /** A response has set the cookie, or it has left the jar: what is traced late is older. */
  forget(cookie: JarCookie): void;
  expire(now: number): void;
}

/** Of one name, in five seconds. */
const MOST_OF_A_NAME = 50;
/** A page that writes more is not followed: no browser keeps so many cookies of a site. */
const MOST_NAMES = 2_000;

/** No trace and no change yet. */
export function createTraces(): Traces {
  const rooms = new Map<string, WaitingTrace[]>();
  const changes = new Map<string, ScriptChange>();
  const settled = new WeakSet<WaitingTrace>();
  return {
    add: (trace) => {
      const key = keyOf(trace.storeId, trace.setCookie);
      const room = rooms.get(key) ?? [];
      if (room.length === 0 && rooms.size >= MOST_NAMES) return undefined;
      room.push(trace);
      if (room.length > MOST_OF_A_NAME) room.shift();
      rooms.set(key, room);
      const change = changes.get(key);
      if (!change || !hasBrought(trace, change)) return undefined;
      settled.add(trace);
      return change;
    },
    explain: (change) => {
      const key = keyOf(change.cookie.storeId, change.cookie);
      if (changes.size < MOST_NAMES) changes.set(key, change);
      // The latest: changes are told later than writes, and the last of them is that of the last write.
      const trace = rooms.get(key)?.findLast((one) => hasBrought(one, change));
      if (trace) settled.add(trace);
      return trace;
    },
    waiting: () => [...rooms.values()].flat().filter((trace) => !settled.has(trace)),
    settle: (trace) => void settled.add(trace),
    forget: ({ storeId, ...cookie }) => {
      const key = keyOf(storeId, cookie);
      rooms.delete(key);
      changes.delete(key);
    },
    expire: (now) => {
      for (const [key, room] of rooms) {
        const rest = room.filter(({ at }) => now - at <= PATIENCE_MS);
        if (rest.length > 0) rooms.set(key, rest);
        else rooms.delete(key);
      }
      for (const [key, { at }] of changes) if (now - at > PATIENCE_MS) changes.delete(key);
    },
  };
}

/** Only a write that granted just the lifetime that the cookie has: another may have been refused. */
function hasBrought(trace: WaitingTrace, { cookie, at }: ScriptChange): boolean {
  return Math.abs(at - trace.at) <= PATIENCE_MS && couldHaveSet(trace, cookie);
}

/** Whether a write can have made a cookie what it is: it is a script's to write, and lives as long as was asked. */
export function couldHaveSet(trace: WaitingTrace, cookie: JarCookie): boolean {
  return !cookie.httpOnly && mayStore(trace, cookie) && livesAsGranted(cookie, trace);
}
