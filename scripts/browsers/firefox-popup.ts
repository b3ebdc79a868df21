import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { PageFunction, PopupHandle } from './extension-browser';
import type { FirefoxPrivilege } from './firefox-privilege';
import { callSource, conditionSource } from './page-call';
import { until } from './until';

/** Lets a function sent to another page of the extension see the popup's globals as its own. */
const insidePopup = `
  const popup = browser.extension.getViews({ type: 'popup' })[0];
  if (!popup) throw new Error('the popup is not open');
  const window = popup, self = popup, globalThis = popup;
  const { document, location, innerWidth, innerHeight, performance, scrollX, scrollY } = popup;
  const getComputedStyle = popup.getComputedStyle.bind(popup);
  const matchMedia = popup.matchMedia.bind(popup);
`;

/**
 * The popup in Firefox. The protocol does not list it, so it is read from another page of the
 * extension, which may touch its window; its picture and its keys come from the browser's own window.
 */
export class FirefoxPopup implements PopupHandle {
  private constructor(
    private readonly helper: Page,
    private readonly privilege: FirefoxPrivilege,
  ) {}

  /** Waits for the popup that was asked for. */
  static async opened(helper: Page, privilege: FirefoxPrivilege): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(helper, privilege);
    await popup.waitFor(
      () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
    );
    return popup;
  }

  async evaluate<Arguments extends unknown[], Result>(
    call: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.helper.evaluate(callSource(call, args, insidePopup))) as Awaited<Result>;
  }

  async waitFor<Arguments extends unknown[], Result>(
    condition: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    const source = conditionSource(condition, args, insidePopup);
    const look = (): Promise<unknown> => this.helper.evaluate(source);
    return (await until(`the popup: ${condition.toString()}`, look)) as Awaited<Result>;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
    await this.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      // As after a click with the mouse: without the ring that keys bring.
      element?.focus({ focusVisible: false });
      element?.click();
    }, selector);
  }

  async press(key: string): Promise<void> {
    // A popup that has just opened is given the focus a little later; a key would be lost until then.
    await this.waitFor(() => document.hasFocus());
    await this.privilege.pressKeyInPopup(key);
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.privilege.setPopupColorScheme(scheme);
    await this.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    // Firefox refuses while the popup has no size: it is fitted to its content in steps.
    const picture = await until('the popup can be drawn', () => this.privilege.drawPopup());
    await writeFile(path, picture);
  }

  async close(): Promise<void> {
    // It may have closed by itself: what it opened in a tab takes its place.
    await this.helper.evaluate(`browser.extension.getViews({ type: 'popup' })[0]?.close()`);
    await until('the popup has closed', () =>
      this.helper.evaluate(`browser.extension.getViews({ type: 'popup' }).length === 0`),
    );
  }
}
