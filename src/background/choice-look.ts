import type { PageChoice } from '../browser/choice-border';
import { hostOfOrigin } from '../cookie/address';
import { choiceInForce } from '../cookie/choice/course';
import { withLook } from '../cookie/choice/look';
import { pageChoice } from '../cookie/choice/site-choice';
import type { Sighting } from '../cookie/model';
import { choiceOfCookies, withAnswer } from './choice-of-site';
import { isVisitOf, type Choosing } from './choosing';
import { instant } from './instant';
import type { SiteMemory } from './memory';
import { settle } from './set-under';
import type { Visiting } from './visiting';

/** One look into the page of a tab. */
export interface PageLook {
  tabId: number;
  told: PageChoice;
  /** Milliseconds since 1970. */
  from: number;
  /** Milliseconds since 1970. */
  to: number;
}

/**
 * Notes what a page tells of its visitor's choice, where cookies do not, and which of the cookies that waited were set
 * under it.
 *
 * @returns the site; undefined where the look told nothing, or the tab has gone to another host since.
 */
export async function noteLook(
  choosing: Choosing,
  { tabId, told, from, to }: PageLook,
): Promise<SiteMemory | undefined> {
  const { visiting, memory, timelines } = choosing;
  const visit = visiting.of(tabId);
  if (!visit || hostOfOrigin(told.origin) !== visit.host) return undefined;
  const { host, storeId } = visit;
  const site = await memory.site({ host, storeId });
  visiting.told(tabId, told.marks);
  const ofCookies = choiceOfCookies(site);
  const choice = pageChoice(ofCookies, told.marks);
  if (ofCookies && !choice) return undefined;
  const { kept } = site.watched;
  const course = withLook(visit.course, { from: instant(from), to: instant(to), choice, kept });
  visiting.choose(tabId, course);
  const inForce = choiceInForce(course);
  if (inForce) timelines.chosen(visit, course);
  if (inForce && inForce !== choiceInForce(visit.course)) {
    site.watched = { ...withAnswer(site.watched, inForce), kept: inForce };
    await memory.keepWatched(site);
  }
  await settle(choosing, site, { ...visit, course });
  return site;
}

/** The tabs in which cookies of a site wait for another look into the page. */
export function tabsAwaitingLook(
  visiting: Visiting,
  site: SiteMemory,
  changed: readonly Sighting[],
): number[] {
  const waiting = visiting.all().filter((visit) => {
    const { lookedAt } = visit.course;
    if (lookedAt === undefined || !isVisitOf(visit, site)) return false;
    return changed.some(({ setAt }) => setAt !== null && setAt > lookedAt);
  });
  return waiting.map(({ tabId }) => tabId);
}
