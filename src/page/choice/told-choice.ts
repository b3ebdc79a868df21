import { consentModeMark } from '../../cookie/choice/consent-mode';
import type { ChoiceMark } from '../../cookie/choice/model';
import { reached } from '../platforms/guarded';
import { consentCallsOf } from './consent-calls';
import { librariesIn } from './libraries';
import { tcfApiMark } from './tcf-api';

/** What a page's scripts say of the visitor's choice. It is the page's word, and of nobody but itself. */
interface ToldChoice {
  origin: unknown;
  /** A consent library runs in the page that may keep the answer there. */
  hasLibrary: boolean;
  marks: ChoiceMark[];
}

/**
 * Asks the consent libraries, the framework of the IAB and Google's consent mode. Never rejects.
 *
 * @param page the window of the page's own scripts.
 */
export async function toldChoiceOf(page: unknown): Promise<ToldChoice> {
  const { isThere, marks } = librariesIn(page);
  const others = [await tcfApiMark(page), consentModeMark(consentCallsOf(page))];
  return {
    origin: reached(page, 'origin'),
    hasLibrary: isThere || typeof reached(page, '__tcfapi') === 'function',
    marks: [...marks, ...others.filter((mark) => mark !== undefined)],
  };
}
