import type { Site } from '../../../scripts/demo/server';

export const tracedHost = 'www.traced.example';
export const widgetHost = 'static.widget.example';
export const loaderHost = 'tags.loader.example';
export const pixelHost = 'scripts.pixel.example';
export const libraryHost = 'cdn.jsdelivr.net';

const WRITING = 'Path=/; Secure; Max-Age=86400';
const script = (body: string) => ({ type: 'text/javascript', body });

/**
 * A shop that declares all its cookies as its own (tests/fixtures/charters/traced.json), and lets others' scripts
 * write some of them.
 */
const shop: Site = ({ path, originOf }) => {
  if (path === '/own.js') {
    return script(`
      document.cookie = 't_own=a; Path=/; Secure; Max-Age=63072000';
      document.cookie = 't_session=a; Path=/; Secure';
      function consent() { writeForShop('t_called'); }
      consent();`);
  }
  if (path !== '/') return undefined;
  return {
    body: `<!doctype html><html lang="en"><title>Traced</title><h1>Traced</h1>
      <script src="${originOf(widgetHost)}/write.js"></script>
      <script src="${originOf(loaderHost)}/tm.js"></script>
      <script src="${originOf(libraryHost)}/npm/cookie@1.2.3/index.js"></script>
      <script src="/own.js"></script>
      <script>document.cookie = 't_inline=a; ${WRITING}';</script>`,
  };
};

const widget: Site = () =>
  script(`
    document.cookie = 't_widget=a; ${WRITING}';
    cookieStore.set({ name: 't_store', value: 'a', expires: Date.now() + 86400000 });
    function writeForShop(name) { document.cookie = name + '=a; ${WRITING}'; }`);

const loader: Site = ({ originOf }) =>
  script(`
    const one = document.createElement('script');
    one.src = '${originOf(pixelHost)}/collect/4111111111111111/pixel.js';
    document.head.append(one);`);

const pixel: Site = () => script(`document.cookie = 't_pixel=a; ${WRITING}';`);

const library: Site = () => script(`eval("document.cookie = 't_library=a; ${WRITING}'");`);

export const tracedSites: Record<string, Site> = {
  [tracedHost]: shop,
  [widgetHost]: widget,
  [loaderHost]: loader,
  [pixelHost]: pixel,
  [libraryHost]: library,
};

/** Where a script is, as the popup says it. */
export interface ScriptPlace {
  host: string;
  path: string;
}

const own = { host: tracedHost, path: '/own.js' };
const widgetScript = { host: widgetHost, path: '/write.js' };

/** Who writes each cookie, and which of them are another party's than the shop. */
export const tracedCookies: Record<
  string,
  { by: ScriptPlace; calledBy?: ScriptPlace; isForeign?: true }
> = {
  t_own: { by: own },
  t_session: { by: own },
  t_inline: { by: { host: tracedHost, path: '/' } },
  t_called: { by: widgetScript, calledBy: own, isForeign: true },
  t_widget: { by: widgetScript, isForeign: true },
  t_store: { by: widgetScript, isForeign: true },
  t_pixel: { by: { host: pixelHost, path: '/collect/…/pixel.js' }, isForeign: true },
  t_library: { by: { host: libraryHost, path: '/npm/…/index.js' } },
};
