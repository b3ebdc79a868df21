import { ask } from '../../browser/messages';
import { activeTab, reloadTab } from '../../browser/tabs';
import { isTraced } from '../../browser/tracing';
import type { Tracing } from '../components/view';

/** Whether the scripts of the site in front are traced. */
export interface SiteTracing {
  /** Undefined while that is not known. */
  of(host: string | undefined): Tracing | undefined;
  /** Looks whether they are; nothing where that is known. */
  look(host: string): Promise<void>;
}

/** @param changed called when there is something else to show. */
export function createTracing(changed: () => void): SiteTracing {
  let known: { host: string; isOn: boolean; isStale: boolean } | undefined;
  const know = (host: string, isOn: boolean, isStale: boolean) => {
    known = { host, isOn, isStale };
    changed();
  };

  const onSwitch = async (isOn: boolean) => {
    const tab = await activeTab();
    if (!tab?.place) return;
    const { storeId, place } = tab;
    await ask('traceScripts', { host: place.host, storeId }, isOn).catch(() => undefined);
    know(place.host, await isTraced(place.host), true);
  };

  const onReload = async () => {
    const tab = await activeTab();
    if (!tab || !known) return;
    await reloadTab(tab.tabId);
    know(known.host, known.isOn, false);
  };

  return {
    of: (host) =>
      known && host === known.host
        ? {
            isOn: known.isOn,
            isStale: known.isStale,
            onSwitch: (isOn) => void onSwitch(isOn),
            onReload: () => void onReload(),
          }
        : undefined,
    look: async (host) => {
      if (known?.host === host) return;
      know(host, await isTraced(host), false);
    },
  };
}
