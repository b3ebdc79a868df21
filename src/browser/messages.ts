import browser, { type Runtime } from 'webextension-polyfill';
import type { Sighting } from '../cookie/model';
import type { Visit } from '../cookie/visit';
import type { JudgedCharter, WatchedSite } from '../verdict/record';

/** What the worker knows of a tab, the jar of this moment included. */
export interface Stock {
  visit: Visit;
  sightings: Sighting[];
  watched: WatchedSite;
  charter: JudgedCharter | null;
  /** False where the database cannot be used: what is known is kept in memory only. */
  historyKept: boolean;
}

/** Every question that a page asks the worker: name to signature. */
export interface Questions {
  /** Null where the tab shows no web page. */
  takeStock: (tabId: number) => Promise<Stock | null>;
}

type Asked = {
  [Q in keyof Questions]: { ask: Q; with: Parameters<Questions[Q]> };
}[keyof Questions];

/** Asks the worker, waking it where it sleeps. */
export function ask<Q extends keyof Questions>(
  question: Q,
  ...values: Parameters<Questions[Q]>
): ReturnType<Questions[Q]> {
  return browser.runtime.sendMessage({ ask: question, with: values }) as ReturnType<Questions[Q]>;
}

/** Answers the extension's own pages, and nobody else. Must be called in the first turn of the worker. */
export function answer(questions: Questions): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnPage(sender) || !isAsked(message)) return undefined;
    return questions[message.ask](...message.with);
  });
}

/** Tells pages that follow that something of a site changed. */
export interface Followers {
  tell(host: string): void;
}

const FOLLOW = 'follow';

/** Lets the extension's own pages follow. Must be called in the first turn of the worker. */
export function acceptFollowers(): Followers {
  const ports = new Set<Runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== FOLLOW || !port.sender || !isOwnPage(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  return {
    tell: (host) => {
      for (const port of ports) {
        try {
          port.postMessage({ changed: host });
        } catch {
          // The page closed just now.
          ports.delete(port);
        }
      }
    },
  };
}

/** Calls back with the host of every site of which something changed, until the page closes. */
export function follow(report: (host: string) => void): void {
  const port = browser.runtime.connect({ name: FOLLOW });
  port.onMessage.addListener((message) => report((message as { changed: string }).changed));
  // The worker was ended: the next connection wakes it.
  port.onDisconnect.addListener(() => follow(report));
}

function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('')) ?? false);
}

function isAsked(message: unknown): message is Asked {
  const { ask: question, with: values } = (message ?? {}) as Partial<Asked>;
  return question === 'takeStock' && Array.isArray(values) && typeof values[0] === 'number';
}
