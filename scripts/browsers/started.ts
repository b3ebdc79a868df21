import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from './extension-browser';
import { pathVariable } from './find';

/**
 * The browser when it has started.
 *
 * @throws Error of one line that says which program did not, and what can be done.
 */
export async function started(
  starting: Promise<Browser>,
  kind: BrowserKind,
  executablePath: string,
): Promise<Browser> {
  try {
    return await starting;
  } catch (error) {
    const [firstLine = ''] = (error as Error).message.split('\n');
    throw new Error(
      `${executablePath} did not start (${firstLine.trim()}): set ${pathVariable[kind]} to another`,
      { cause: error },
    );
  }
}
