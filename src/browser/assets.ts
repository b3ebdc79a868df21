import browser from 'webextension-polyfill';

/**
 * Reads a JSON file of the extension's own package.
 *
 * @param path from the package's root.
 * @throws where the package has no such file, or it is not JSON.
 */
export async function readAsset(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
