import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import type { Answer } from '../../src/cookie/choice/model';
import type { Sighting } from '../../src/cookie/model';
import { answerBanner, answerInSettings } from './harness/choosing';
import { rowsWith, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { storedChoices, storedSightings } from './harness/stored';
import { inJar, visit } from './harness/visit';
import { askingPages, consentSites } from './sites/consent-libraries';
import { tcf } from './sites/consent-libraries/tcf';

/** A page's own script writes a cookie; again where the page is loaded anew, as some platforms do after an answer. */
async function write(browser: ExtensionBrowser, page: Page, name: string): Promise<void> {
  await until(`${name} is written`, async () => {
    await page.evaluate((text) => void (document.cookie = text), `${name}=1; Path=/; Secure`);
    return true;
  });
  await inJar(browser, [name]);
}

/** Under which choices a cookie of the site was set, once something is told of that. */
async function choicesOf(browser: ExtensionBrowser, host: string, name: string): Promise<string[]> {
  let found: Sighting[] = [];
  const told = await until(`it is told under which choice ${name} was set`, async () => {
    found = (await storedSightings(browser)).filter((one) => one.domain === host);
    return found.find((one) => one.name === name)?.setUnder;
  });
  return (told ?? []).map(({ choice }) => choice);
}

/** Waits until the answer is known: some platforms keep it a while after the click. */
async function answered(browser: ExtensionBrowser, host: string, answer: Answer): Promise<void> {
  await until(`the answer is ${answer}`, async () => {
    return (await storedChoices(browser, host)).at(-1)?.answer === answer;
  });
}

describe.each(browserKinds)('a visitor’s choice, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, consentSites);
  });
  afterAll(() => session?.end());

  it.each(askingPages)(
    'is followed through $platform on $host: none yet, refused, the next page, another mind',
    async (library) => {
      const { host } = library;
      const { browser } = session;
      const page = await visit(browser, host);
      await write(browser, page, 'early');
      // Nobody has answered: the platform itself says that it asks.
      expect(await choicesOf(browser, host, 'early')).toEqual(['before']);
      await answerBanner(page, library, 'refuse');
      await answered(browser, host, 'refused');
      await write(browser, page, 'refused');
      expect(await choicesOf(browser, host, 'refused')).toEqual(['refused']);
      await page.close();

      const again = await visit(browser, host);
      await write(browser, again, 'next');
      expect(await choicesOf(browser, host, 'next')).toEqual(['refused']);
      await answerInSettings(again, library, 'accept');
      await answered(browser, host, 'accepted');
      await write(browser, again, 'late');
      expect(await choicesOf(browser, host, 'late')).toEqual(['accepted']);
      await answerInSettings(again, library, 'mix');
      await answered(browser, host, 'mixed');
      await write(browser, again, 'partly');
      expect(await choicesOf(browser, host, 'partly')).toEqual(['mixed']);
      // Of which a finding is made for the categories that were refused, and for no other.
      const refused = (await storedSightings(browser))
        .filter((one) => one.domain === host && one.name === 'partly')
        .flatMap(({ setUnder = [] }) => setUnder.at(-1)?.refused ?? []);
      expect(refused).toContain('marketing');
      expect(refused).not.toContain('statistics');
      await again.close();
    },
  );

  it('that is mixed makes a finding of what was refused, and of nothing else', async () => {
    const { browser } = session;
    const { host } = tcf;
    const page = await visit(browser, host);
    await answerInSettings(page, tcf, 'mix');
    await answered(browser, host, 'mixed');
    for (const name of ['counted', 'sold']) await write(browser, page, name);
    await choicesOf(browser, host, 'sold');
    await withPopup(browser, page, async (popup) => {
      const rows = await rowsWith(popup, ['counted', 'sold']);
      const rulesOf = (name: string) => rows.find(({ cookie }) => cookie === name)?.rules;
      expect(rulesOf('sold')).toContain('after-refusal');
      expect(rulesOf('counted')).not.toContain('after-refusal');
    });
    await page.close();
  });
});
