import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, PopupHandle } from '../../../scripts/browsers/extension-browser';
import { until } from '../../../scripts/browsers/until';
import { readPopupRows, type PopupRow } from '../../../scripts/demo/popup-rows';

/** Opens the real popup, waits until it says what is expected of it, and closes it. */
export async function withPopup<Result>(
  browser: ExtensionBrowser,
  page: Page,
  act: (popup: PopupHandle) => Promise<Result>,
): Promise<Result> {
  const popup = await browser.openPopup(page);
  try {
    return await act(popup);
  } finally {
    await popup.close();
  }
}

/** The popup's state, as its root says it. */
export function stateOf(popup: PopupHandle): Promise<string> {
  return popup.evaluate(
    () => document.querySelector<HTMLElement>('[data-state]')?.dataset.state ?? '',
  );
}

/** Waits for one of the states. */
export async function inState(popup: PopupHandle, ...states: string[]): Promise<string> {
  return until(`the popup is ${states.join(' or ')}`, async () => {
    const state = await stateOf(popup);
    return states.includes(state) ? state : '';
  });
}

/** The rows, when all of these cookies are there and none is still being judged. */
export async function rowsWith(popup: PopupHandle, names: readonly string[]): Promise<PopupRow[]> {
  const whole = async (): Promise<PopupRow[] | undefined> => {
    await inState(popup, 'ready', 'no-charter');
    // In one question: it may be drawn anew between two.
    const rows = await readPopupRows(popup);
    const there = new Set(rows.map(({ cookie }) => cookie));
    const isWhole = names.every((name) => there.has(name)) && !rows.some((row) => row.isPending);
    return isWhole ? rows : undefined;
  };
  return (await until(`the popup tells of ${names.join(', ').slice(0, 500)}`, whole)) ?? [];
}

/** Everything that it says, rows that are scrolled out of sight, and so not laid out, among them. */
export function textOf(popup: PopupHandle): Promise<string> {
  return popup.evaluate(() => document.body.textContent ?? '');
}
