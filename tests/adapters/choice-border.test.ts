import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageChoiceIn } from '../../src/browser/choice-border';

const origin = 'https://www.example.org';
const mark = {
  platform: 'Klaro',
  answered: true,
  answer: 'mixed',
  categories: { marketing: false },
};

describe('what a page hands over of the choice', () => {
  it('is taken from both of its worlds', () => {
    const other = { ...mark, platform: 'TCF' };
    expect(
      pageChoiceIn({ origin, marks: [mark] }, { origin, hasLibrary: false, marks: [other] }),
    ).toEqual({ origin, hasPlatform: true, marks: [mark, other] });
  });

  it('says that a platform is there, also where it tells nothing', () => {
    const none = { origin, marks: [] };
    expect(pageChoiceIn(none, { ...none, hasLibrary: true })?.hasPlatform).toBe(true);
    expect(pageChoiceIn(none, { ...none, hasLibrary: false })?.hasPlatform).toBe(false);
  });

  it('is not taken of a page that came into the tab between the two', () => {
    const told = { origin: 'https://other.example', hasLibrary: true, marks: [mark] };
    expect(pageChoiceIn({ origin, marks: [] }, told)).toEqual({
      origin,
      hasPlatform: false,
      marks: [],
    });
  });

  it('has nothing beside the facts', () => {
    const more = {
      ...mark,
      value: 'CQ1secret',
      categories: { marketing: false, __proto__: true, user: '42', statistics: 'yes' },
      optOut: 'no',
    };
    expect(pageChoiceIn({ origin, marks: [more] }, undefined)?.marks).toEqual([mark]);
  });

  it.each([
    [{ ...mark, platform: 'x'.repeat(65) }],
    [{ ...mark, platform: 7 }],
    [{ ...mark, answered: 'perhaps' }],
    [{ ...mark, answer: 'toString' }],
    [null],
    ['accepted'],
  ])('has no mark of %j', (one) => {
    expect(pageChoiceIn({ origin, marks: [one] }, undefined)?.marks).toEqual([]);
  });

  it('is bounded', () => {
    const marks = Array.from({ length: 1_000 }, () => mark);
    expect(pageChoiceIn({ origin, marks }, undefined)?.marks.length).toBeLessThanOrEqual(50);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (stored, told) => {
        expect(() => pageChoiceIn(stored, told)).not.toThrow();
      }),
    );
  });
});
