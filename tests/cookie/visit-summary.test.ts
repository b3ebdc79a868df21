import { describe, expect, it } from 'vitest';
import type { Answer, Choice } from '../../src/cookie/choice/model';
import type { VisitEvent, VisitRecord } from '../../src/cookie/visit-record';
import { summaryOfVisit } from '../../src/cookie/visit-summary';

const AT = '2026-11-24T12:00:00.000Z';

function visit(events: VisitEvent[], more: Partial<VisitRecord> = {}): VisitRecord {
  return { startedAt: AT, tabId: 1, lastSeen: AT, pages: 1, events, ...more };
}

function choice(answer: Answer): Choice {
  return { platform: 'Klaro', answer, categories: {} };
}

describe('a visit in short', () => {
  it('counts each cookie that was set once, and none that only left', () => {
    const { cookiesSet } = summaryOfVisit(
      visit([
        { at: AT, kind: 'page' },
        { at: AT, kind: 'set', identity: 'a', name: 'a' },
        { at: AT, kind: 'renewed', identity: 'a', name: 'a' },
        { at: AT, kind: 'renewed', identity: 'b', name: 'b' },
        { at: AT, kind: 'gone', identity: 'c', name: 'c' },
      ]),
    );
    expect(cookiesSet).toBe(2);
  });

  it('tells the choice at its beginning and at its end', () => {
    const answered: VisitEvent = { at: AT, kind: 'choice', choice: choice('refused') };
    expect(summaryOfVisit(visit([answered], { start: choice('none') }))).toMatchObject({
      start: 'none',
      end: 'refused',
    });
    expect(summaryOfVisit(visit([], { start: choice('accepted') }))).toMatchObject({
      start: 'accepted',
      end: 'accepted',
    });
    expect(summaryOfVisit(visit([answered]))).toEqual({ cookiesSet: 0, end: 'refused' });
    expect(summaryOfVisit(visit([]))).toEqual({ cookiesSet: 0 });
  });
});
