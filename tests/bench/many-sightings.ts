import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { storedSightings } from '../browser/harness/stored';

/**
 * Stores sightings made after one that was recorded.
 *
 * @param hosts the sites that they are of, in equal shares.
 * @param isThere whether the cookies count as there still: else they have left the jar.
 */
export async function storeSightings(
  browser: ExtensionBrowser,
  hosts: readonly string[],
  count: number,
  isThere = false,
): Promise<void> {
  await until('a cookie is recorded', async () => (await storedSightings(browser)).length > 0);
  await browser.callExtension(
    async (sites, each, stays) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('cookie-charter'));
      const [model] = (await done(
        db.transaction('sightings').objectStore('sightings').getAll(),
      )) as {
        storeId: string;
        name: string;
        domain: string;
        identity: string;
        lastSeen: string;
      }[];
      if (!model) return;
      for (const host of sites) {
        const transaction = db.transaction('sightings', 'readwrite');
        for (let i = 0; i < each; i += 1) {
          const name = `stored_${i}`;
          const identity = JSON.stringify([model.storeId, '', host, '/', name]);
          const gone = stays ? {} : { goneAt: model.lastSeen };
          const sighting = { ...model, name, domain: host, identity, ...gone };
          transaction.objectStore('sightings').put(sighting, [host, model.storeId, identity]);
        }
        await new Promise((resolve) => (transaction.oncomplete = resolve));
      }
      db.close();
    },
    hosts,
    Math.ceil(count / hosts.length),
    isThere,
  );
}
