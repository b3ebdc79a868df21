import type { Platform, PlatformReading } from '../charter/machine/platform';

const PLATFORMS: Record<Platform, true> = {
  onetrust: true,
  cookiebot: true,
  termly: true,
  tcf: true,
  'vanilla-cookieconsent': true,
  klaro: true,
  orejime: true,
  tarteaucitron: true,
};
/** More than a page's script copies out of its memory. */
const MOST_CHARACTERS = 20_000_000;

/**
 * What the script in the page's own world hands over, checked: the page may have put anything in its place.
 *
 * @returns one entry a platform at most.
 */
export function platformReadingsIn(value: unknown): PlatformReading[] {
  if (!Array.isArray(value)) return [];
  const found = new Map<Platform, PlatformReading>();
  for (const one of value.slice(0, Object.keys(PLATFORMS).length)) {
    const reading = platformReadingIn(one);
    if (reading && !found.has(reading.platform)) found.set(reading.platform, reading);
  }
  return [...found.values()];
}

function platformReadingIn(value: unknown): PlatformReading | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { platform, language, data } = value as Record<string, unknown>;
  if (typeof platform !== 'string' || !isPlatform(platform)) return undefined;
  const plain = plainJson(data);
  return plain === undefined
    ? undefined
    : {
        platform,
        ...(typeof language === 'string' && language.length <= 35 && { language }),
        data: plain,
      };
}

function isPlatform(text: string): text is Platform {
  return Object.hasOwn(PLATFORMS, text);
}

/** Firefox hands over more kinds of objects than JSON has, circles among them. */
function plainJson(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text.length > MOST_CHARACTERS ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
