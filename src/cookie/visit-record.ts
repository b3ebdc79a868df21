import type { ChoiceStep } from './choice/course';
import type { Choice } from './choice/model';
import type { Setter } from './model';

/** What happened in one visit of a site, in the order in which it was seen. Kept for as long as its sightings. */
export interface VisitRecord {
  /** Of its beginning, ISO 8601 UTC: with the tab it tells one visit of a site from another. */
  startedAt: string;
  tabId: number;
  /** ISO 8601 UTC; of the last thing that was seen of it. */
  lastSeen: string;
  pages: number;
  /** Identities of the cookies that were there before it began; absent where nobody looked. */
  baseline?: string[];
  /** What had been chosen before it began; absent where that is not known. */
  start?: Choice;
  /** As of a course: see ChoiceCourse. */
  lookedAt?: string;
  events: VisitEvent[];
  /** More happened than is kept. */
  cut?: true;
  /** The worker was ended in the middle of it: what happened meanwhile is unknown. */
  interrupted?: true;
}

/** One thing that was seen in a visit. */
export type VisitEvent =
  | SettingEvent
  | { at: string; kind: 'gone'; identity: string; name: string }
  | ({ kind: 'choice' } & ChoiceStep)
  | { at: string; kind: 'page' };

/** A cookie was set in a visit, for the first time or again. Records of before setters were kept tell its name only. */
export interface SettingEvent {
  at: string;
  kind: 'set' | 'renewed';
  identity: string;
  name: string;
  /** By whom: no path, of which a page may have thousands. */
  setter?: Pick<Setter, 'kind' | 'origin'>;
  /** For how long, as far as it is known; null for one that ends with the session. */
  seconds?: number | null;
}

/** A page that goes on setting cookies for hours is cut. */
const MOST_EVENTS = 1_000;

/** A visit with more events; those beyond what is kept are dropped, and the record says that it is cut. */
export function withEvents(record: VisitRecord, events: readonly VisitEvent[]): VisitRecord {
  const room = MOST_EVENTS - record.events.length;
  const lastSeen = events.at(-1)?.at ?? record.lastSeen;
  return {
    ...record,
    lastSeen,
    events: [...record.events, ...events.slice(0, room)],
    ...(events.length > room && { cut: true }),
  };
}

/**
 * A visit in which the last setting of a cookie is told anew: who set it may be known only later. The same record
 * where nothing is new of it.
 */
export function withSettingToldAnew(record: VisitRecord, told: SettingEvent): VisitRecord {
  const { events } = record;
  const index = events.findLastIndex((one) => 'identity' in one && one.identity === told.identity);
  const before = events[index];
  if (before?.kind !== 'set' && before?.kind !== 'renewed') return record;
  // What was set anew unseen tells nothing of the setting that was seen.
  if (told.setter?.kind === 'unknown' || isToldAlike(before, told)) return record;
  const { at, kind } = before;
  return { ...record, events: events.with(index, { ...told, at, kind }) };
}

function isToldAlike(one: SettingEvent, other: SettingEvent): boolean {
  return (
    one.seconds === other.seconds &&
    one.setter?.kind === other.setter?.kind &&
    one.setter?.origin === other.setter?.origin
  );
}
