import type { Browser } from 'puppeteer-core';
import { endOnSignal } from './endings';
import type { Profile } from './profile';

/**
 * How to close a browser, also one that is only just starting, and remove its profile: asked twice it
 * happens once, and a signal asks too.
 */
export function closing(starting: Promise<Browser>, profile: Profile): () => Promise<void> {
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    try {
      await (await starting).close();
    } finally {
      await profile.remove();
      forget();
    }
  };
  const closeOnce = (): Promise<void> => (closed ??= close());
  const forget = endOnSignal(closeOnce);
  return closeOnce;
}
