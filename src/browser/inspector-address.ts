import type { Place } from './database';

/** Where the inspector is, beside the popup's page, with the site that it is to show alone. */
export function inspectorAddress({ host, storeId }: Place): string {
  const parameters = new URLSearchParams({ host, store: storeId });
  return `../inspector/inspector.html?${parameters.toString()}`;
}

/**
 * Reads the same back.
 *
 * @param search of the page's address.
 * @returns undefined where no site is named: then all are shown.
 */
export function inspectedPlace(search: string): Place | undefined {
  const parameters = new URLSearchParams(search);
  const host = parameters.get('host');
  return host ? { host, storeId: parameters.get('store') ?? '' } : undefined;
}
