import type { Prepared } from '../browser/session';
import type { Visit } from '../cookie/visit';
import { judgeSite } from './judge-site';
import type { Memory, SiteMemory } from './memory';

/**
 * What a popup shows of a visit, from what is remembered of its site.
 *
 * @param now ISO 8601 UTC.
 */
export function preparedOf(
  { historyKept }: Pick<Memory, 'historyKept'>,
  visit: Visit,
  site: SiteMemory,
  now: string,
): Prepared {
  const language = site.charter?.charter.language;
  return {
    visit,
    report: judgeSite(site, now),
    ...(language !== undefined && { language }),
    historyKept: historyKept(),
  };
}
