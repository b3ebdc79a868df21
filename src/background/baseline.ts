import type { NavigationSeen } from '../browser/navigations';
import { isAt, jarQueries, type Visit } from '../cookie/visit';
import type { JarCookie } from '../cookie/jar-cookie';
import { attempt } from './attempt';
import type { Means } from './means';

/** What the jar had for a site before a visit of it began. */
export interface Baselines {
  /**
   * A step of a tab's navigation. Where it goes to a page, the jar is asked at once; not where the tab shows that
   * site already: its visit goes on.
   */
  see(means: Promise<Means>, navigation: NavigationSeen): void;
  /** The baseline of the visit that has just begun, once; undefined where nobody looked or the jar did not answer. */
  of(visit: Visit): Promise<JarCookie[] | undefined>;
}

/** None taken yet. */
export function createBaselines(): Baselines {
  const taken = new Map<number, { host: string; jar: Promise<JarCookie[] | undefined> }>();
  return {
    see: (means, navigation) => {
      const { step, tabId } = navigation;
      if (step === 'closed') taken.delete(tabId);
      if (step !== 'started' || !navigation.place) return;
      const { place } = navigation;
      const jar = attempt(async () => look(await means, tabId, place));
      taken.set(tabId, { host: place.host, jar });
    },
    of: async ({ tabId, host }) => {
      const baseline = taken.get(tabId);
      taken.delete(tabId);
      return baseline?.host === host ? baseline.jar : undefined;
    },
  };
}

async function look(
  { visiting, tables, tabOf, readJar }: Means,
  tabId: number,
  place: { scheme: string; host: string },
): Promise<JarCookie[] | undefined> {
  if (isAt(visiting.of(tabId), place)) return undefined;
  const { scheme, host } = place;
  const tab = await tabOf(tabId);
  if (!tab) return undefined;
  const { registrableDomain } = tables.siteOf(host);
  const { storeId } = tab;
  return readJar(
    jarQueries({ storeId, scheme, registrableDomain, jarDomains: [registrableDomain] }),
  );
}
