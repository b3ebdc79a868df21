// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { storedMarksOf } from '../../../src/page/choice/stored-marks';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('what web storage tells of the choice', () => {
  it('is a fact of each platform’s entry, without its value', () => {
    localStorage.setItem('klaro', '{"matomo":false}');
    sessionStorage.setItem('TERMLY_COOKIE_CONSENT', '{"essential":true,"advertising":true}');
    localStorage.setItem('theme', '{"matomo":false}');
    expect(storedMarksOf(window)).toEqual([
      { platform: 'Klaro', answered: true, answer: 'refused', categories: { statistics: false } },
      {
        platform: 'Termly',
        answered: true,
        answer: 'accepted',
        categories: { necessary: true, marketing: true },
      },
    ]);
  });

  it('is nothing where storage is closed', () => {
    const closed = {
      get localStorage(): Storage {
        throw new DOMException('closed', 'SecurityError');
      },
      get sessionStorage(): Storage {
        throw new DOMException('closed', 'SecurityError');
      },
    };
    expect(storedMarksOf(closed)).toEqual([]);
  });
});
