import { describe, expect, it } from 'vitest';
import type { ChoiceMark } from '../../../src/cookie/choice/model';
import { siteChoice } from '../../../src/cookie/choice/site-choice';

const mark: ChoiceMark = { platform: 'Klaro', answered: true, answer: 'refused', categories: {} };
const own = new Set(['cookies_choice']);

describe('the choice that a site’s cookies tell of', () => {
  it('is a known platform’s before the site’s own cookie', () => {
    const cookies = [{ name: 'cookies_choice' }, { name: 'klaro', mark }];
    expect(siteChoice(cookies, own)).toMatchObject({ platform: 'Klaro', answer: 'refused' });
  });

  it('is an answer, not known which, where only the site’s own cookie is there', () => {
    expect(siteChoice([{ name: 'a' }, { name: 'cookies_choice' }], own)).toEqual({
      platform: 'cookies_choice',
      answer: 'unknown',
      categories: {},
    });
  });

  it('is not known where none of them tells', () => {
    expect(siteChoice([{ name: 'a' }], own)).toBeUndefined();
    expect(siteChoice([{ name: 'cookies_choice' }], new Set())).toBeUndefined();
  });
});
