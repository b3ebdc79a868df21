import { describe, expect, it } from 'vitest';
import {
  choiceAt,
  courseFrom,
  hasAsked,
  underOf,
  withSetting,
  withStep,
  type ChoiceCourse,
} from '../../../src/cookie/choice/course';
import { withLook } from '../../../src/cookie/choice/look';
import type { Choice } from '../../../src/cookie/choice/model';

const at = (minute: number) => `2026-11-24T12:${String(minute).padStart(2, '0')}:00.000Z`;
const platform = 'Klaro';
const accepted: Choice = { platform, answer: 'accepted', categories: {} };
const refused: Choice = { platform, answer: 'refused', categories: {} };
const none: Choice = { platform, answer: 'none', categories: {} };
const optOut: Choice = { platform, answer: 'unknown', categories: {}, optOut: true };

describe('the course of a choice', () => {
  it('begins with what the cookies told that were there before', () => {
    const course = courseFrom(refused, platform);
    expect(choiceAt(course, at(1))).toEqual(refused);
  });

  it('begins unanswered on a site that is known to ask', () => {
    expect(choiceAt(courseFrom(undefined, platform), at(1))).toEqual(none);
  });

  it('tells nothing of a site that is not known to ask', () => {
    expect(choiceAt(courseFrom(undefined, undefined), at(1))).toBeUndefined();
  });

  it('takes a first answer for the sign that there was none before it', () => {
    const course = withStep(courseFrom(undefined, undefined), at(5), accepted);
    expect(choiceAt(course, at(4))).toEqual(none);
    expect(choiceAt(course, at(5))).toEqual(accepted);
  });

  it.each([optOut, { ...none, categories: { statistics: true } }])(
    'takes what a platform tells before any answer for what was so from the beginning: %j',
    (told) => {
      const course = withStep(courseFrom(undefined, undefined), at(5), told);
      expect(choiceAt(course, at(4))).toEqual(told);
      expect(choiceAt(withStep(course, at(6), refused), at(5))).toEqual(told);
    },
  );

  it('has asked where it was seen without an answer, or answered for the first time', () => {
    const unanswered = courseFrom(undefined, undefined);
    expect(hasAsked(unanswered)).toBe(false);
    expect(hasAsked(courseFrom(refused, platform))).toBe(false);
    expect(hasAsked(withStep(unanswered, at(1), accepted))).toBe(true);
    expect(hasAsked(withStep(unanswered, at(1), none))).toBe(true);
  });

  it('has not asked where consent was taken for granted until an objection', () => {
    const course = withStep(courseFrom(undefined, undefined), at(1), optOut);
    expect(hasAsked(withStep(course, at(2), refused))).toBe(false);
  });

  it('guesses nothing of the time before an answer where nobody looked at its beginning', () => {
    const course = withStep({ steps: [] }, at(5), accepted);
    expect(choiceAt(course, at(4))).toBeUndefined();
  });

  it('follows a change of mind, and tells no change where there is none', () => {
    const once = withStep(courseFrom(none, platform), at(1), accepted);
    expect(withStep(once, at(2), { ...accepted })).toBe(once);
    const twice = withStep(once, at(3), refused);
    expect([0, 1, 2, 3].map((minute) => choiceAt(twice, at(minute))?.answer)).toEqual([
      'none',
      'accepted',
      'accepted',
      'refused',
    ]);
  });

  it('is bounded', () => {
    let course = courseFrom(none, platform);
    for (let n = 0; n < 500; n++) course = withStep(course, at(1), n % 2 ? refused : accepted);
    expect(course.steps.length).toBeLessThanOrEqual(50);
  });
});

describe('the choice that a cookie was set under', () => {
  it('is before, where the site asks and has no answer', () => {
    expect(underOf(none, at(1))).toEqual({ choice: 'before', at: at(1), platform });
  });

  it('names the categories that are allowed before an answer', () => {
    const some = { ...none, categories: { statistics: true } };
    expect(underOf(some, at(1))).toEqual({
      choice: 'before',
      at: at(1),
      platform,
      allowed: ['statistics'],
    });
  });

  it('is unknown where consent is taken for granted', () => {
    expect(underOf(optOut, at(1))).toEqual({ choice: 'unknown', at: at(1), platform });
  });

  it('names the categories that a mixed answer refused', () => {
    const categories = { statistics: true, marketing: false } as const;
    expect(underOf({ platform, answer: 'mixed', categories }, at(1))).toEqual({
      choice: 'mixed',
      at: at(1),
      platform,
      refused: ['marketing'],
    });
  });

  it('is kept once for each choice, the latest last', () => {
    const before = underOf(none, at(1));
    const first = underOf(accepted, at(2));
    const later = underOf(none, at(3));
    expect(withSetting(withSetting(withSetting(undefined, before), first), later)).toEqual([
      first,
      later,
    ]);
  });
});

describe('a choice that is found by looking into the page', () => {
  const look = (minute: number, choice: Choice | undefined, kept?: Choice) => ({
    from: at(minute),
    to: at(minute + 1),
    choice,
    kept,
  });
  const begun = courseFrom(undefined, undefined);
  const answersAt = (course: ChoiceCourse) =>
    [1, 3, 5, 7, 9].map((minute) => choiceAt(course, at(minute))?.answer);
  const inMode = (choice: Choice) => ({ ...choice, platform: 'Google consent mode' });

  it('is known until the last look', () => {
    const course = withLook(begun, look(4, none));
    expect(answersAt(course)).toEqual(['none', 'none', undefined, undefined, undefined]);
  });

  it('is neither of two between the looks that found them', () => {
    const course = withLook(
      withLook(withLook(begun, look(2, none)), look(5, refused)),
      look(9, refused),
    );
    expect(answersAt(course)).toEqual(['none', 'unknown', 'unknown', 'refused', 'refused']);
  });

  it('may have been there before, where the first look finds it', () => {
    const course = withLook(withLook(begun, look(4, refused)), look(9, refused));
    expect(answersAt(course)).toEqual([undefined, undefined, 'refused', 'refused', 'refused']);
  });

  it('was there before where an earlier visit had left it', () => {
    const left = { ...refused, categories: {} };
    expect(answersAt(withLook(begun, look(8, refused, left)))[0]).toBe('refused');
    expect(answersAt(withLook(begun, look(8, refused, accepted)))[0]).toBeUndefined();
  });

  it('is a first answer where a look before it found none', () => {
    const course = withLook(withLook(begun, look(4, undefined)), look(6, accepted));
    expect(answersAt(course)).toEqual(['none', 'none', 'unknown', undefined, undefined]);
  });

  it('is no first answer where only Google’s tags were told of it', () => {
    const course = withLook(withLook(begun, look(4, undefined)), look(6, inMode(accepted)));
    expect(answersAt(course).slice(0, 2)).toEqual([undefined, undefined]);
  });

  it('is taken for granted from the beginning where a look finds that', () => {
    const course = withLook(withLook(begun, look(4, optOut)), look(6, none));
    expect(choiceAt(course, at(1))).toEqual(optOut);
    expect(choiceAt(course, at(6))).toEqual(optOut);
  });

  it('needs no look any more where a cookie tells it', () => {
    const course = withStep(withLook(begun, look(2, none)), at(4), refused);
    expect(answersAt(course)).toEqual(['none', 'none', 'refused', 'refused', 'refused']);
  });
});
