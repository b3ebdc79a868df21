import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Choice } from '../../src/cookie/choice/model';
import { identityOf } from '../../src/cookie/identity';
import { differenceOfVisits } from '../../src/cookie/visit-difference';
import type { SettingEvent, VisitEvent, VisitRecord } from '../../src/cookie/visit-record';

const DAY = 86_400;

function identity(name: string): string {
  return identityOf({ storeId: '0', domain: 'example.org', path: '/', name });
}

function at(day: number, second: number): string {
  return new Date(Date.UTC(2026, 10, day, 12, 0, second)).toISOString();
}

function visit(day: number, events: VisitEvent[], more: Partial<VisitRecord> = {}): VisitRecord {
  const startedAt = at(day, 0);
  return { startedAt, tabId: 1, lastSeen: startedAt, pages: 1, baseline: [], events, ...more };
}

function set(day: number, name: string, more: Partial<SettingEvent> = {}): SettingEvent {
  return {
    at: at(day, 5),
    kind: 'set',
    identity: identity(name),
    name,
    setter: { kind: 'response', origin: 'https://example.org' },
    seconds: DAY,
    ...more,
  };
}

function choice(answer: Answer): Choice {
  return { platform: 'Klaro', answer, categories: {} };
}

function changesOf(one: VisitRecord, other: VisitRecord): string[] {
  return differenceOfVisits(one, other).cookies.map(({ change, name, differs }) =>
    [change, name, ...differs].join(' '),
  );
}

describe('the difference of two visits', () => {
  const earlier = visit(1, [set(1, 'both'), set(1, 'old'), set(1, 'longer')]);
  const later = visit(2, [set(2, 'new'), set(2, 'longer', { seconds: 2 * DAY }), set(2, 'both')]);

  it('tells what was set in one only, in both otherwise, and alike', () => {
    const expected = [
      'later-only new',
      'earlier-only old',
      'otherwise longer lifetime',
      'alike both',
    ];
    expect(changesOf(earlier, later)).toEqual(expected);
    expect(changesOf(later, earlier)).toEqual(expected);
  });

  it('says where a cookie is kept, and whether the other visit found it there', () => {
    const found = visit(2, [], { baseline: [identity('old')] });
    const { cookies } = differenceOfVisits(earlier, found);
    expect(cookies.find(({ name }) => name === 'old')).toMatchObject({
      place: { domain: 'example.org', path: '/' },
      wasThere: true,
    });
    expect(cookies.find(({ name }) => name === 'both')).not.toHaveProperty('wasThere');
  });

  it.each<[string, Partial<SettingEvent>, Partial<SettingEvent>, string]>([
    [
      'another origin',
      {},
      { setter: { kind: 'response', origin: 'https://ads.example' } },
      'setter',
    ],
    ['a script for a response', {}, { setter: { kind: 'script' } }, 'setter'],
    [
      'a script that is traced now',
      { setter: { kind: 'script' } },
      { setter: { kind: 'script', origin: 'https://cdn.example' } },
      '',
    ],
    ['a setter that was not seen', {}, { setter: { kind: 'unknown' } }, ''],
    ['a session for a day', { seconds: null }, {}, 'lifetime'],
    ['seconds that passed on the way', {}, { seconds: DAY - 30 }, ''],
    ['an hour more', {}, { seconds: DAY + 3_600 }, 'lifetime'],
  ])('with %s', (_, before, after, expected) => {
    const [said] = changesOf(visit(1, [set(1, 'a', before)]), visit(2, [set(2, 'a', after)]));
    expect(said).toBe(expected === '' ? 'alike a' : `otherwise a ${expected}`);
  });

  it('says nothing of what a record of before setters were kept does not tell', () => {
    const { setter: _setter, seconds: _seconds, ...bare } = set(1, 'a');
    expect(changesOf(visit(1, [bare]), visit(2, [set(2, 'a')]))).toEqual(['alike a']);
  });

  it('tells under which choices a cookie was set, and whether these are others', () => {
    const answered = { at: at(1, 8), kind: 'choice', choice: choice('refused') } as const;
    const before = visit(
      1,
      [set(1, 'a'), answered, set(1, 'a', { at: at(1, 9), kind: 'renewed' })],
      { start: choice('none') },
    );
    const after = visit(2, [set(2, 'a')], { start: choice('refused') });
    const [compared] = differenceOfVisits(before, after).cookies;
    expect(compared?.earlier?.choices).toEqual(['before', 'refused']);
    expect(compared?.later?.choices).toEqual(['refused']);
    expect(compared?.differs).toEqual(['choice']);
  });

  it('says nothing of a choice that one of them does not tell', () => {
    const told = visit(1, [set(1, 'a')], { start: choice('accepted') });
    expect(changesOf(told, visit(2, [set(2, 'a')]))).toEqual(['alike a']);
    // Found changed between two looks: neither before nor after.
    const between = visit(
      2,
      [
        set(2, 'a', { at: at(2, 5) }),
        { at: at(2, 8), since: at(2, 3), kind: 'choice', choice: choice('refused') },
      ],
      { start: choice('none') },
    );
    expect(differenceOfVisits(told, between).cookies[0]?.later?.choices).toEqual(['unknown']);
  });

  it('takes names as names, and identities that are none', () => {
    const odd = set(1, '__proto__', { identity: 'no identity' });
    const [compared] = differenceOfVisits(visit(1, [odd]), visit(2, [])).cookies;
    expect(compared).toMatchObject({ name: '__proto__', change: 'earlier-only' });
    expect(compared).not.toHaveProperty('place');
  });

  it('has each cookie of either once, whichever visit is given first', () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'));
    fc.assert(
      fc.property(names, names, (before, after) => {
        const one = visit(
          1,
          before.map((name) => set(1, name)),
        );
        const other = visit(
          2,
          after.map((name) => set(2, name)),
        );
        const found = changesOf(one, other);
        expect(found).toEqual(changesOf(other, one));
        expect(found).toHaveLength(new Set([...before, ...after]).size);
      }),
    );
  });
});
