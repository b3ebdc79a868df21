import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { PageFunction, PopupHandle } from './extension-browser';
import { callSource, conditionSource } from './page-call';
import { until } from './until';

/** CSS pixels. */
const tallestPopup = 600;

/** The popup in Chromium: a target of its own, driven like any page. */
export class ChromiumPopup implements PopupHandle {
  private constructor(private readonly page: Page) {}

  /** Opens the popup and waits for it. A tab can show the same page: only a new target is the popup. */
  static async open(
    browser: Browser,
    extensionId: string,
    openPopup: () => Promise<void>,
  ): Promise<ChromiumPopup> {
    const folder = `chrome-extension://${extensionId}/ui/popup/`;
    const before = new Set(browser.targets());
    await openPopup();
    const target = await browser.waitForTarget(
      (candidate) => candidate.url().startsWith(folder) && !before.has(candidate),
    );
    return new ChromiumPopup(await target.asPage());
  }

  async evaluate<Arguments extends unknown[], Result>(
    call: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.page.evaluate(callSource(call, args))) as Awaited<Result>;
  }

  async waitFor<Arguments extends unknown[], Result>(
    condition: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    const source = conditionSource(condition, args);
    const look = (): Promise<unknown> => this.page.evaluate(source);
    return (await until(`the popup: ${condition.toString()}`, look)) as Awaited<Result>;
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    // The popup grows to its content in steps, up to the browser's limit.
    await this.waitFor(
      (limit) => innerHeight >= Math.min(limit, document.documentElement.scrollHeight),
      tallestPopup,
    );
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    // A popup that opens a tab closes itself, perhaps just now.
    await this.page.close().catch(() => undefined);
  }
}
