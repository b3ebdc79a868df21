import type { Page } from 'puppeteer-core';
import { callSource } from '../../../scripts/browsers/page-call';
import type { PageFunction } from '../../../scripts/browsers/extension-browser';
import { until } from '../../../scripts/browsers/until';

/** The page in which charters are read: in the popup's window, or in a tab. */
export interface ReaderWindow {
  evaluate<Arguments extends unknown[], Result>(
    call: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>>;
}

/** The reader's page in a tab, to be asked as one in a popup is. */
export function inTab(page: Page): ReaderWindow {
  return {
    evaluate: async (call, ...args) => (await page.evaluate(callSource(call, args))) as never,
  };
}

/** Clicks on a way to read, as soon as it is offered. */
export async function readBy(reader: ReaderWindow, way: string): Promise<void> {
  await press(reader, `[data-way="${way}"]`);
}

/** Clicks on an element as soon as it is there and can be clicked. */
export async function press(reader: ReaderWindow, selector: string): Promise<void> {
  await until(`${selector} can be clicked`, () =>
    reader.evaluate((wanted) => {
      const element = document.querySelector<HTMLButtonElement>(wanted);
      if (!element || element.disabled) return false;
      element.click();
      return true;
    }, selector),
  );
}

/** Writes into a field as a person does, or chooses of a list. */
export async function fill(reader: ReaderWindow, selector: string, text: string): Promise<void> {
  await until(`${selector} is there`, () =>
    reader.evaluate(
      (wanted, written) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (!field) return false;
        field.value = written;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      selector,
      text,
    ),
  );
}

/** The state of the reader's page, as its root says it; the popup's before it has gone there. */
export function readerState(reader: ReaderWindow): Promise<string> {
  return reader.evaluate(() =>
    location.pathname.includes('/reader/')
      ? (document.querySelector<HTMLElement>('[data-state]')?.dataset['state'] ?? '')
      : '',
  );
}

/** Waits for one of the reader's states. */
export async function readerIn(reader: ReaderWindow, ...states: string[]): Promise<string> {
  let last = '';
  return until(`the reader is ${states.join(' or ')}`, async () => {
    last = await readerState(reader);
    return states.includes(last) ? last : '';
  }).catch((error: unknown) => {
    throw new Error(`The reader is ${last}, not ${states.join(' or ')}`, { cause: error });
  });
}

/** The names that are declared, in their order; those of dropped rows too. */
export function declaredNames(reader: ReaderWindow): Promise<string[]> {
  return reader.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('[data-declaration]'),
      ({ dataset }) => dataset['declaration'] ?? '',
    ),
  );
}

/** The hosts that the charter is going to speak for. */
export function scopeHosts(reader: ReaderWindow): Promise<string[]> {
  return reader.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('[data-host]'),
      ({ dataset }) => dataset['host'] ?? '',
    ),
  );
}

/** Opens a text as a file, as a person who has chosen one of the disk. */
export async function giveFile(
  reader: ReaderWindow,
  selector: string,
  name: string,
  text: string,
): Promise<void> {
  await until(`${selector} is there`, () =>
    reader.evaluate(
      (wanted, fileName, contents) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (!field) return false;
        const chosen = new DataTransfer();
        chosen.items.add(new File([contents], fileName));
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      selector,
      name,
      text,
    ),
  );
}
