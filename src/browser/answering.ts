import browser, { type Runtime } from 'webextension-polyfill';
import { isLanguageChoice } from './languages';
import { FOLLOW, type Questions, type Refusal } from './messages';
import { isOwnPage } from './own-page';
import { MOST_OF_A_REASON, MOST_OF_WHO } from './set-aside-limits';
import { KEEPINGS } from './settings';
import { isRecord, isText } from './value-kinds';

/** Answers the extension's own pages, and nobody else. Must be called in the first turn of the worker. */
export function answer(questions: Questions): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnPage(sender) || !isAsked(message)) return undefined;
    const { ask, with: values } = message;
    return (questions[ask] as (...values: unknown[]) => Promise<unknown>)(...values).catch(refusal);
  });
}

function refusal(error: unknown): Refusal {
  return { refused: error instanceof Error ? error.message : String(error) };
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

const MOST_OF_A_RULE = 64;
/** Of a cookie, 4096 bytes; notations of charters are bounded by their reader. */
const MOST_OF_A_NAME = 10_000;

/** Whether the values of each question are what it takes. What a charter holds is checked by whoever keeps it. */
const TAKEN: Record<keyof Questions, (values: readonly unknown[]) => boolean> = {
  showRecord: ([tabId]) => isTabId(tabId),
  takeStock: ([tabId]) => isTabId(tabId),
  eraseObservations: ([host]) => host === null || isText(host),
  keepFor: ([keeping]) => KEEPINGS.some((one) => one === keeping),
  speakIn: ([language]) => isLanguageChoice(language),
  lookIntoStorage: ([tabId]) => isTabId(tabId),
  traceScripts: ([place, isOn]) => isPlace(place) && typeof isOn === 'boolean',
  saveCharter: ([saving]) => isToSave(saving),
  removeCharter: ([id]) => isId(id),
  restoreCharter: ([versions]) => Array.isArray(versions) && versions.every(isVersion),
  savedCharter: ([place]) => isPlace(place),
  setAside: ([place, finding, why]) => isPlace(place) && isFinding(finding) && isReason(why),
  takeBack: ([place, finding]) => isPlace(place) && isFinding(finding),
  chooseGuidance: ([guidance]) => isRecord(guidance),
  readInTab: ([url, besideTabId]) => isWebAddress(url) && isTabId(besideTabId),
  cancelReading: ([besideTabId]) => isTabId(besideTabId),
};

function isAsked(message: unknown): message is { ask: keyof Questions; with: unknown[] } {
  if (!isRecord(message)) return false;
  const { ask, with: values } = message;
  return (
    isText(ask) &&
    Object.hasOwn(TAKEN, ask) &&
    Array.isArray(values) &&
    TAKEN[ask as keyof Questions](values)
  );
}

function isToSave(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, storeId } = value;
  return (id === undefined || isId(id)) && isText(storeId) && isCharterWithTexts(value);
}

function isVersion(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, savedAt, readAt } = value;
  return isId(id) && isText(savedAt) && isText(readAt) && isCharterWithTexts(value);
}

function isCharterWithTexts({ charter, texts }: Record<string, unknown>): boolean {
  return (
    isRecord(charter) &&
    Array.isArray(texts) &&
    texts.every((one) => isRecord(one) && isText(one.source) && isText(one.text))
  );
}

function isPlace(value: unknown): boolean {
  return isRecord(value) && isText(value.host) && isText(value.storeId);
}

function isFinding(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { rule, name, domain } = value;
  return (
    isTextOf(rule, MOST_OF_A_RULE) &&
    isTextOf(name, MOST_OF_A_NAME) &&
    (domain === undefined || isTextOf(domain, MOST_OF_A_NAME))
  );
}

/** A finding is not set aside without a reason. */
function isReason(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { reason, by } = value;
  return (
    isTextOf(reason, MOST_OF_A_REASON) &&
    reason.trim() !== '' &&
    (by === undefined || isTextOf(by, MOST_OF_WHO))
  );
}

function isTextOf(value: unknown, most: number): value is string {
  return isText(value) && value.length <= most;
}

/** As the worker makes them: a key of the database. */
function isId(value: unknown): boolean {
  return isText(value) && value.length > 0 && value.length <= 64;
}

function isTabId(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isWebAddress(value: unknown): boolean {
  return isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
