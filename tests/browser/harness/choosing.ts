import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browsers/until';
import type { ConsentLibrary, Deed, Step } from '../sites/consent-libraries/library';

/** Answers the banner of a first visit, as a person does. */
export async function answerBanner(
  page: Page,
  { banner }: ConsentLibrary,
  deed: 'accept' | 'refuse',
): Promise<void> {
  await take(page, banner[deed]);
}

/** Opens the settings and answers there: for the first time, or having changed one's mind. */
export async function answerInSettings(
  page: Page,
  { panel, settings }: ConsentLibrary,
  deed: Deed,
): Promise<void> {
  // What fades yet cannot be opened.
  await page.waitForSelector(panel, { hidden: true });
  await take(page, { click: '#settings' });
  await page.waitForSelector(panel, { visible: true });
  for (const step of settings[deed]) await take(page, step);
}

/** The value in which a library keeps the answer now; undefined where there is none. */
export async function keptAnswer(
  page: Page,
  { keeps }: ConsentLibrary,
): Promise<string | undefined> {
  const { name } = keeps;
  if (keeps.in === 'localStorage') {
    return (await page.evaluate((key) => localStorage.getItem(key), name)) ?? undefined;
  }
  const cookies = await page.evaluate(() => document.cookie);
  const pair = cookies.split('; ').find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** Lets a library forget the answer, whatever it is doing meanwhile: the next page is a first visit's. */
export async function forgetAnswer(page: Page, { keeps }: ConsentLibrary): Promise<void> {
  await until('the answer is forgotten', async () => {
    await page.evaluate((name) => {
      localStorage.removeItem(name);
      const gone = `${name}=; Path=/; Max-Age=0`;
      document.cookie = gone;
      document.cookie = `${gone}; Domain=${location.hostname}`;
    }, keeps.name);
    return true;
  });
}

/**
 * Waits for what the step is about, and clicks that itself: while they draw, libraries move what a mouse aims
 * at and take the focus from what a key is meant for.
 */
async function take(page: Page, step: Step): Promise<void> {
  if ('click' in step) {
    const button = await page.waitForSelector(step.click, { visible: true });
    await button!.evaluate((element) => (element as HTMLElement).click());
    return;
  }
  const input = await page.waitForSelector(step.input);
  await input!.evaluate((element, on) => {
    const { checked } = element as HTMLInputElement;
    if (checked !== on) (element as HTMLInputElement).click();
  }, step.on);
}
