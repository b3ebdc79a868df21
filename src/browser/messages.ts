import browser from 'webextension-polyfill';
import type { Guidance, SetAside } from '../verdict/settings';
import type { Place } from './database';
import type { LanguageChoice } from './languages';
import type { PagesRead } from './page-reading';
import type { Prepared } from './session';
import type { SetAsideFinding } from './set-asides';
import type { Keeping } from './settings';
import type { CharterToSave, CharterVersion, SavedCharter, Saving } from './saved-charter';

/** Every question that a page asks the worker: name to signature. */
export interface Questions {
  /** What is recorded of what a tab shows, at once: the jar may hold more. Null where the tab has no visit. */
  showRecord: (tabId: number) => Promise<Prepared | null>;
  /** What is known of what a tab shows, the jar of this moment included. Null where it shows no web page. */
  takeStock: (tabId: number) => Promise<Prepared | null>;
  /** Erases all that was observed, or, of one host, what was observed there. Charters and settings stay. */
  eraseObservations: (host: string | null) => Promise<void>;
  /** Chooses for how long observations are kept; what is older is erased. */
  keepFor: (keeping: Keeping) => Promise<void>;
  /** Chooses in which language the interface speaks. When it answers, badges do. */
  speakIn: (language: LanguageChoice) => Promise<void>;
  /**
   * Reads the web storage of what a tab shows. What is new is recorded, and followers are told.
   *
   * Not part of a stocktaking: a page may keep the reading waiting for as long as it likes.
   *
   * @returns how many entries are recorded of the site; null where the page cannot be read.
   */
  lookIntoStorage: (tabId: number) => Promise<number | null>;
  /** Has scripts traced on a site's pages from their next load on, or no longer. Rejects where the browser cannot. */
  traceScripts: (place: Place, isOn: boolean) => Promise<void>;
  /** Keeps a charter as its next version. When it answers, open sites are judged by it. */
  saveCharter: (saving: CharterToSave) => Promise<Saving>;
  /** Forgets a saved charter and all its versions; nothing where there is none of this id. */
  removeCharter: (id: string) => Promise<void>;
  /** Takes the forgetting of a charter back: keeps its versions again as they were. */
  restoreCharter: (versions: CharterVersion[]) => Promise<void>;
  /** The saved charter that speaks for a host, whether or not a bundled one is closer; null where none does. */
  savedCharter: (place: Place) => Promise<SavedCharter | null>;
  /**
   * Sets a finding of a site aside. When it answers, the site is judged so. Rejects where the disk takes no more.
   *
   * @param why the reason, and by whom.
   */
  setAside: (
    place: Place,
    finding: SetAsideFinding,
    why: Pick<SetAside, 'reason' | 'by'>,
  ) => Promise<void>;
  /** Takes a setting aside back. */
  takeBack: (place: Place, finding: SetAsideFinding) => Promise<void>;
  /** Chooses whose guidance concerns follow, for all sites. What makes no sense in it falls back to what is usual. */
  chooseGuidance: (guidance: Guidance) => Promise<void>;
  /**
   * Opens a page in a background tab, reads it and closes the tab. What it sets is kept out of the observations.
   *
   * @param url http or https.
   * @param besideTabId the tab whose window and cookie store it is opened in; a reading for it that is under way is cancelled.
   */
  readInTab: (url: string, besideTabId: number) => Promise<PagesRead>;
  /** Cancels the reading for a tab: it then answers with the failure `cancelled`. */
  cancelReading: (besideTabId: number) => Promise<void>;
}

/** A question that the worker could not answer, and why. As an answer: of a rejection each browser tells otherwise. */
export interface Refusal {
  refused: string;
}

/** Chromium says so of a message that comes while it ends the worker; a later one wakes the next worker. */
const NOBODY_THERE = 'Receiving end does not exist';
const ASK_AGAIN_MS = 100;
const MOST_TIMES = 50;

/**
 * Asks the worker, waking it where it sleeps.
 *
 * @throws whatever the worker's answer fails with, and where no worker can be woken.
 */
export async function ask<Q extends keyof Questions>(
  question: Q,
  ...values: Parameters<Questions[Q]>
): Promise<Awaited<ReturnType<Questions[Q]>>> {
  for (let times = 1; ; times += 1) {
    try {
      return await answerTo<Awaited<ReturnType<Questions[Q]>>>({ ask: question, with: values });
    } catch (error) {
      const isUnheard = error instanceof Error && error.message.includes(NOBODY_THERE);
      if (!isUnheard || times === MOST_TIMES) throw error;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}

async function answerTo<Answer>(question: object): Promise<Answer> {
  const answer: Answer | Refusal | null = await browser.runtime.sendMessage(question);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer as Answer;
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** The name of a follower's connection. */
export const FOLLOW = 'follow';

/** Calls back with the host of every site of which something changed, until the page closes. */
export function follow(report: (host: string) => void): void {
  const port = browser.runtime.connect({ name: FOLLOW });
  port.onMessage.addListener((message) => report((message as { changed: string }).changed));
  // The worker was ended: the next connection wakes it.
  port.onDisconnect.addListener(() => follow(report));
}
