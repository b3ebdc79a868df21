import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser's profile folder, and its end. */
export interface Profile {
  folder: string;
  /** Removes it, where it was made for this run. */
  remove: () => Promise<void>;
}

/** The given profile, which is kept, or a fresh one, which goes with the run however that ends. */
export function openProfile(folder: string | undefined): Profile {
  if (folder !== undefined) return { folder, remove: async () => {} };
  const fresh = mkdtempSync(join(tmpdir(), 'cookie-charter-'));
  const patience = { recursive: true, force: true, maxRetries: 5 };
  const removeAtExit = (): void => rmSync(fresh, patience);
  process.once('exit', removeAtExit);
  return {
    folder: fresh,
    remove: async () => {
      process.off('exit', removeAtExit);
      await rm(fresh, patience);
    },
  };
}

/** Lets a Chromium profile store third-party cookies: a fresh headless one blocks them, an ordinary Chrome does not. */
export async function allowThirdPartyCookies({ folder }: Profile): Promise<void> {
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await mkdir(join(folder, 'Default'), { recursive: true });
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}
