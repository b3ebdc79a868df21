import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import type { Answer } from '../../src/cookie/choice/model';
import type { Sighting } from '../../src/cookie/model';
import { answerBanner, answerInSettings } from './harness/choosing';
import { browserKinds, startSession, type Session } from './harness/session';
import { storedSightings } from './harness/stored';
import { inJar, visit } from './harness/visit';
import { consentLibraries, consentSites } from './sites/consent-libraries';

/** A page's own script writes a cookie. */
async function write(browser: ExtensionBrowser, page: Page, name: string): Promise<void> {
  await page.evaluate((text) => void (document.cookie = text), `${name}=1; Path=/; Secure`);
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

/** Waits until the answer that the platform keeps is known: some write it a while after the click. */
async function answered(browser: ExtensionBrowser, host: string, answer: Answer): Promise<void> {
  await until(`the answer is ${answer}`, async () => {
    const sightings = await storedSightings(browser);
    return sightings.some((one) => one.domain.endsWith(host) && one.mark?.answer === answer);
  });
}

describe.each(browserKinds)('a visitor’s choice, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, consentSites);
  });
  afterAll(() => session?.end());

  // What is kept in web storage alone is no change of the jar.
  const libraries = consentLibraries.filter(({ keeps }) => keeps.in !== 'localStorage');

  it.each(libraries)(
    'is followed through $platform on $host: none yet, refused, the next page, another mind',
    async (library) => {
      const { host } = library;
      const { browser } = session;
      const page = await visit(browser, host);
      await write(browser, page, 'early');
      await answerBanner(page, library, 'refuse');
      await answered(browser, host, 'refused');
      expect(await choicesOf(browser, host, 'early')).toEqual(['before']);
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
      await again.close();
    },
  );
});
