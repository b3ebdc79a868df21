import type { Category } from '../../charter/model';
import type { SetUnder } from '../model';
import type { CategoryChoices, Choice } from './model';

/** How a visitor's choice went in one visit of a site. */
export interface ChoiceCourse {
  /** What had been chosen when the visit began; absent where that is not known. */
  start?: Choice;
  /** When the visit began, nothing told of any choice: an answer that comes later is the first. */
  unanswered?: true;
  /** Every change of it that was seen, in the order of time. */
  steps: ChoiceStep[];
  /** Where the page keeps the choice, ISO 8601 UTC of the last look into it: of what came after it nothing is known yet. */
  lookedAt?: string;
}

export interface ChoiceStep {
  /** ISO 8601 UTC. */
  at: string;
  choice: Choice;
  /** The last instant at which it was not so yet, ISO 8601 UTC; absent where the change itself was seen. */
  since?: string;
}

/** Who changes the mind more often in one visit is a test, or a banner that rewrites its cookie. */
const MOST_STEPS = 50;

/**
 * The course of a visit that begins.
 *
 * @param choice what the cookies told that were there before it; undefined where they told of none.
 * @param platform by which the site is known to ask; undefined where it is not known to.
 */
export function courseFrom(choice: Choice | undefined, platform: string | undefined): ChoiceCourse {
  if (choice) return { start: choice, steps: [] };
  if (platform === undefined) return { unanswered: true, steps: [] };
  return { start: unansweredOn(platform), steps: [] };
}

/**
 * A course with one more choice, which a cookie told at the instant at which it was made; the same course where it is
 * the choice in force.
 *
 * @param at ISO 8601 UTC, of the answer.
 */
export function withStep(course: ChoiceCourse, at: string, choice: Choice): ChoiceCourse {
  const last = choiceInForce(course);
  if (last && isSameChoice(last, choice)) return course;
  const { lookedAt: _lookedAt, ...known } = course;
  return withChange(known, { at, choice });
}

/** A course with one more step; no further than what is kept. */
export function withChange(course: ChoiceCourse, step: ChoiceStep): ChoiceCourse {
  if (course.steps.length >= MOST_STEPS) return course;
  // That it is answered now tells that the site asks, and had asked.
  const start = course.start ?? (course.unanswered && openingOf(step.choice));
  return { ...course, ...(start && { start }), steps: [...course.steps, step] };
}

/** The last choice that is known; undefined where none is. */
export function choiceInForce({ start, steps }: ChoiceCourse): Choice | undefined {
  return steps.at(-1)?.choice ?? start;
}

/**
 * The choice that was in force at an instant (ISO 8601 UTC); undefined where that is not known, or not yet. Where a
 * change was found between two looks, what came between them was neither before nor after it.
 */
export function choiceAt({ start, steps, lookedAt }: ChoiceCourse, at: string): Choice | undefined {
  if (lookedAt !== undefined && at > lookedAt) return undefined;
  const index = steps.findLastIndex((step) => step.at <= at);
  const next = steps[index + 1];
  if (next?.since !== undefined && at > next.since) return unknownOn(next.choice.platform);
  return steps[index]?.choice ?? start;
}

/** Whether the site is known to have asked, by what was seen in the visit. */
export function hasAsked({ start, steps }: ChoiceCourse): boolean {
  return [start, ...steps.map(({ choice }) => choice)].some((choice) => choice?.answer === 'none');
}

/** What is told of a cookie that was set at an instant (ISO 8601 UTC) under a choice. */
export function underOf({ answer, platform, categories }: Choice, at: string): SetUnder {
  if (answer === 'none') {
    const allowed = categoriesThat(categories, true);
    return { choice: 'before', at, platform, ...(allowed.length > 0 && { allowed }) };
  }
  if (answer !== 'mixed') return { choice: answer, at, platform };
  return { choice: 'mixed', at, platform, refused: categoriesThat(categories, false) };
}

function categoriesThat(categories: CategoryChoices, areGranted: boolean): Category[] {
  return Object.entries(categories)
    .filter(([, isGranted]) => isGranted === areGranted)
    .map(([category]) => category as Category);
}

/** The settings of a cookie, the latest of each choice, with one more: the latest of all is the last. */
export function withSetting(settings: readonly SetUnder[] = [], setting: SetUnder): SetUnder[] {
  return [...settings.filter(({ choice }) => choice !== setting.choice), setting];
}

/** What was in force before a first choice: that it is answered now tells that the site asks, and had asked. */
function openingOf(choice: Choice): Choice {
  return choice.answer === 'none' || choice.optOut ? choice : unansweredOn(choice.platform);
}

function unansweredOn(platform: string): Choice {
  return { platform, answer: 'none', categories: {} };
}

function unknownOn(platform: string): Choice {
  return { platform, answer: 'unknown', categories: {} };
}

/** Whatever the order of their properties: storage has its own. */
export function isSameChoice(one: Choice, other: Choice): boolean {
  return (
    one.platform === other.platform &&
    one.answer === other.answer &&
    one.optOut === other.optOut &&
    isSameSaid(one.categories, other.categories)
  );
}

function isSameSaid(one: CategoryChoices, other: CategoryChoices): boolean {
  const categories = Object.keys({ ...one, ...other }) as Category[];
  return categories.every((category) => one[category] === other[category]);
}
