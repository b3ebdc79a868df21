import browser, { type Runtime } from 'webextension-polyfill';
import { FOLLOW, type Questions } from './messages';
import { isOwnPage } from './own-page';

type Answered = Pick<Questions, 'takeStock'>;

/** Answers the extension's own pages, and nobody else. Must be called in the first turn of the worker. */
export function answer(questions: Answered): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnPage(sender) || !isAsked(message)) return undefined;
    return questions[message.ask](...message.with);
  });
}

/** Tells pages that follow that something of a site changed. */
export interface Followers {
  tell(host: string): void;
}

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

function isAsked(
  message: unknown,
): message is { ask: keyof Answered; with: Parameters<Answered[keyof Answered]> } {
  const { ask: question, with: values } = (message ?? {}) as { ask?: unknown; with?: unknown };
  return question === 'takeStock' && Array.isArray(values) && typeof values[0] === 'number';
}
