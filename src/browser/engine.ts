import browser from 'webextension-polyfill';

/** Where the two browsers' cookie jars differ in what an extension can ask and see. */
export interface JarHabits {
  /** Unpartitioned cookies are sent to third parties (Chromium); Firefox partitions them all. */
  sharesJar: boolean;
  /** Setting an identical cookie again is told too; Firefox is silent for session cookies. */
  tellsUnchanged: boolean;
  /** A change of the jar may be told before the response that brought it about (Firefox). */
  tellsChangeFirst: boolean;
  /** The store of ordinary windows. */
  ordinaryStore: string;
}

/** Whether this is Firefox: only there does the runtime tell its browser's name. */
export const isFirefox = 'getBrowserInfo' in browser.runtime;

export const jarHabits: JarHabits = isFirefox
  ? {
      sharesJar: false,
      tellsUnchanged: false,
      tellsChangeFirst: true,
      ordinaryStore: 'firefox-default',
    }
  : { sharesJar: true, tellsUnchanged: true, tellsChangeFirst: false, ordinaryStore: '0' };

/** Whether a store is a private window's. */
export function isPrivateStore(storeId: string): boolean {
  return storeId === (isFirefox ? 'firefox-private' : '1');
}
