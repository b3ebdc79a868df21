import type { Browser } from 'puppeteer-core';
import type { PageFunction } from './extension-browser';
import { callSource } from './page-call';
import { until } from './until';

/** What puppeteer keeps to itself, and what we need of it: the raw protocol. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluation {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * What only the browser's own window can do, reached through the protocol's privileged scope
 * (`--remote-allow-system-access`): the functions below run there, with Firefox's internals at hand.
 */
export class FirefoxPrivilege {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
  ) {}

  /** Finds the browser's own window. */
  static async of(browser: Browser): Promise<FirefoxPrivilege> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [context] = (result as { contexts: { context: string }[] }).contexts;
    if (!context) throw new Error('Firefox has no window');
    return new FirefoxPrivilege(connection, context.context);
  }

  /** Installs an unpacked extension until Firefox ends. */
  async installExtension(path: string, inPrivateWindows: boolean): Promise<void> {
    await this.connection.send('webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': inPrivateWindows,
    });
  }

  /** The popup's picture at twice the size. */
  async drawPopup(): Promise<Buffer> {
    const address = await this.call(async () => {
      const popup = document.querySelector('browser.webextension-popup-browser') as PopupElement;
      const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    });
    return Buffer.from(address, 'latin1');
  }

  /** Presses a key where the popup has the focus. */
  async pressKeyInPopup(key: string): Promise<void> {
    const keyCodes: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 };
    await this.call(
      (name, keyCode) => {
        document.querySelector<HTMLElement>('browser.webextension-popup-browser')?.focus();
        const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(
          Ci.nsITextInputProcessor,
        );
        processor.beginInputTransactionForTests(window);
        const event = new KeyboardEvent('', { key: name, keyCode });
        processor.keydown(event, 0);
        processor.keyup(event, 0);
      },
      key,
      keyCodes[key] ?? 0,
    );
  }

  /** Whether the popup takes the system to be light or dark. */
  async setPopupColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.call((wanted) => {
      const popup = document.querySelector('browser.webextension-popup-browser') as PopupElement;
      popup.browsingContext.prefersColorSchemeOverride = wanted;
    }, scheme);
  }

  /** Lets extensions see an interface language for which no language pack is installed. */
  async setLanguage(language: string): Promise<void> {
    await this.call((wanted) => {
      Services.locale.availableLocales = [wanted, 'en-US'];
      Services.locale.requestedLocales = [wanted];
    }, language);
  }

  /** Ends an extension's event page as idleness does. */
  async endEventPage(extensionId: string): Promise<void> {
    // Not what the state is then: an event may have woken it again.
    await until('the event page is not just starting', () =>
      this.call(async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        if (extension.backgroundState === 'starting') return false;
        await extension.terminateBackground({ disableResetIdleForTest: true });
        return true;
      }, extensionId),
    );
  }

  /** Whether an extension's event page is there, and not only just starting. */
  eventPageRuns(extensionId: string): Promise<boolean> {
    return this.call(
      (id) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running',
      extensionId,
    );
  }

  /** Leaves an extension with the given host permissions only, as the add-ons manager does. */
  async setHostPermissions(extensionId: string, origins: readonly string[]): Promise<void> {
    await this.call(
      async (id, kept) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(id);
        const held = await ExtensionPermissions.get(id);
        const all = [...new Set([...held.origins, '<all_urls>'])];
        await ExtensionPermissions.remove(id, { permissions: [], origins: all }, extension);
        await ExtensionPermissions.add(id, { permissions: [], origins: [...kept] }, extension);
      },
      extensionId,
      origins,
    );
  }

  private async call<Arguments extends unknown[], Result>(
    call: PageFunction<Arguments, Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    // The protocol has its own notation of values: JSON text passes through it unharmed.
    const { result } = await this.connection.send('script.evaluate', {
      expression: `Promise.resolve(${callSource(call, args)}).then((value) => JSON.stringify(value ?? null))`,
      awaitPromise: true,
      target: { context: this.context },
    });
    const { type, result: remote, exceptionDetails } = result as Evaluation;
    if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
    return JSON.parse(remote?.value ?? 'null') as Awaited<Result>;
  }
}

/* Firefox's internals, as far as the functions above use them. */

interface PopupElement extends HTMLElement {
  browsingContext: {
    prefersColorSchemeOverride: string;
    currentWindowGlobal: {
      drawSnapshot(rectangle: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent, flags: number): void;
  keyup(event: KeyboardEvent, flags: number): void;
}

interface Permissions {
  permissions: string[];
  origins: string[];
}

interface InternalExtension {
  backgroundState: string;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}

declare const Cc: {
  '@mozilla.org/text-input-processor;1': { createInstance(type: unknown): TextInputProcessor };
};
declare const Ci: { nsITextInputProcessor: unknown };
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionPermissions: {
      get(id: string): Promise<Permissions>;
      add(id: string, permissions: Permissions, extension: InternalExtension): Promise<void>;
      remove(id: string, permissions: Permissions, extension: InternalExtension): Promise<void>;
    };
  };
};
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: InternalExtension } };
