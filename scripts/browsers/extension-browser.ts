import type { Page } from 'puppeteer-core';

/** The two families that run the extension. */
export type BrowserKind = 'chromium' | 'firefox';

/** Both, in the order in which they are looked for. */
export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** How to start a browser with the extension in it. */
export interface LaunchOptions {
  /** The unpacked extension, as the build made it for this browser. */
  extensionDir: string;
  headless: boolean;
  /** Host names that mean the https server on this machine; every other keeps its meaning. */
  hosts: readonly string[];
  /** Where that server listens. */
  port: number;
  /** SHA-256 of the server's public key (SPKI), base64: Chromium trusts this certificate and no other. */
  certificateKey: string;
  /** Kept afterwards; without it a fresh one is made and removed on close. */
  profileDir?: string;
  /** Without it the one that is installed. */
  executablePath?: string;
  /** The language of the browser's interface, e.g. `fr`. */
  language?: string;
  /** As a person's system may be set: dark, or with the system's few colours forced upon pages. */
  colours?: 'dark' | 'forced';
  /** Leaves the page open that the extension opens when it is installed. */
  leavesFirstPage?: boolean;
  /** Lets the extension into private windows, as a person can. */
  inPrivateWindows?: boolean;
}

/** A running browser with the extension loaded, the same to drive whichever it is. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  /** Of the browser itself; its other processes are below it. */
  readonly processId: number;
  /** The address of a page of the https server: Firefox can map host names but not ports. */
  address(host: string, path?: string): string;
  newPage(): Promise<Page>;
  /** Opens a page in a private window; only where the extension was let into these. */
  newPrivatePage(address: string): Promise<Page>;
  /** Opens the real popup over a site's tab, as a click on the toolbar button does. */
  openPopup(sitePage: Page): Promise<PopupHandle>;
  /**
   * Ends the background worker (Firefox: the event page); the next event wakes it. One that has not told yet what it
   * listens to is let come to that first: Chromium never wakes it again.
   */
  endWorker(): Promise<void>;
  /** Whether the background worker runs: it neither rests nor is just starting. */
  workerRuns(): Promise<boolean>;
  /** The page that the extension opened when it was installed; only where it was left open. */
  firstPage(): Promise<Page>;
  /** Opens a page of the extension in a tab, e.g. `ui/popup/popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** The page of the extension that opens in a tab when something is done, e.g. `ui/reader/reader.html`. */
  pageThatOpens(path: string, act: () => Promise<void>): Promise<Page>;
  /** Calls a function with the extension's API (`browser`, `chrome`) at hand; see {@link PageFunction}. */
  callExtension<Arguments extends unknown[], Result>(
    call: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>>;
  /** Every cookie that the browser has, of all partitions and stores. */
  jar(): Promise<JarCookie[]>;
  /** Takes host permissions back, as a user can; origins such as `https://example.org/*` are kept. */
  withholdHostPermissions(keptOrigins?: readonly string[]): Promise<void>;
  /** What the toolbar button shows for a tab. */
  badge(sitePage: Page): Promise<{ text: string; title: string }>;
  /** Settles when the browser has ended, whoever ended it. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A function that is sent as text into a page: it sees its arguments and the page's globals,
 * nothing of the file that it stands in.
 */
export type PageFunction<Arguments extends unknown[], Result> = (...args: Arguments) => Result;

/** The real popup while it is open. */
export interface PopupHandle {
  evaluate<Arguments extends unknown[], Result>(
    call: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>>;
  /** Waits until the function gives something truthy, and gives that. */
  waitFor<Arguments extends unknown[], Result>(
    condition: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>>;
  click(selector: string): Promise<void>;
  /** Presses a key as a person does, e.g. `Tab`, `Enter`, `ArrowDown`, `/`. */
  press(key: string): Promise<void>;
  /** Shows it as a person sees it whose system is light or dark. */
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** What the popup shows, as a PNG at twice the size. */
  screenshot(path: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** A cookie of the browser's jar, without its value. */
export interface JarCookie {
  name: string;
  domain: string;
  path: string;
  storeId: string;
  hostOnly: boolean;
  httpOnly: boolean;
  secure: boolean;
  sameSite: string;
  session: boolean;
  /** Seconds since 1970; null for a session cookie. */
  expires: number | null;
  /** The partition's top-level site; null for an unpartitioned cookie. */
  partition: string | null;
}
