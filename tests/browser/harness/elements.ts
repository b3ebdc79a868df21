import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../../scripts/browsers/until';
import { inTab } from './reader';

/** How many elements of a page there are. */
export function countOf(page: Page, selector: string): Promise<number> {
  return inTab(page).evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** Waits until there are so many of them. */
export async function arrived(page: Page, selector: string, times: number): Promise<void> {
  const isThere = async () => (await countOf(page, selector)) === times;
  await until(`${times} of ${selector}`, isThere).catch(() => undefined);
  expect(`${await countOf(page, selector)} of ${selector}`).toBe(`${times} of ${selector}`);
}
