import { TCF } from '../../cookie/choice/general-signals';
import type { ChoiceMark } from '../../cookie/choice/model';
import { optOutMark, unansweredMark } from '../../cookie/choice/parts';
import { tcfMarkOfPurposes } from '../../cookie/choice/tcf-purposes';
import { reached } from '../platforms/guarded';

/** A page that has not told by then tells nothing. */
const LONGEST_WAIT_MS = 300;
/** The framework has eleven; its strings have room for more. */
const MOST_PURPOSES = 24;

/**
 * What the consent platform of a page answers by the API of the IAB's Transparency and Consent Framework 2. Asks as
 * any script of the page may, by a listener that is taken away again; changes nothing. Never rejects.
 *
 * @param page the window of the page's own scripts.
 * @returns undefined where there is no such platform, or it has not loaded.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export async function tcfApiMark(page: unknown): Promise<ChoiceMark | undefined> {
  const api = reached(page, '__tcfapi');
  if (typeof api !== 'function') return undefined;
  return markOf(await tcDataOf(page, api));
}

function tcDataOf(page: unknown, api: object): Promise<unknown> {
  return new Promise((resolve) => {
    const ask = (command: string, told: (data: unknown) => void, parameter?: unknown) => {
      try {
        Reflect.apply(api as () => unknown, page, [command, 2, told, parameter]);
      } catch {
        resolve(undefined);
      }
    };
    const told = (data: unknown) => {
      ask('removeEventListener', () => undefined, reached(data, 'listenerId'));
      resolve(data);
    };
    // What stands in for a platform that has not loaded would keep the listener for later.
    ask('ping', (pong) => {
      if (reached(pong, 'cmpLoaded') === true) ask('addEventListener', told);
      else resolve(undefined);
    });
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}

function markOf(data: unknown): ChoiceMark | undefined {
  if (reached(data, 'gdprApplies') === false) return optOutMark(TCF);
  const status = reached(data, 'eventStatus');
  const consents = purposesIn(reached(data, 'purpose', 'consents'));
  if (status === 'cmpuishown' && consents.size === 0) return unansweredMark(TCF);
  const isAnswered = status === 'tcloaded' || status === 'useractioncomplete';
  if (!isAnswered && consents.size === 0) return undefined;
  return tcfMarkOfPurposes({
    policyVersion: Number(reached(data, 'tcfPolicyVersion')),
    consents,
    legitimateInterests: purposesIn(reached(data, 'purpose', 'legitimateInterests')),
    purposeOneTreatment: reached(data, 'purposeOneTreatment') === true,
  });
}

function purposesIn(flags: unknown): ReadonlySet<number> {
  const purposes = Array.from({ length: MOST_PURPOSES }, (_, index) => index + 1);
  return new Set(purposes.filter((purpose) => reached(flags, String(purpose)) === true));
}
