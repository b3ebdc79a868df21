import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './extension-browser';

/** The page that the extension opens when it is installed. */
export const FIRST_PAGE = 'ui/welcome/welcome.html';

/** Whether it is going to open, and stands in the way of what follows. Of a kept profile nobody knows. */
export function closesFirstPage(options: LaunchOptions): boolean {
  const { extensionDir, profileDir, leavesFirstPage = false } = options;
  return !leavesFirstPage && profileDir === undefined && existsSync(join(extensionDir, FIRST_PAGE));
}
