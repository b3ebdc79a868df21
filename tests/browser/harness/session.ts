import {
  browserKinds,
  type BrowserKind,
  type ExtensionBrowser,
  type LaunchOptions,
} from '../../../scripts/browsers/extension-browser';
import { launch } from '../../../scripts/browsers/launch';
import { buildExtension } from '../../../scripts/build/extension';
import { inProject } from '../../../scripts/build/project';
import { packageOf } from '../../../scripts/demo/demo-browser';
import { startServer, type RunningServer, type Site } from '../../../scripts/demo/server';

export { browserKinds };

/** A browser with the extension in it, and the sites that it can visit. */
export interface Session {
  browser: ExtensionBrowser;
  server: RunningServer;
  /** The unpacked extension. */
  extensionDir: string;
  /** Ends both. */
  end(): Promise<void>;
}

/** Builds the extension with the tests' own charters, serves the sites and starts the browser. */
export async function startSession(
  kind: BrowserKind,
  sites: Record<string, Site>,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const extensionDir = inProject('artifacts', 'test-extension', packageOf[kind]);
  await buildExtension({
    browser: packageOf[kind],
    outDir: extensionDir,
    extraCharters: [inProject('tests', 'fixtures', 'charters')],
  });
  const server = await startServer(sites);
  try {
    const browser = await launch(kind, { ...server, extensionDir, headless: true, ...options });
    return {
      browser,
      server,
      extensionDir,
      end: async () => {
        await browser.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
