import type { Choice } from '../cookie/choice/model';
import type { Sighting } from '../cookie/model';
import type { Visit } from '../cookie/visit';
import { withEvents, type VisitEvent, type VisitRecord } from '../cookie/visit-record';
import type { Memory, SiteMemory } from './memory';

/** What happens in the visits that go on, until it is written. */
export interface Timelines {
  /** A visit begins. */
  begin(visit: Visit, baseline: readonly string[] | undefined): void;
  /** A visit goes on with another page. */
  page(visit: Visit, at: string): void;
  /** The choice that was in force is known, or is another now. */
  chosen(visit: Visit, at: string, choice: Choice): void;
  /** Cookies of a site were recorded: those that were set since, or left, are events of its visits. */
  recorded(visits: readonly Visit[], site: SiteMemory, changed: readonly Sighting[]): void;
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
  /** The last event of each cookie: what was told of it already. */
  told: Map<string, string>;
}

/** None yet: visits that an ended worker had watched go on in a record that says so. */
export function createTimelines(): Timelines {
  const timelines = new Map<number, Timeline>();

  const start = (visit: Visit, isContinued: boolean): Timeline => {
    const { tabId, host, storeId, startedAt, pages, interrupted } = visit;
    const record: VisitRecord = {
      startedAt,
      tabId,
      lastSeen: startedAt,
      pages,
      events: [],
      ...(interrupted && { interrupted: true as const }),
    };
    const told = new Map<string, string>();
    const timeline = { host, storeId, record, isChanged: true, isContinued, told };
    timelines.set(tabId, timeline);
    return timeline;
  };
  const of = (visit: Visit): Timeline => {
    const timeline = timelines.get(visit.tabId);
    const goesOn = timeline?.record.startedAt === visit.startedAt && timeline.host === visit.host;
    return goesOn ? timeline : start({ ...visit, interrupted: true }, true);
  };
  const add = (timeline: Timeline, events: readonly VisitEvent[]) => {
    if (events.length === 0) return;
    timeline.record = withEvents(timeline.record, events);
    timeline.isChanged = true;
  };

  return {
    begin: (visit, baseline) => {
      const timeline = start(visit, false);
      if (baseline) timeline.record = { ...timeline.record, baseline: [...baseline] };
    },
    page: (visit, at) => {
      const timeline = of(visit);
      add(timeline, [{ at, kind: 'page' }]);
      timeline.record = { ...timeline.record, pages: visit.pages };
    },
    chosen: (visit, at, choice) => {
      const timeline = of(visit);
      if (at > visit.startedAt) add(timeline, [{ at, kind: 'choice', choice }]);
      else timeline.record = { ...timeline.record, start: choice };
      timeline.isChanged = true;
    },
    recorded: (visits, { place }, changed) => {
      for (const visit of visits) {
        if (visit.host !== place.host || visit.storeId !== place.storeId) continue;
        const timeline = of(visit);
        add(
          timeline,
          changed.flatMap((sighting) => eventOf(timeline, visit, sighting) ?? []),
        );
      }
    },
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
    const { pages } = record;
    timeline.record = withEvents({ ...beginning, pages, interrupted: true }, record.events);
  }
}

function eventOf(
  { record, told }: Timeline,
  { startedAt }: Visit,
  { identity, name, setAt, goneAt }: Sighting,
): VisitEvent | undefined {
  const at = goneAt ?? setAt;
  if (at === null || at < startedAt || told.get(identity) === at) return undefined;
  const wasThere = told.has(identity) || record.baseline?.includes(identity);
  told.set(identity, at);
  if (goneAt !== undefined) return { at, kind: 'gone', identity, name };
  return { at, kind: wasThere ? 'renewed' : 'set', identity, name };
}
