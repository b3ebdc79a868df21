import type { Category } from '../../charter/model';
import { GENERAL_SIGNALS } from './general-signals';
import type { Answer, CategoryChoices, Choice, ChoiceMark } from './model';
import { grantedOf } from './parts';

/**
 * The choice of a visitor, from all the marks that were found on a site.
 *
 * The marks of one platform are put together: OneTrust's says of which categories in one cookie, and that
 * there is an answer in another. Of several platforms a consent platform's own mark goes before the TC
 * string, which goes before Google's consent mode; but what has an answer and does not say which leaves that
 * to the next that knows.
 *
 * @param marks in the order in which they were found.
 * @returns undefined where there are no marks: then it is not known whether the site asks at all.
 */
export function choiceOf(marks: readonly ChoiceMark[]): Choice | undefined {
  const platforms = new Set(marks.map(({ platform }) => platform));
  const choices = [...platforms]
    .map((platform) => choiceOn(platform, marks))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  const [first] = choices;
  if (first?.answer !== 'unknown') return first;
  return choices.find(({ answer }) => isDefinite(answer)) ?? first;
}

/** Of two platforms' own marks, the one with an answer: the other may be left from a platform that is gone. */
function rankOf({ platform, answer }: Choice): number {
  const general = GENERAL_SIGNALS.indexOf(platform);
  if (general >= 0) return general + 2;
  return answer === 'none' ? 1 : 0;
}

function choiceOn(platform: string, marks: readonly ChoiceMark[]): Choice {
  const own = marks.filter((mark) => mark.platform === platform);
  if (!own.some(({ answered }) => answered === true)) {
    return choiceWithout(platform, own);
  }
  return { platform, answer: answerTogether(own), categories: categoriesTogether(own) };
}

/** No mark says that there is an answer. Where all is allowed by default, nobody is known to be asked either. */
function choiceWithout(platform: string, marks: readonly ChoiceMark[]): Choice {
  const isOptOut = marks.some(({ optOut }) => optOut) || answerTogether(marks) === 'accepted';
  if (isOptOut) return { platform, answer: 'unknown', categories: {}, optOut: true };
  return { platform, answer: 'none', categories: grantedOf(categoriesTogether(marks)) };
}

/** Marks that each tell of one category can differ. */
function answerTogether(marks: readonly ChoiceMark[]): Answer {
  const answers = new Set(marks.map(({ answer }) => answer).filter(isDefinite));
  const [answer = 'unknown'] = answers;
  return answers.size > 1 ? 'mixed' : answer;
}

function categoriesTogether(marks: readonly ChoiceMark[]): CategoryChoices {
  const categories: CategoryChoices = {};
  for (const mark of marks) {
    for (const [category, granted] of Object.entries(mark.categories) as [Category, boolean][]) {
      categories[category] = granted || (categories[category] ?? false);
    }
  }
  return categories;
}

function isDefinite(answer: Answer): boolean {
  return answer === 'accepted' || answer === 'refused' || answer === 'mixed';
}
