import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind } from './extension-browser';
import { findBrowser, pathVariable, type FoundBrowser } from './find';

/** Where puppeteer's installer keeps browsers: shared with its other users. */
const cacheDir = join(homedir(), '.cache', 'puppeteer');

const puppeteerNames: Record<BrowserKind, Browser> = {
  chromium: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

const debianPackages: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** A browser of the kind that is on this machine already, whoever installed it. */
export async function availableBrowser(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  return findBrowser(kind) ?? (await installedByPuppeteer(kind));
}

/**
 * A browser of the kind: the one that is here, else a newly installed one: on Debian as root by
 * apt-get, elsewhere by puppeteer's installer.
 *
 * @throws Error of one line that says how to get one.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const available = await availableBrowser(kind);
  if (available) return available;
  console.error(`No ${kind} on this machine: installing one.`);
  try {
    if (isDebianAsRoot()) installByApt(kind);
    else await installByPuppeteer(kind);
  } catch (error) {
    throw new Error(howToGet(kind), { cause: error });
  }
  const installed = await availableBrowser(kind);
  if (!installed) throw new Error(howToGet(kind));
  return installed;
}

/** One line on what a person can do who has no browser of the kind. */
export function howToGet(kind: BrowserKind): string {
  const names = kind === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  return `No ${names} was found: install one (Debian: apt-get install ${debianPackages[kind]}; elsewhere: npx tsx scripts/install-browsers.ts), or set ${pathVariable[kind]} to its program.`;
}

function isDebianAsRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installByApt(kind: BrowserKind): void {
  execFileSync('apt-get', ['update'], { stdio: 'inherit' });
  const install = ['install', '-y', '--no-install-recommends', debianPackages[kind]];
  execFileSync('apt-get', install, { stdio: 'inherit' });
}

async function installByPuppeteer(kind: BrowserKind): Promise<void> {
  const browser = puppeteerNames[kind];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('puppeteer has no browser for this machine');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, cacheDir });
}

async function installedByPuppeteer(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir });
  const path = installed.findLast(
    ({ browser }) => browser === puppeteerNames[kind],
  )?.executablePath;
  return path === undefined ? undefined : { kind, path };
}
