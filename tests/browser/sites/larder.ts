import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

const DAY = 86_400;

/** How many cookies the sites of the larder set. */
export const larderCounts = [0, 4, 60, 180] as const;

/** The site that sets so many: each a domain of its own, for browsers keep only so many of one. */
export const larderHost = (count: number) => `www.larder-${count}.example`;

/** The names of its cookies. */
export const jars = (count: number) => Array.from({ length: count }, (_, i) => `jar_${i}`);

/**
 * Sites that all speak by tests/fixtures/charters/larder.json: of their cookies some are as it says, some live longer
 * and some are not in it.
 */
export const larderSites: Record<string, Site> = Object.fromEntries(
  larderCounts.map((count): [string, Site] => [
    larderHost(count),
    ({ path }) =>
      path === '/'
        ? {
            body: `<!doctype html><title>${count} jars</title>`,
            cookies: jars(count).map((name, i) => setCookie(name, 'a', { maxAge: (i + 1) * DAY })),
          }
        : undefined,
  ]),
);
