import { expect, it } from 'vitest';
import { withEvents, type VisitEvent, type VisitRecord } from '../../src/cookie/visit-record';

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
