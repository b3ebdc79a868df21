import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import type { Choice } from '../../../src/cookie/choice/model';
import type { Sighting } from '../../../src/cookie/model';
import type { VisitRecord } from '../../../src/cookie/visit-record';

/** Every sighting on disk. */
export async function storedSightings(browser: ExtensionBrowser): Promise<Sighting[]> {
  const stores = (await everythingStored(browser)) as { indexedDB: { sightings?: Sighting[] } };
  return stores.indexedDB.sightings ?? [];
}

/** The choices that are known of the visits of a site, in the order of visits and of time. */
export async function storedChoices(browser: ExtensionBrowser, host: string): Promise<Choice[]> {
  const stores = (await everythingStored(browser)) as {
    indexedDB: { visits?: VisitRecord[]; 'visits keys'?: [host: string][] };
  };
  const { visits = [], 'visits keys': keys = [] } = stores.indexedDB;
  const ofHost = visits.filter((_, index) => keys[index]?.[0] === host);
  return ofHost.flatMap(({ start, events }) => [
    ...(start ? [start] : []),
    ...events.flatMap((event) => (event.kind === 'choice' ? [event.choice] : [])),
  ]);
}

/** All that the extension has stored anywhere. */
export async function everythingStored(browser: ExtensionBrowser): Promise<unknown> {
  return browser.callExtension(async () => {
    interface Area {
      get(keys: null): Promise<unknown>;
    }
    const scope = globalThis as unknown as {
      browser?: { storage: Record<'local' | 'session', Area> };
      chrome: { storage: Record<'local' | 'session', Area> };
    };
    const { local, session } = (scope.browser ?? scope.chrome).storage;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const contents: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const transaction = db.transaction(store).objectStore(store);
        contents[store] = [...(await done(transaction.getAll()))];
        contents[`${store} keys`] = await done(
          db.transaction(store).objectStore(store).getAllKeys(),
        );
      }
      db.close();
    }
    return {
      indexedDB: contents,
      local: await local.get(null),
      session: await session.get(null),
      web: Object.entries(localStorage),
    };
  });
}
