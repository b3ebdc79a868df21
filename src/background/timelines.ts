import type { ChoiceCourse } from '../cookie/choice/course';
import type { Setter, Sighting } from '../cookie/model';
import { isToldTwice } from '../cookie/record';
import type { Visit } from '../cookie/visit';
import {
  withEvents,
  withSettingToldAnew,
  type SettingEvent,
  type VisitEvent,
  type VisitRecord,
} from '../cookie/visit-record';
import type { Memory, SiteMemory } from './memory';

/** What happens in the visits that go on, until it is written. */
export interface Timelines {
  /** A visit begins. */
  begin(visit: Visit, baseline: readonly string[] | undefined): void;
  /** A visit goes on with another page. */
  page(visit: Visit, at: string): void;
  /** More is known of the choice than the visit's course tells. */
  chosen(visit: Visit, course: ChoiceCourse): void;
  /** Cookies of a site were recorded: those that were set since, or left, are events of its visits. */
  recorded(visits: readonly Visit[], site: SiteMemory, changed: readonly Sighting[]): void;
  /** When this worker first saw a cookie being set in a visit, ISO 8601 UTC; undefined where it did not. */
  firstSetAt(visit: Visit, identity: string): string | undefined;
  /** Writes what has changed. */
  keep(memory: VisitMemory): Promise<void>;
  /** Forgets what happened so far, on one host or everywhere. */
  forget(host?: string): void;
}

type VisitMemory = Pick<Memory, 'keepVisit' | 'visitAt'>;

interface Timeline {
  host: string;
  storeId: string;
  record: VisitRecord;
  isChanged: boolean;
  /** An ended worker may have written the beginning of it. */
  isContinued: boolean;
  /** When each cookie was last set, or left: that was told already. */
  told: Map<string, Pick<VisitEvent, 'at' | 'kind'>>;
  /** When each cookie was first set. */
  firstSet: Map<string, string>;
}

/** None yet: visits that an ended worker had watched go on in a record that says so. */
export function createTimelines(): Timelines {
  const timelines = new Map<number, Timeline>();

  const start = (visit: Visit, isContinued: boolean): Timeline => {
    const { tabId, host, storeId, startedAt, pages } = visit;
    const record: VisitRecord = {
      startedAt,
      tabId,
      lastSeen: startedAt,
      pages,
      events: [],
    };
    const told: Timeline['told'] = new Map();
    const firstSet: Timeline['firstSet'] = new Map();
    const timeline = { host, storeId, record, isChanged: true, isContinued, told, firstSet };
    timelines.set(tabId, timeline);
    return timeline;
  };
  const markGaps = (timeline: Timeline) => {
    if (timeline.record.interrupted) return;
    change(timeline, { ...timeline.record, interrupted: true });
  };
  const of = (visit: Visit): Timeline => {
    const timeline = timelines.get(visit.tabId);
    const goesOn = timeline?.record.startedAt === visit.startedAt && timeline.host === visit.host;
    const current = goesOn ? timeline : start(visit, true);
    if (visit.hasGaps) markGaps(current);
    return current;
  };
  const change = (timeline: Timeline, record: VisitRecord) => {
    if (record === timeline.record) return;
    timeline.record = record;
    timeline.isChanged = true;
  };
  const add = (timeline: Timeline, events: readonly VisitEvent[]) => {
    if (events.length > 0) change(timeline, withEvents(timeline.record, events));
  };
  const note = (timeline: Timeline, { startedAt }: Visit, sighting: Sighting) => {
    const { identity, name, setAt, goneAt } = sighting;
    const at = goneAt ?? setAt;
    if (at === null || at < startedAt) return;
    const before = timeline.told.get(identity);
    if (goneAt !== undefined) {
      if (before?.at === at) return;
      timeline.told.set(identity, { at, kind: 'gone' });
      add(timeline, [{ at, kind: 'gone', identity, name }]);
      return;
    }
    if (!timeline.firstSet.has(identity)) timeline.firstSet.set(identity, at);
    const wasThere = before !== undefined || timeline.record.baseline?.includes(identity);
    const event = settingOf(sighting, at, wasThere ? 'renewed' : 'set');
    timeline.told.set(identity, event);
    const isTold = before && before.kind !== 'gone' && isToldTwice(before.at, at);
    if (isTold) change(timeline, withSettingToldAnew(timeline.record, event));
    else add(timeline, [event]);
  };

  return {
    begin: (visit, baseline) => {
      const timeline = start(visit, false);
      if (visit.hasGaps) markGaps(timeline);
      if (baseline) timeline.record = { ...timeline.record, baseline: [...baseline] };
    },
    page: (visit, at) => {
      const timeline = of(visit);
      add(timeline, [{ at, kind: 'page' }]);
      timeline.record = { ...timeline.record, pages: visit.pages };
    },
    chosen: (visit, { start, steps, lookedAt }) => {
      const timeline = of(visit);
      const news = steps.slice(visit.course.steps.length);
      add(
        timeline,
        news.map((step) => ({ kind: 'choice', ...step })),
      );
      const { lookedAt: _lookedAt, ...record } = timeline.record;
      change(timeline, {
        ...record,
        ...(start && { start }),
        ...(lookedAt !== undefined && { lookedAt }),
      });
    },
    recorded: (visits, { place }, changed) => {
      for (const visit of visits) {
        if (visit.host !== place.host || visit.storeId !== place.storeId) continue;
        const timeline = of(visit);
        for (const sighting of changed) note(timeline, visit, sighting);
      }
    },
    firstSetAt: (visit, identity) => of(visit).firstSet.get(identity),
    keep: async (memory) => {
      for (const timeline of timelines.values()) {
        if (!timeline.isChanged) continue;
        timeline.isChanged = false;
        if (timeline.isContinued) await joinBeginning(memory, timeline);
        await memory.keepVisit(timeline, timeline.record);
      }
    },
    forget: (host) => {
      for (const [tabId, timeline] of timelines) {
        if (host === undefined || timeline.host === host) timelines.delete(tabId);
      }
    },
  };
}

/** What an ended worker wrote of a visit comes before what this one has seen of it. */
async function joinBeginning(memory: VisitMemory, timeline: Timeline): Promise<void> {
  const { record } = timeline;
  const beginning = await memory.visitAt(timeline, record);
  timeline.isContinued = false;
  if (beginning) {
    const { events, lastSeen: _lastSeen, ...known } = record;
    timeline.record = withEvents({ ...beginning, ...known }, goingOn(beginning, events));
  }
}

/** What happens in a visit of which this was written before: nothing of it is told twice, or as the first of its kind. */
function goingOn(beginning: VisitRecord, events: readonly VisitEvent[]): VisitEvent[] {
  const ofCookies = beginning.events.filter((event) => 'identity' in event);
  const there = new Set([
    ...(beginning.baseline ?? []),
    ...ofCookies.map(({ identity }) => identity),
  ]);
  const told = new Set(ofCookies.map(({ at, identity }) => `${at} ${identity}`));
  return events
    .filter((event) => !('identity' in event) || !told.has(`${event.at} ${event.identity}`))
    .map((event) =>
      event.kind === 'set' && there.has(event.identity) ? { ...event, kind: 'renewed' } : event,
    );
}

function settingOf(
  { identity, name, setBy, session, grantedSeconds }: Sighting,
  at: string,
  kind: SettingEvent['kind'],
): SettingEvent {
  const seconds = session
    ? { seconds: null }
    : grantedSeconds !== null && { seconds: grantedSeconds };
  return { at, kind, identity, name, ...(setBy && { setter: setterOf(setBy) }), ...seconds };
}

function setterOf({ kind, origin }: Setter): Pick<Setter, 'kind' | 'origin'> {
  return { kind, ...(origin !== undefined && { origin }) };
}
