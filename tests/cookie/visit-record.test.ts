import { expect, it } from 'vitest';
import {
  withEvents,
  withSettingToldAnew,
  type SettingEvent,
  type VisitEvent,
  type VisitRecord,
} from '../../src/cookie/visit-record';

const record: VisitRecord = {
  startedAt: '2026-11-24T12:00:00.000Z',
  tabId: 1,
  lastSeen: '2026-11-24T12:00:00.000Z',
  pages: 1,
  events: [],
};
const page = (second: number): VisitEvent => ({
  at: new Date(Date.parse(record.startedAt) + second * 1000).toISOString(),
  kind: 'page',
});

it('tells when it was last seen', () => {
  expect(withEvents(record, [page(1), page(2)])).toMatchObject({ lastSeen: page(2).at });
  expect(withEvents(record, [])).toEqual(record);
});

it('is cut where more happens than is kept, and says so', () => {
  const long = withEvents(
    record,
    Array.from({ length: 1_001 }, (_, second) => page(second)),
  );
  expect(long.events).toHaveLength(1_000);
  expect(long.cut).toBe(true);
  expect(withEvents(long, [page(2_000)]).events).toHaveLength(1_000);
});

it('tells the last setting of a cookie anew, at the instant and in the place of the first telling', () => {
  const set = (second: number, setter: SettingEvent['setter']): SettingEvent => ({
    at: page(second).at,
    kind: second === 1 ? 'set' : 'renewed',
    identity: 'a',
    name: 'a',
    ...(setter && { setter }),
  });
  const told = withEvents(record, [set(1, { kind: 'unknown' }), page(2)]);
  const anew = withSettingToldAnew(told, set(3, { kind: 'script' }));
  expect(anew.events).toEqual([set(1, { kind: 'script' }), page(2)]);
  expect(withSettingToldAnew(anew, set(3, { kind: 'script' }))).toBe(anew);
  expect(withSettingToldAnew(anew, set(3, { kind: 'unknown' }))).toBe(anew);
  const gone = withEvents(anew, [{ at: page(4).at, kind: 'gone', identity: 'a', name: 'a' }]);
  expect(withSettingToldAnew(gone, set(3, { kind: 'response' }))).toBe(gone);
  expect(withSettingToldAnew(record, set(3, { kind: 'script' }))).toBe(record);
});
