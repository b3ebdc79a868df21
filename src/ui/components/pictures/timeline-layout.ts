import type { VisitEvent, VisitRecord } from '../../../cookie/visit-record';
import { GAP, leftOfPicture, WIDEST } from './picture-room';

/** More cookies than a picture can show. */
const MOST_LANES = 60;

const LANE_HEIGHT = 20;
const TOP = 32;
const BOTTOM = 24;

type CookieEvent = Extract<VisitEvent, { identity: string }>;
type ChoiceEvent = Extract<VisitEvent, { kind: 'choice' }>;

/** A visit as places in a picture, in CSS pixels. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** Where time begins and ends. */
  left: number;
  right: number;
  bottom: number;
  /** From the one to the other, in seconds. */
  seconds: number;
  /** One a cookie, in the order in which they were first set. */
  lanes: { identity: string; name: string; y: number; marks: Mark<CookieEvent>[] }[];
  choices: Mark<ChoiceEvent>[];
  pages: number[];
  /** Cookies that found no room. */
  leftOut: number;
}

export interface Mark<Event> {
  x: number;
  event: Event;
}

/**
 * Lays a visit out: time from left to right, a lane a cookie, choices as lines across all lanes.
 *
 * @param width of the picture, in CSS pixels.
 */
export function timelineLayout(
  { startedAt, lastSeen, events }: VisitRecord,
  width = WIDEST,
): TimelineLayout {
  const instants = [startedAt, lastSeen, ...events.map(({ at }) => at)].map((at) => Date.parse(at));
  const begin = instants.reduce((least, one) => Math.min(least, one));
  const span = instants.reduce((most, one) => Math.max(most, one)) - begin;
  const [left, right] = [leftOfPicture(width), width - GAP];
  const xOf = (at: string) =>
    Math.round(left + ((Date.parse(at) - begin) / Math.max(1, span)) * (right - left));
  const byCookie = new Map<string, CookieEvent[]>();
  for (const event of events) {
    if (!('identity' in event)) continue;
    const own = byCookie.get(event.identity);
    if (own) own.push(event);
    else byCookie.set(event.identity, [event]);
  }
  const shown = [...byCookie.values()].slice(0, MOST_LANES);
  const bottom = TOP + shown.length * LANE_HEIGHT;
  return {
    width,
    height: bottom + BOTTOM,
    left,
    right,
    bottom,
    seconds: span / 1000,
    lanes: shown.map((own, index) => ({
      identity: own[0]!.identity,
      name: own[0]!.name,
      y: TOP + index * LANE_HEIGHT + LANE_HEIGHT / 2,
      marks: own.map((event) => ({ x: xOf(event.at), event })),
    })),
    choices: events.flatMap((event) =>
      event.kind === 'choice' ? [{ x: xOf(event.at), event }] : [],
    ),
    pages: events.flatMap((event) => (event.kind === 'page' ? [xOf(event.at)] : [])),
    leftOut: byCookie.size - shown.length,
  };
}
