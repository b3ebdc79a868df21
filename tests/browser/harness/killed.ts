import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../scripts/browsers/until';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';

/** A profile's folder that outlives a browser, for as long as something is done with it. */
export async function withProfile(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cookie-charter-lasting-'));
  try {
    await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Ends a browser as a crash of the machine's memory does, at once and without a word (SIGKILL). */
export async function kill(browser: ExtensionBrowser): Promise<void> {
  const closed = browser.whenClosed();
  process.kill(browser.processId, 'SIGKILL');
  await closed;
  await until('its process is gone', () => !exists(browser.processId));
  // What the driver still holds of it.
  await browser.close().catch(() => {});
}

function exists(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
