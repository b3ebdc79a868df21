import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

export const manyHost = 'many.kitchen.example';
export const longName = 'a_cookie_whose_name_somebody_made_exactly_sixty_letters_long';

/** A page that sets as many cookies as its path says, one with a long name among them. */
export const manySites: Record<string, Site> = {
  [manyHost]: ({ path }) => {
    const count = Number(/^\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    if (!Number.isInteger(count)) return undefined;
    return {
      body: `<!doctype html><title>${count} cookies</title>`,
      cookies: Array.from({ length: count }, (_, i) =>
        setCookie(i === 0 ? longName : `many_${i}`, 'a', { maxAge: 86_400 * (i + 1) }),
      ),
    };
  },
};
