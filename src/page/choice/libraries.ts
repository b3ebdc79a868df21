import type { ChoiceMark } from '../../cookie/choice/model';
import { optOutMark, unansweredMark } from '../../cookie/choice/parts';
import { answered, reached } from '../platforms/guarded';

/** A consent library that writes nothing before an answer: what its page says meanwhile. */
interface Library {
  /** As its mark names it. */
  platform: string;
  /** Names in the page's memory, one of which is there where it runs. */
  names: readonly string[];
  /** Whether it says that it asks at this moment, and has no answer. */
  asks(page: unknown): boolean;
  /** Whether it says that it takes consent for granted until the visitor objects. */
  isOptOut?(page: unknown): boolean;
}

const LIBRARIES: readonly Library[] = [
  {
    platform: 'vanilla-cookieconsent',
    names: ['CookieConsent'],
    asks: (page) =>
      answered(reached(page, 'CookieConsent'), 'validConsent') === false &&
      isThere(page, 'html.show--consent'),
    isOptOut: (page) => answered(reached(page, 'CookieConsent'), 'getConfig', 'mode') === 'opt-out',
  },
  {
    platform: 'Klaro',
    names: ['klaro', 'klaroConfig'],
    asks: (page) => isThere(page, '.klaro .cookie-notice:not(.cookie-notice-hidden)'),
  },
  {
    platform: 'Orejime',
    names: ['orejime', 'orejimeConfig'],
    asks: (page) => isThere(page, '.orejime-Banner'),
  },
  {
    platform: 'Cookiebot',
    names: ['Cookiebot'],
    asks: (page) =>
      reached(page, 'Cookiebot', 'hasResponse') === false &&
      isThere(page, '#CybotCookiebotDialog.CybotCookiebotDialogActive'),
  },
  {
    platform: 'Didomi',
    names: ['Didomi'],
    asks: (page) => answered(reached(page, 'Didomi', 'notice'), 'isVisible') === true,
  },
  {
    platform: 'Usercentrics',
    names: ['UC_UI'],
    asks: (page) => answered(reached(page, 'UC_UI'), 'isConsentRequired') === true,
  },
  { platform: 'Termly', names: ['Termly', 'termly'], asks: () => false },
];

/** What the consent libraries of a page say of themselves. */
export interface LibrariesTold {
  /** One of them runs. */
  isThere: boolean;
  marks: ChoiceMark[];
}

/**
 * Asks the consent libraries of a page by the readers that they document, and looks whether their banner is shown.
 * Changes nothing; never throws.
 *
 * @param page the window of the page's own scripts.
 */
export function librariesIn(page: unknown): LibrariesTold {
  const there = LIBRARIES.filter(({ names }) =>
    names.some((name) => reached(page, name) !== undefined),
  );
  return { isThere: there.length > 0, marks: there.flatMap((one) => markOf(one, page) ?? []) };
}

function markOf({ platform, asks, isOptOut }: Library, page: unknown): ChoiceMark | undefined {
  if (isOptOut?.(page)) return optOutMark(platform);
  return asks(page) ? unansweredMark(platform) : undefined;
}

function isThere(page: unknown, selector: string): boolean {
  const found = answered(reached(page, 'document'), 'querySelector', selector);
  return found !== null && found !== undefined;
}
