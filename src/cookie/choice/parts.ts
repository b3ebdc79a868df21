import type { Category } from '../../charter/model';
import { categoryOfId } from './category-of-id';
import type { Answer, CategoryChoices, ChoiceMark } from './model';

/** One thing that a visitor is asked about, a category or a service, and what was said of it. */
export interface ChoicePart {
  /** Where that is known. */
  category: Category | undefined;
  granted: boolean;
}

/** A part by the id that the site or its platform gives it. */
export function partOfId(id: string, granted: boolean): ChoicePart {
  return { category: categoryOfId(id), granted };
}

/** The mark of an answer whose parts are known. */
export function answeredMark(platform: string, parts: readonly ChoicePart[]): ChoiceMark {
  return { platform, answered: true, answer: answerOf(parts), categories: categoriesOf(parts) };
}

/** The mark of a platform that asks, and has no answer yet. */
export function unansweredMark(platform: string): ChoiceMark {
  return { platform, answered: false, answer: 'none', categories: {} };
}

/**
 * The mark of a platform that has no answer yet, and tells what it allows meanwhile. One that allows all of what it
 * could ask about asks for an objection, not for a choice.
 */
export function pendingMark(platform: string, parts: readonly ChoicePart[]): ChoiceMark {
  if (answerOf(parts) === 'accepted') return optOutMark(platform);
  return { ...unansweredMark(platform), categories: grantedOf(categoriesOf(parts)) };
}

/** The mark of a platform that takes consent for granted, until the visitor objects. */
export function optOutMark(platform: string): ChoiceMark {
  return { platform, answered: false, answer: 'unknown', categories: {}, optOut: true };
}

/** The mark of an entry that tells of an answer, and not which. */
export function unknownAnswerMark(platform: string): ChoiceMark {
  return { platform, answered: true, answer: 'unknown', categories: {} };
}

/**
 * What parts come to. What is necessary is not asked about, so it does not count; where nothing else is
 * known, neither is the answer.
 */
export function answerOf(parts: readonly ChoicePart[]): Answer {
  const asked = parts.filter(({ category }) => category !== 'necessary');
  if (asked.length === 0) return 'unknown';
  if (asked.every(({ granted }) => granted)) return 'accepted';
  return asked.some(({ granted }) => granted) ? 'mixed' : 'refused';
}

/** What was said of each category. One that was granted in part counts as granted: a miss, not an accusation. */
export function categoriesOf(parts: readonly ChoicePart[]): CategoryChoices {
  const categories: CategoryChoices = {};
  for (const { category, granted } of parts) {
    if (category !== undefined) categories[category] = granted || (categories[category] ?? false);
  }
  return categories;
}

/** Of what was said of each category, the yes to those that could have been asked about. */
export function grantedOf(categories: CategoryChoices): CategoryChoices {
  const granted = Object.entries(categories).filter(
    ([category, isGranted]) => isGranted && category !== 'necessary',
  );
  return Object.fromEntries(granted);
}
