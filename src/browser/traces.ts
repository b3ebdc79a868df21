import browser, { type Runtime } from 'webextension-polyfill';
import { addressOf, urlParts, type Address } from '../cookie/address';
import { readSetCookie, type SetCookie } from '../cookie/set-cookie';
import { isOwnPage } from './own-page';
import { isRecord, isText } from './value-kinds';

/** A script's writing of a cookie, as it was traced in a page: evidence of a lower rank, for the page could forge it. */
export interface TraceSeen {
  tabId: number;
  /** The frame's origin. */
  frame: string;
  /** It is the page itself, and no frame in it. */
  isPage: boolean;
  setCookie: SetCookie;
  /** The script that executed the write; absent where it has no address. */
  script?: Address;
  /** Those that called it, the nearest first. */
  callers: Address[];
}

const MOST_WRITES = 400;
const LONGEST_WAY_MS = 5_000;
const MOST_CALLERS = 5;
const LONGEST_NAME = 4_096;
const LONGEST_ATTRIBUTES = 2_048;

/**
 * Calls back for each write that is traced, in their order, with its instant. What does not come from a page, or is
 * not as it should be, is passed over. Must be called in the first turn of the worker.
 *
 * @param now milliseconds since 1970, as the instants are.
 */
export function onTrace(report: (trace: TraceSeen, at: number) => void, now: () => number): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isOwnPage(sender) || sender.id !== browser.runtime.id || !isRecord(message)) return;
    const { writes } = message;
    if (!Array.isArray(writes)) return;
    for (const write of writes.slice(0, MOST_WRITES)) {
      if (!isRecord(write)) continue;
      const at = instantOf(write.at, now());
      const trace = traceOf(write, sender, at);
      if (trace) report(trace, at);
    }
  });
}

/** By the page's clock, which is ours; a worker that has to be woken is told late. */
function instantOf(value: unknown, now: number): number {
  const at = typeof value === 'number' && value <= now ? value : now;
  return Math.max(at, now - LONGEST_WAY_MS);
}

function traceOf(
  write: Record<string, unknown>,
  sender: Runtime.MessageSender,
  at: number,
): TraceSeen | undefined {
  if (!isText(write.name) || !isText(write.attributes)) return undefined;
  const { tab, frameId } = sender;
  const url = urlOf(sender);
  const frame = url === undefined ? undefined : addressOf(url)?.origin;
  if (tab?.id === undefined || url === undefined || frame === undefined) return undefined;
  if (write.name.length > LONGEST_NAME || write.attributes.length > LONGEST_ATTRIBUTES) {
    return undefined;
  }
  const setCookie = readSetCookie(`${write.name}=v;${write.attributes}`, url, at);
  if (!setCookie) return undefined;
  const script = addressIn(write.script);
  const callers = Array.isArray(write.callers) ? write.callers.slice(0, MOST_CALLERS) : [];
  return {
    tabId: tab.id,
    frame,
    isPage: frameId === 0,
    setCookie,
    ...(script && { script }),
    callers: callers.flatMap((caller) => addressIn(caller) ?? []),
  };
}

/** By whose host a frame writes cookies: one that is blank has its opener's origin. */
function urlOf({ url, origin }: Runtime.MessageSender & { origin?: string }): string | undefined {
  return [url, origin].find((one) => one !== undefined && urlParts(one));
}

function addressIn(value: unknown): Address | undefined {
  if (!isRecord(value) || !isText(value.origin) || !isText(value.path)) return undefined;
  return addressOf(value.origin + value.path);
}
