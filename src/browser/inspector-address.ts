import type { Place } from './database';

/**
 * Where the inspector is, beside the popup's page, with the site that it is to show alone.
 *
 * @param row the key of the row that it is to show at once.
 */
export function inspectorAddress({ host, storeId }: Place, row?: string): string {
  const parameters = new URLSearchParams({ host, store: storeId });
  if (row !== undefined) parameters.set('row', row);
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

/** Reads the row's key back; undefined where none is named. */
export function inspectedRow(search: string): string | undefined {
  return new URLSearchParams(search).get('row') ?? undefined;
}

/** Whether the inspector stands beside the pages of a window (see manifest.json), and follows the tab in front. */
export function isBesidePages(search: string): boolean {
  return new URLSearchParams(search).has('beside');
}
