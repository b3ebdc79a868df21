import {
  choiceInForce,
  isSameChoice,
  withChange,
  type ChoiceCourse,
  type ChoiceStep,
} from './course';
import { CONSENT_MODE, GENERAL_SIGNALS } from './general-signals';
import type { Choice, ChoiceMark } from './model';

/** A look into a page that keeps its visitor's choice. */
export interface ChoiceLook {
  /** ISO 8601 UTC of its beginning: until then nothing else was so. */
  from: string;
  /** ISO 8601 UTC of its end: by then it was so. */
  to: string;
  /** What was found; undefined where there was nothing to tell of a choice. */
  choice: Choice | undefined;
  /** What had been found at the last look of an earlier visit. */
  kept: Choice | undefined;
}

/**
 * A course with what a look into the page told. It tells a state and no change: what it finds for the first time may
 * have been there before the visit, and what it finds changed was changed between two looks.
 */
export function withLook(course: ChoiceCourse, look: ChoiceLook): ChoiceCourse {
  const { from, choice } = look;
  const last = choiceInForce(course);
  if (choice === undefined || (last && isNoChange(last, choice))) {
    return { ...course, lookedAt: from };
  }
  const isFirst = last === undefined && course.lookedAt === undefined;
  return { ...(isFirst ? atFirst(course, look) : changed(course, look, choice)), lookedAt: from };
}

/** A banner that is shown again takes no answer back. */
function isNoChange(last: Choice, choice: Choice): boolean {
  if (isSameChoice(last, choice)) return true;
  return last.answer !== 'none' && (choice.answer === 'none' || choice.optOut === true);
}

/** What has no answer now had none when the visit began; what is as an earlier visit left it was so throughout. */
function atFirst(course: ChoiceCourse, { to, choice, kept }: ChoiceLook): ChoiceCourse {
  if (!choice) return course;
  const { unanswered: _unanswered, ...unknown } = course;
  const isFromStart =
    choice.answer === 'none' || choice.optOut || (kept !== undefined && isSameChoice(kept, choice));
  return isFromStart ? { ...unknown, start: choice } : withChange(unknown, { at: to, choice });
}

function changed(course: ChoiceCourse, { to }: ChoiceLook, choice: Choice): ChoiceCourse {
  const since = course.lookedAt ?? course.steps.at(-1)?.at;
  const step: ChoiceStep = { at: to, choice, ...(since !== undefined && { since }) };
  const isGeneral = GENERAL_SIGNALS.includes(choice.platform);
  if (!isGeneral || choice.answer === 'none') return withChange(course, step);
  // It may have been told late of an answer that an unknown platform had kept all along.
  const { unanswered: _unanswered, ...others } = course;
  return withChange(others, step);
}

/**
 * The marks of a page that has just loaded that count already: Google's consent mode has its defaults until the
 * platform tells it of an answer, which some do late.
 */
export function countingEarly(marks: readonly ChoiceMark[]): ChoiceMark[] {
  return marks.filter(({ platform, answered }) => platform !== CONSENT_MODE || answered === true);
}
