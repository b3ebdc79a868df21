import { choiceOf } from './choice';
import type { Choice, ChoiceMark } from './model';

/** A cookie as far as it can tell of a choice. */
export interface TellingCookie {
  name: string;
  mark?: ChoiceMark;
}

/**
 * The choice that a site's cookies tell of.
 *
 * @param cookies the site's own that are there: what was answered to another site's banner in a frame was not
 *   answered here.
 * @param own names in which the site says that it keeps the choice: see ownChoiceCookies. They count only where no
 *   known platform tells of one.
 * @returns undefined where none of them tells of any.
 */
export function siteChoice(
  cookies: readonly TellingCookie[],
  own: ReadonlySet<string>,
): Choice | undefined {
  const marks = cookies.flatMap(({ mark }) => mark ?? []);
  const choice = marks.length > 0 ? choiceOf(marks) : undefined;
  if (choice) return choice;
  const kept = cookies.find(({ name }) => own.has(name));
  return kept && { platform: kept.name, answer: 'unknown', categories: {} };
}

/** Whether cookies tell the choice, so that the page need not be looked into: an answer and which, or that there is none. */
export function tellsChoice(ofCookies: Choice | undefined): boolean {
  return ofCookies !== undefined && (ofCookies.answer !== 'unknown' || ofCookies.optOut === true);
}

/**
 * The choice that a page tells of, where its cookies do not.
 *
 * @param ofCookies what they tell: see siteChoice.
 * @param marks what the page tells.
 * @returns undefined where it tells nothing, or nothing more than the cookies do.
 */
export function pageChoice(
  ofCookies: Choice | undefined,
  marks: readonly ChoiceMark[],
): Choice | undefined {
  if (tellsChoice(ofCookies)) return undefined;
  const told = choiceOf(marks);
  if (ofCookies === undefined || told === undefined) return told;
  return told.answer === 'none' || told.answer === 'unknown' ? undefined : told;
}
