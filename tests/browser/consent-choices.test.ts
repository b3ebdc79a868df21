import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { choiceOf } from '../../src/cookie/choice/choice';
import { choiceMarkOf } from '../../src/cookie/choice/mark';
import type { Answer, Choice } from '../../src/cookie/choice/model';
import { answerBanner, answerInSettings, forgetAnswer, keptAnswer } from './harness/choosing';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { consentLibraries, consentSites } from './sites/consent-libraries';
import type { ConsentLibrary } from './sites/consent-libraries/library';

/** What is told by the value in which the library really keeps the answer. */
async function choiceIn(page: Page, library: ConsentLibrary): Promise<Choice | undefined> {
  const value = await keptAnswer(page, library);
  const mark = value === undefined ? undefined : choiceMarkOf(library.keeps.name, value);
  return choiceOf(mark ? [mark] : []);
}

async function choiceBecomes(page: Page, library: ConsentLibrary, answer: Answer): Promise<Choice> {
  let last: Choice | undefined;
  await until(`${library.platform} keeps ${answer}`, async () => {
    last = await choiceIn(page, library);
    return last?.answer === answer;
  });
  return last!;
}

describe.each(browserKinds)('what a consent library keeps, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, consentSites);
  });
  afterAll(() => session?.end());

  it.each(consentLibraries)('tells the choice made with $platform on $host', async (library) => {
    const page = await visit(session.browser, library.host);
    expect((await choiceIn(page, library))?.answer ?? 'none').toBe('none');

    await answerBanner(page, library, 'refuse');
    const refused = await choiceBecomes(page, library, 'refused');
    expect(refused).toMatchObject({
      platform: library.platform,
      categories: { statistics: false, marketing: false },
    });

    await answerInSettings(page, library, 'mix');
    const mixed = await choiceBecomes(page, library, 'mixed');
    expect(mixed.categories).toMatchObject({ statistics: true, marketing: false });

    await answerInSettings(page, library, 'accept');
    const accepted = await choiceBecomes(page, library, 'accepted');
    expect(accepted.categories).toMatchObject({ statistics: true, marketing: true });

    await answerInSettings(page, library, 'refuse');
    await choiceBecomes(page, library, 'refused');

    await forgetAnswer(page, library);
    await page.close();
  });

  it.each(consentLibraries)('tells first answers to $platform on $host', async (library) => {
    const page = await visit(session.browser, library.host);
    await answerBanner(page, library, 'accept');
    await choiceBecomes(page, library, 'accepted');
    await forgetAnswer(page, library);
    await page.close();

    const again = await visit(session.browser, library.host);
    await answerInSettings(again, library, 'mix');
    const { categories } = await choiceBecomes(again, library, 'mixed');
    expect(categories).toMatchObject({ statistics: true, marketing: false });
    await again.close();
  });
});
