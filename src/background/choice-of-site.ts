import type { Choice } from '../cookie/choice/model';
import { ownChoiceCookies } from '../cookie/choice/own-cookie';
import { siteChoice } from '../cookie/choice/site-choice';
import type { Sighting } from '../cookie/model';
import type { WatchedSite } from '../verdict/record';
import type { SiteMemory } from './memory';

/** The choice that a site's own cookies tell of that are there; undefined where they tell of none. */
export function choiceOfCookies(site: SiteMemory): Choice | undefined {
  return siteChoice([...site.sightings.values()].filter(isOwnAndThere), ownChoiceOf(site));
}

/** The names of the cookies in which the site's charter says that it keeps the choice. */
export function ownChoiceOf({ charter }: SiteMemory): Set<string> {
  return ownChoiceCookies(charter?.charter.declarations ?? []);
}

/** What is known of a watched site, with one more answer that was seen there. */
export function withAnswer(watched: WatchedSite, { answer, optOut }: Choice): WatchedSite {
  const { choices } = watched;
  const isNew = answer !== 'none' && !optOut && !choices.includes(answer);
  return isNew ? { ...watched, choices: [...choices, answer] } : watched;
}

function isOwnAndThere({ party, goneAt }: Sighting): boolean {
  return party === 'first' && goneAt === undefined;
}
