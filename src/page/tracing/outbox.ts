import type { ScriptWrite } from '../../cookie/script-write';
import { readReport } from './report';

/** Reports that wait to be sent together. */
export interface Outbox {
  put(report: string): void;
  /** Sends now what waits: the page is being left. */
  send(): void;
}

/** Writes come in runs; what they bring about is told to the worker at the same time. */
const WAIT_MS = 20;
/** Of a run: browsers keep no more than 180 cookies of a site, so the latest are those that count. */
const MOST_WAITING = 400;

/**
 * An empty outbox. The same write of the same script is sent once, however often it is repeated meanwhile.
 *
 * @param send takes what is known of the writes, in their order.
 * @param later runs a task after so many milliseconds.
 * @param now milliseconds since 1970.
 */
export function createOutbox(
  send: (writes: readonly ScriptWrite[]) => void,
  later: (task: () => void, milliseconds: number) => void,
  now: () => number,
): Outbox {
  const waiting = new Map<string, number>();
  let isPlanned = false;
  const sendAll = () => {
    isPlanned = false;
    const writes = [...waiting].flatMap(([report, at]) => readReport(report, at) ?? []);
    waiting.clear();
    if (writes.length > 0) send(writes);
  };
  return {
    put: (report) => {
      // The latest is at the end.
      waiting.delete(report);
      waiting.set(report, now());
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
      if (isPlanned) return;
      isPlanned = true;
      later(sendAll, WAIT_MS);
    },
    send: sendAll,
  };
}
