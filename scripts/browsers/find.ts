import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { BrowserKind } from './extension-browser';

/** A browser on this machine. */
export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

/** What is asked of the machine, so that tests can ask another. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: Record<string, string | undefined>;
  isExecutable: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/** The environment variable that names a browser's program. */
export const pathVariable: Record<BrowserKind, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

const macPrograms: Record<BrowserKind, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms: Record<BrowserKind, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const linuxPrograms: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const linuxFolders = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/firefox',
];

/**
 * The browser to use: the environment variable's, else one at a usual install place, else one on
 * the PATH.
 *
 * @throws Error of one line where the environment variable names no program.
 */
export function findBrowser(
  kind: BrowserKind,
  machine: Machine = thisMachine,
): FoundBrowser | undefined {
  const named = machine.environment[pathVariable[kind]];
  if (named) {
    if (machine.isExecutable(named)) return { kind, path: named };
    throw new Error(`${pathVariable[kind]} names ${named}, which is no program`);
  }
  const path = [...usualPlaces(kind, machine), ...onPath(kind, machine)].find(machine.isExecutable);
  return path === undefined ? undefined : { kind, path };
}

function usualPlaces(kind: BrowserKind, { platform, environment }: Machine): string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => environment[name],
    );
    return windowsPrograms[kind].flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => win32.join(folder, program)),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(environment.HOME ?? '/', 'Applications')];
    return macPrograms[kind].flatMap((name) =>
      folders.map((folder) =>
        posix.join(folder, `${name}.app`, 'Contents/MacOS', macExecutable(name)),
      ),
    );
  }
  return linuxPrograms[kind].flatMap((name) =>
    linuxFolders.map((folder) => posix.join(folder, name)),
  );
}

function macExecutable(application: string): string {
  return application.startsWith('Firefox') ? 'firefox' : application;
}

function onPath(kind: BrowserKind, { platform, environment }: Machine): string[] {
  const windows = platform === 'win32';
  const style = windows ? win32 : posix;
  const folders = (environment.PATH ?? environment.Path ?? '')
    .split(style.delimiter)
    .filter(Boolean);
  const programs = windows
    ? windowsPrograms[kind].map((program) => win32.basename(program))
    : linuxPrograms[kind];
  return programs.flatMap((program) => folders.map((folder) => style.join(folder, program)));
}
