import { parseArgs } from 'node:util';
import { browserKinds, type BrowserKind } from '../browsers/extension-browser';

/** What `npm start` was asked for. */
export interface DemoOptions {
  /** Undefined for the first that is installed. */
  browser?: BrowserKind;
  headless: boolean;
  port: number;
}

const defaultPort = '8443';

/** What `--help` prints. */
export const DEMO_HELP = `npm start -- [--browser chromium|firefox] [--headless] [--port PORT]

Builds the extension, serves the demo sites on this machine, and opens them in a browser of its own.

  --browser   which browser: the first that is installed, where none is named
  --headless  opens no window: prints what the popup says and saves pictures in artifacts/
  --port      where the sites are served (${defaultPort}); another one where it is in use`;

/**
 * Reads the command line. Without a display there is nothing to show, so it is headless then too.
 *
 * @throws Error of one line on what to write instead.
 */
export function readDemoOptions(
  commandLine: string[],
  platform: NodeJS.Platform,
  environment: Record<string, string | undefined>,
): DemoOptions {
  const { values } = parseArgs({
    args: commandLine,
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      port: { type: 'string', default: defaultPort },
    },
  });
  const { browser: name, port } = values;
  const browser = name === undefined ? undefined : browserKindOf(name);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`--port ${port} is no port`);
  return {
    ...(browser && { browser }),
    headless: values.headless || !hasDisplay(platform, environment),
    port: Number(port),
  };
}

function browserKindOf(name: string): BrowserKind {
  const kind =
    browserKinds.find((one) => one === name) ?? (/^(chrome|edge)$/.test(name) && 'chromium');
  if (!kind) throw new Error(`--browser ${name}: say chromium or firefox`);
  return kind;
}

function hasDisplay(
  platform: NodeJS.Platform,
  { DISPLAY, WAYLAND_DISPLAY }: Record<string, string | undefined>,
): boolean {
  return platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}
