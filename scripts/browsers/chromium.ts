import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { closing } from './closing';
import { ChromiumPopup } from './chromium-popup';
import { followWorker } from './chromium-worker';
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
import { ensureBrowser } from './install';
import { callSource } from './page-call';
import { allowThirdPartyCookies, openProfile } from './profile';
import { started } from './started';

/** Starts Chrome, Chromium or Edge with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? (await ensureBrowser('chromium')).path;
  const profile = openProfile(options.profileDir);
  if (options.profileDir === undefined) await allowThirdPartyCookies(profile);
  const starting = puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless,
    userDataDir: profile.folder,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: commandLine(options),
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language }) },
  });
  const close = closing(starting, profile);
  try {
    return await withExtension(await started(starting, 'chromium', executablePath), options, close);
  } catch (error) {
    // Where it did not even start, that is the fault to tell.
    await close().catch(() => {});
    throw error;
  }
}

const COLOURS = { dark: '--force-dark-mode', forced: '--force-high-contrast' };

function commandLine(options: LaunchOptions): string[] {
  const { hosts, port, certificateKey, language, colours } = options;
  const asRoot = process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(language ? [`--lang=${language}`] : []),
    ...(colours ? [COLOURS[colours]] : []),
    ...(hosts.length > 0
      ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ')}`]
      : []),
    `--ignore-certificate-errors-spki-list=${certificateKey}`,
    // A headless screen is 800 by 600 and coarse, and no popup grows over the screen's edge.
    '--screen-info={3200x2400 devicePixelRatio=2}',
    '--window-size=1280,900',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

async function withExtension(
  browser: Browser,
  options: LaunchOptions,
  close: () => Promise<void>,
): Promise<ExtensionBrowser> {
  const { hosts, port, extensionDir, inPrivateWindows = false } = options;
  const protocol = await browser.target().createCDPSession();
  await protocol.send('Extensions.loadUnpacked', {
    path: extensionDir,
    enableInIncognito: inPrivateWindows,
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const id = new URL(worker.url()).host;
  const helper = await openExtensionPage(browser, id, quietPage);
  const background = await followWorker(helper);
  const firstPage = async () =>
    (await browser.waitForTarget((target) => target.url().endsWith(FIRST_PAGE))).asPage();
  if (closesFirstPage(options)) await (await firstPage()).close();
  const callExtension: ExtensionBrowser['callExtension'] = async (call, ...args) =>
    (await helper.evaluate(callSource(call, args))) as never;
  return {
    kind: 'chromium',
    processId: browser.process()?.pid ?? 0,
    address: (host, path = '/') =>
      `https://${host}${hosts.includes(host) ? '' : `:${port}`}${path}`,
    newPage: () => browser.newPage(),
    newPrivatePage: (address) =>
      newPrivatePage(browser, address, () => callExtension(openPrivateWindow, address)),
    firstPage,
    extensionPage: (path) => openExtensionPage(browser, id, path),
    async pageThatOpens(path, act) {
      const before = new Set(browser.targets());
      await act();
      const target = await browser.waitForTarget(
        (candidate) =>
          candidate.url().startsWith(`chrome-extension://${id}/${path}`) && !before.has(candidate),
      );
      return target.asPage();
    },
    callExtension,
    jar: () => callExtension(readJar),
    endWorker: background.end,
    workerRuns: background.runs,
    withholdHostPermissions: (keptOrigins = []) =>
      withholdHostPermissions(browser, id, keptOrigins),
    async badge(sitePage) {
      await sitePage.bringToFront();
      return callExtension(readBadge);
    },
    async openPopup(sitePage) {
      await sitePage.bringToFront();
      return ChromiumPopup.open(browser, id, () => callExtension(openActionPopup));
    },
    whenClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close,
  };
}

async function openExtensionPage(browser: Browser, id: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** The page chrome://extensions has the API with which its own "Site access" menu works. */
interface ManagementPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(update: {
        extensionId: string;
        hostAccess: string;
      }): Promise<void>;
      addHostPermission(extensionId: string, origin: string): Promise<void>;
    };
  };
}

async function withholdHostPermissions(
  browser: Browser,
  extensionId: string,
  keptOrigins: readonly string[],
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const withhold = async (id: string, origins: readonly string[]): Promise<void> => {
    const { developerPrivate } = (globalThis as unknown as ManagementPage).chrome;
    const hostAccess = origins.length > 0 ? 'ON_SPECIFIC_SITES' : 'ON_CLICK';
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
    for (const origin of origins) await developerPrivate.addHostPermission(id, origin);
  };
  await page.evaluate(callSource(withhold, [extensionId, keptOrigins]));
  await page.close();
}
