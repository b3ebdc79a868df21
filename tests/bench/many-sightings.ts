import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { storedSightings } from '../browser/harness/stored';

/**
 * Stores sightings of cookies that have left the jar, made after one that was recorded.
 *
 * @param hosts the sites that they are of, in equal shares.
 */
export async function storeSightings(
  browser: ExtensionBrowser,
  hosts: readonly string[],
  count: number,
): Promise<void> {
  await until('a cookie is recorded', async () => (await storedSightings(browser)).length > 0);
  await browser.callExtension(
    async (sites, each) => {
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
          const sighting = { ...model, name, domain: host, identity, goneAt: model.lastSeen };
          transaction.objectStore('sightings').put(sighting, [host, model.storeId, identity]);
        }
        await new Promise((resolve) => (transaction.oncomplete = resolve));
      }
      db.close();
    },
    hosts,
    Math.ceil(count / hosts.length),
  );
}
