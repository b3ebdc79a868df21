import browser, { type Scripting } from 'webextension-polyfill';

// From the extension's root: Firefox resolves it against the page that asks.
const TRACE = '/page/trace.js';
const RELAY = '/page/trace-relay.js';

/** Whether scripts are traced on a site's pages that are loaded from now on. */
export async function isTraced(host: string): Promise<boolean> {
  const ids = idsFor(host);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  return registered.length === ids.length;
}

/**
 * Has scripts traced on a site's pages, its frames in any page among them, or no longer; from their next load on. The
 * browser keeps this, until the extension is updated.
 *
 * @param host in lower case, without port.
 * @param isLasting false for a site of a private window: kept until the browser closes, and never on disk.
 * @throws where the browser takes no pattern of this host.
 */
export async function setTraced(host: string, isOn: boolean, isLasting: boolean): Promise<void> {
  const { scripting } = browser;
  const ids = idsFor(host);
  const registered = await scripting.getRegisteredContentScripts({ ids });
  const old = registered.map(({ id }) => id);
  if (isOn && old.length === ids.length) return;
  if (old.length > 0) await scripting.unregisterContentScripts({ ids: old });
  if (!isOn) return;
  const [trace = '', relay = ''] = ids;
  const common: Omit<Scripting.RegisteredContentScript, 'id'> = {
    matches: [`*://${host}/*`],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: isLasting,
  };
  await scripting.registerContentScripts([
    { ...common, id: trace, js: [TRACE], world: 'MAIN' },
    { ...common, id: relay, js: [RELAY], world: 'ISOLATED' },
  ]);
}

function idsFor(host: string): string[] {
  return [`trace ${host}`, `relay ${host}`];
}
