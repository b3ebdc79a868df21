import { summaryOfVisit } from '../../../../src/cookie/visit-summary';
import { identityOf } from '../../../../src/cookie/identity';
import type { SettingEvent, VisitRecord } from '../../../../src/cookie/visit-record';
import type { InspectedVisit } from '../../../../src/ui/components/inspector/inspected-visit';

/** A cookie that a response sets for a day, unless told otherwise. */
export function setting(name: string, more: Partial<SettingEvent> = {}): SettingEvent {
  return {
    at: '2026-11-01T12:00:05.000Z',
    kind: 'set',
    identity: identityOf({ storeId: '0', domain: 'example.org', path: '/', name }),
    name,
    setter: { kind: 'response', origin: 'https://example.org' },
    seconds: 86_400,
    ...more,
  };
}

/** A visit of a day in November, in which these cookies were set. */
export function inspectedVisit(
  day: number,
  events: SettingEvent[] = [],
  more: Partial<VisitRecord> = {},
): InspectedVisit {
  const startedAt = new Date(Date.UTC(2026, 10, day, 12)).toISOString();
  const dated = events.map((event) => ({ ...event, at: startedAt }));
  const record = { startedAt, tabId: 1, lastSeen: startedAt, pages: 2, events: dated, ...more };
  return { record, ...summaryOfVisit(record) };
}
