/** The two packages that are made of the one source. */
export type Browser = 'chrome' | 'firefox';

/** Both, in the order in which they are built. */
export const browsers: readonly Browser[] = ['chrome', 'firefox'];

/** The parts of manifest.json that one browser reads and the other complains of. */
export interface Manifest {
  background: { service_worker?: string; scripts?: string[]; type?: string };
  permissions: string[];
  minimum_chrome_version?: string;
  side_panel?: unknown;
  browser_specific_settings?: unknown;
  sidebar_action?: unknown;
  [key: string]: unknown;
}

/** What only Chrome has a permission for: Firefox's sidebar needs none. */
const CHROME_PERMISSION = 'sidePanel';

/**
 * The one manifest as one browser reads it: each drops what only the other understands, for
 * Chrome warns of `background.scripts` and `web-ext lint` of `background.service_worker`.
 */
export function manifestFor(manifest: Manifest, browser: Browser): Manifest {
  const {
    background: { service_worker, scripts, ...background },
    permissions,
    minimum_chrome_version,
    side_panel,
    browser_specific_settings,
    sidebar_action,
    ...common
  } = manifest;
  if (browser === 'chrome') {
    requireKeys({ 'background.service_worker': service_worker, side_panel });
    return {
      ...common,
      permissions,
      minimum_chrome_version,
      side_panel,
      background: { service_worker, ...background },
    } as Manifest;
  }
  requireKeys({ 'background.scripts': scripts, browser_specific_settings, sidebar_action });
  return {
    ...common,
    permissions: permissions.filter((permission) => permission !== CHROME_PERMISSION),
    browser_specific_settings,
    sidebar_action,
    background: { scripts, ...background },
  } as Manifest;
}

function requireKeys(keys: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(keys)) {
    if (value === undefined) throw new Error(`manifest.json: ${key} is missing`);
  }
}
