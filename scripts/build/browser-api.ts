import type { Plugin } from 'esbuild';

const POLYFILL = 'webextension-polyfill';
const NAMESPACE = 'browser-api';

/**
 * Where the adapters of a bundle have the browser's API from. In both forms they share one reference to it: the polyfill
 * is a CommonJS module, and each import of it would otherwise be turned into a copy of its own.
 */
const SOURCES = {
  /** The worker needs it, for what answers a message may come later only. */
  polyfill: `import browser from '${POLYFILL}';\nexport default browser;`,
  /**
   * Pages ask and need nothing of it: every method that is called here gives a promise in both browsers
   * (in Chromium to extensions of manifest version 3: developer.chrome.com/docs/extensions/develop/migrate/api-calls).
   * A tenth of what a popup would have to read falls away.
   */
  native: 'export default globalThis.browser ?? globalThis.chrome;',
};

/** Gives a bundle the API of the browser that it comes to run in. */
export function browserApi(source: keyof typeof SOURCES): Plugin {
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${POLYFILL}$`) }, ({ namespace, path }) =>
        namespace === NAMESPACE ? undefined : { path, namespace: NAMESPACE },
      );
      build.onLoad({ filter: /./, namespace: NAMESPACE }, () => ({
        contents: SOURCES[source],
        resolveDir: import.meta.dirname,
      }));
    },
  };
}
