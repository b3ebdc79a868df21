import type { Choice } from './choice/model';

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
  events: VisitEvent[];
  /** More happened than is kept. */
  cut?: true;
  /** The worker was ended in the middle of it: what happened meanwhile is unknown. */
  interrupted?: true;
}

/** One thing that was seen in a visit. */
export type VisitEvent =
  | { at: string; kind: 'set' | 'renewed' | 'gone'; identity: string; name: string }
  | { at: string; kind: 'choice'; choice: Choice }
  | { at: string; kind: 'page' };

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
