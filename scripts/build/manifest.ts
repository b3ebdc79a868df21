/** The two packages that are made of the one source. */
export type Browser = 'chrome' | 'firefox';

/** Both, in the order in which they are built. */
export const browsers: readonly Browser[] = ['chrome', 'firefox'];

/** The parts of manifest.json that one browser reads and the other complains of. */
export interface Manifest {
  background: { service_worker?: string; scripts?: string[]; type?: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: unknown;
  [key: string]: unknown;
}

/**
 * The one manifest as one browser reads it: each drops what only the other understands, for
 * Chrome warns of `background.scripts` and `web-ext lint` of `background.service_worker`.
 */
export function manifestFor(manifest: Manifest, browser: Browser): Manifest {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = manifest;
  const { service_worker, scripts, ...commonBackground } = background;
  if (browser === 'chrome') {
    requireKeys({ 'background.service_worker': service_worker });
    return {
      ...common,
      minimum_chrome_version,
      background: { service_worker, ...commonBackground },
    } as Manifest;
  }
  requireKeys({ 'background.scripts': scripts, browser_specific_settings });
  return {
    ...common,
    browser_specific_settings,
    background: { scripts, ...commonBackground },
  } as Manifest;
}

function requireKeys(keys: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(keys)) {
    if (value === undefined) throw new Error(`manifest.json: ${key} is missing`);
  }
}
