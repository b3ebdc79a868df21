import { choiceEntryOf, type ChoiceReader } from './entry';
import { mayTellChoice } from './may-tell';
import type { ChoiceMark } from './model';
import { axeptioMark } from './platforms/axeptio';
import { complianzMark } from './platforms/complianz';
import { cookieFirstMark } from './platforms/cookiefirst';
import { cookieInformationMark } from './platforms/cookie-information';
import { cookieYesMark } from './platforms/cookieyes';
import { cookiebotMark } from './platforms/cookiebot';
import { didomiMark } from './platforms/didomi';
import { klaroMark } from './platforms/klaro';
import { oneTrustMark } from './platforms/onetrust';
import { opendatasoftMark } from './platforms/opendatasoft';
import { orejimeMark } from './platforms/orejime';
import { renamedFlagsMark } from './platforms/renamed-flags';
import { tarteaucitronMark } from './platforms/tarteaucitron';
import { termlyMark } from './platforms/termly';
import { usercentricsMark } from './platforms/usercentrics';
import { vanillaCookieConsentMark } from './platforms/vanilla-cookieconsent';

/** The first that recognises an entry has it: names before shapes that others could have too. */
const READERS: readonly ChoiceReader[] = [
  oneTrustMark,
  cookiebotMark,
  didomiMark,
  axeptioMark,
  tarteaucitronMark,
  vanillaCookieConsentMark,
  klaroMark,
  orejimeMark,
  cookieYesMark,
  complianzMark,
  cookieInformationMark,
  termlyMark,
  usercentricsMark,
  opendatasoftMark,
  cookieFirstMark,
  renamedFlagsMark,
];

/**
 * As `choiceMarkOf`, without the TC strings of the IAB's framework, whose decoder is large: for scripts that
 * run in a page.
 *
 * @param name of a cookie or storage entry.
 * @param value as it is stored; untrusted. It goes no further.
 * @returns undefined where it tells of no choice.
 */
export function platformMarkOf(name: string, value: string): ChoiceMark | undefined {
  const entry = mayTellChoice(name) ? choiceEntryOf(name, value) : undefined;
  if (entry === undefined) return undefined;
  for (const read of READERS) {
    const mark = read(entry);
    if (mark !== undefined) return mark;
  }
  return undefined;
}
