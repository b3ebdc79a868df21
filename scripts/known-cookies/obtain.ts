import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The package that ships the Open Cookie Database; as a dependency it would pull in a browser. */
export const PACKAGE = '@slashgear/gdpr-cookie-scanner@3.8.2';
const FILE = 'package/dist/data/open-cookie-database.json';

/**
 * Gets the Open Cookie Database by `npm pack`, through whatever registry npm is set up for, and
 * leaves nothing behind.
 * @returns the file's text.
 * @throws Error where npm or tar fails.
 */
export function obtainDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'known-cookies-'));
  try {
    const packed = execFileSync('npm', ['pack', PACKAGE, '--silent'], {
      cwd: folder,
      encoding: 'utf8',
      // npm is a batch file on Windows.
      shell: process.platform === 'win32',
    });
    const archive = packed.trim().split('\n').at(-1)!;
    execFileSync('tar', ['-xzf', archive, FILE], { cwd: folder });
    return readFileSync(join(folder, FILE), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
