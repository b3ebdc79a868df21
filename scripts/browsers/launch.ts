import { launchChromium } from './chromium';
import type { BrowserKind, ExtensionBrowser, LaunchOptions } from './extension-browser';
import { launchFirefox } from './firefox';

/** Starts a browser of the kind with the extension loaded. */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<ExtensionBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
