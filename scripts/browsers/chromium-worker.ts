import type { Page } from 'puppeteer-core';
import { until } from './until';

/** The background worker in Chromium, as the browser tells of it. */
export interface ChromiumWorker {
  /** See `ExtensionBrowser.endWorker`. */
  end(): Promise<void>;
  /** See `ExtensionBrowser.workerRuns`. */
  runs(): Promise<boolean>;
}

/**
 * Follows the extension's worker. Its target does not tell of its end: a worker that an event wakes again at once
 * keeps it.
 *
 * @param helper a page of the extension, open for as long as the worker is followed.
 */
export async function followWorker(helper: Page): Promise<ChromiumWorker> {
  const scope = new URL('/', helper.url()).href;
  const protocol = await helper.createCDPSession();
  const latest = { versionId: '', status: 'stopped', endings: 0 };
  protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (!scriptURL.startsWith(scope)) continue;
      if (runningStatus === 'stopped' && latest.status !== 'stopped') latest.endings += 1;
      Object.assign(latest, { versionId, status: runningStatus });
    }
  });
  await protocol.send('ServiceWorker.enable');
  return {
    runs: async () => latest.status === 'running',
    end: async () => {
      await until('the worker is not just starting', () => latest.status !== 'starting');
      if (latest.status === 'stopped') return;
      const { endings, versionId } = latest;
      await protocol.send('ServiceWorker.stopWorker', { versionId });
      await until('the worker has ended', () => latest.endings > endings);
    },
  };
}
