import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { closing } from './closing';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { closesFirstPage, FIRST_PAGE } from './first-page';
import { newPrivatePage } from './private-page';
import {
  openActionPopup,
  openPrivateWindow,
  quietPage,
  readBadge,
  readJar,
} from './extension-calls';
import { FirefoxPopup } from './firefox-popup';
import { FirefoxPrivilege } from './firefox-privilege';
import { ensureBrowser } from './install';
import { callSource } from './page-call';
import { openProfile } from './profile';
import { started } from './started';
import { until } from './until';

/** Fixed beforehand, so that the extension's address is known. */
const extensionHost = 'b8a2f5f0-4f36-4b6b-9d6b-3f1b1a9a1e01';

/** The id in manifest.json. */
const extensionId = 'cookie-charter@cookie-charter.example';

/** Starts Firefox with the extension loaded. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? (await ensureBrowser('firefox')).path;
  const profile = openProfile(options.profileDir);
  const starting = puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    userDataDir: profile.folder,
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  const close = closing(starting, profile);
  try {
    return await withExtension(await started(starting, 'firefox', executablePath), options, close);
  } catch (error) {
    // Where it did not even start, that is the fault to tell.
    await close().catch(() => {});
    throw error;
  }
}

const COLOURS = {
  dark: { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { 'browser.display.document_color_use': 2 },
};

function preferences({ hosts, headless, colours }: LaunchOptions): Record<string, unknown> {
  return {
    'network.dns.localDomains': hosts.join(','),
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
    'extensions.openPopupWithoutUserGesture.enabled': true,
    // A person's popup closes when the person looks elsewhere; a test's must not.
    'ui.popup.disable_autohide': headless,
    // As on a desktop: without one, Firefox takes room from the page for its scroll bars.
    'ui.useOverlayScrollbars': 1,
    ...(colours && COLOURS[colours]),
  };
}

async function withExtension(
  browser: Browser,
  options: LaunchOptions,
  close: () => Promise<void>,
): Promise<ExtensionBrowser> {
  const { extensionDir, port, language, inPrivateWindows = false } = options;
  const privilege = await FirefoxPrivilege.of(browser);
  if (language) await privilege.setLanguage(language);
  await privilege.installExtension(extensionDir, inPrivateWindows);
  const helper = await openExtensionPage(browser, quietPage);
  const firstPage = () => pageAt(browser, FIRST_PAGE);
  // Where it is let into private windows as it is installed, Firefox was seen to open none.
  if (closesFirstPage(options) && !inPrivateWindows) await (await firstPage()).close();
  const callExtension: ExtensionBrowser['callExtension'] = async (call, ...args) =>
    (await helper.evaluate(callSource(call, args))) as never;
  return {
    kind: 'firefox',
    processId: browser.process()?.pid ?? 0,
    address: (host, path = '/') => `https://${host}:${port}${path}`,
    newPage: () => browser.newPage(),
    newPrivatePage: (address) =>
      newPrivatePage(browser, address, () => callExtension(openPrivateWindow, address)),
    firstPage,
    extensionPage: (path) => openExtensionPage(browser, path),
    async pageThatOpens(path, act) {
      const before = new Set(await browser.pages());
      await act();
      return pageAt(browser, path, before);
    },
    callExtension,
    jar: () => callExtension(readJar),
    endWorker: () => privilege.endEventPage(extensionId),
    workerRuns: () => privilege.eventPageRuns(extensionId),
    withholdHostPermissions: (keptOrigins = []) =>
      privilege.setHostPermissions(extensionId, keptOrigins),
    async badge(sitePage) {
      await sitePage.bringToFront();
      return callExtension(readBadge);
    },
    async openPopup(sitePage) {
      await sitePage.bringToFront();
      await callExtension(openActionPopup);
      return FirefoxPopup.opened(helper, privilege);
    },
    whenClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close,
  };
}

/** A page of the extension, as soon as it is open: another than those before. */
async function pageAt(
  browser: Browser,
  path: string,
  before: ReadonlySet<Page> = new Set(),
): Promise<Page> {
  const address = `moz-extension://${extensionHost}/${path}`;
  const isIt = (expected: string) => location.href.startsWith(expected);
  return until(`${path} opens`, async () => {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await page.evaluate(isIt, address))) return page;
    }
    return undefined;
  }) as Promise<Page>;
}

async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `moz-extension://${extensionHost}/${path}`;
  // The navigation works, yet its promise never settles before the browser ends.
  page.goto(address).catch(() => {});
  await until(`${path} is open`, () =>
    page.evaluate(
      (expected) => location.href === expected && document.readyState === 'complete',
      address,
    ),
  );
  return page;
}
