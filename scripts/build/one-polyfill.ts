import type { Plugin } from 'esbuild';

const POLYFILL = 'webextension-polyfill';
const NAMESPACE = 'one-polyfill';

/**
 * Lets all adapters of a bundle share one reference to the browser's API. The polyfill is a CommonJS module:
 * each import of it would otherwise be turned into a copy of its own, which the popup has no room for.
 */
export const onePolyfill: Plugin = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${POLYFILL}$`) }, ({ namespace, path }) =>
      namespace === NAMESPACE ? undefined : { path, namespace: NAMESPACE },
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, () => ({
      contents: `import browser from '${POLYFILL}';\nexport default browser;`,
      resolveDir: import.meta.dirname,
    }));
  },
};
