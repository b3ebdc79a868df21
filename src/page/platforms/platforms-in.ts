import type { PlatformReading } from '../../charter/machine/platform';
import { reached } from './guarded';
import { fullAllowance, plainCopy } from './plain-copy';
import { sources } from './sources';

/**
 * What the consent platforms of a page keep in its memory. Reads properties and calls the readers that the
 * platforms document; asks nothing of a server, changes nothing. Never throws.
 *
 * @param page the window of the page's own scripts.
 */
export function platformsIn(page: unknown): PlatformReading[] {
  const left = fullAllowance();
  const told = reached(page, 'document', 'documentElement', 'lang');
  const language = typeof told === 'string' && told !== '' ? told.slice(0, 35) : undefined;
  const found: PlatformReading[] = [];
  for (const [platform, read] of sources) {
    const data = plainCopy(read(page), left);
    if (data !== undefined) found.push({ platform, ...(language && { language }), data });
  }
  return found;
}
