import { readFileSync } from 'node:fs';
import { inProject } from '../../../../scripts/build/project';
import type { Site } from '../../../../scripts/demo/server';

/** A consent library that really runs in a page, and how a visitor answers it. */
export interface ConsentLibrary {
  host: string;
  /** As a choice names it. */
  platform: string;
  site: Site;
  /** Where it keeps the answer. */
  keeps: { in: 'cookie' | 'localStorage'; name: string };
  /** What to do on the banner that a first visit shows. */
  banner: Record<'accept' | 'refuse', Step>;
  /** The settings, a CSS selector: the page's button `#settings` opens them at any time. */
  panel: string;
  /** What to do in the settings. */
  settings: Record<Deed, readonly Step[]>;
}

/** What a visitor does. `mix` allows statistics and no advertising. */
export type Deed = 'accept' | 'refuse' | 'mix';

/** One step: a button to click, or a switch to be on or off. Both are CSS selectors. */
export type Step = { click: string } | { input: string; on: boolean };

/** The text of a file of a package, its path in pieces. */
export function packaged(...path: string[]): string {
  return readFileSync(inProject('node_modules', ...path), 'utf8');
}

/**
 * A site whose one page runs a library.
 *
 * @param files scripts and style sheets by their paths.
 * @param body of the page.
 * @param openSettings script that shows the library's settings.
 */
export function siteOf(
  files: Record<string, () => string | Promise<string>>,
  body: string,
  openSettings: string,
): Site {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Library</title><body>
    <h1>Library</h1><button id="settings" onclick="${openSettings}">Cookie settings</button>${body}`;
  return async ({ path }) => {
    if (path === '/') return { body: page };
    const file = files[path];
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    return file && { body: await file(), type: `${type}; charset=utf-8` };
  };
}
