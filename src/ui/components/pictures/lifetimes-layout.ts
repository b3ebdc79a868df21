import type { Row } from '../../../verdict/report';
import type { Guidance } from '../../../verdict/settings';
import { leftOfPicture, WIDEST } from './picture-room';

/** More rows than a picture can show. */
const MOST_BARS = 60;
const DAY = 86_400;
/** On average, as durations are said. */
const MONTH = 30.4375 * DAY;

/** What the scale begins and ends with, in seconds: what is shorter or longer stands at its edge. */
const SHORTEST = 60;
const LONGEST = 10 * 365.25 * DAY;

const BAR_HEIGHT = 20;
const MARGIN = 24;
const TOP = 40;

/** Lengths that the scale is marked with, in seconds. */
const TICKS = [3_600, DAY, 7 * DAY, MONTH, 365.25 * DAY] as const;
/** What a length in words needs, in CSS pixels. */
const TICK_WIDTH = 50;

/** Lifetimes as places in a picture, in CSS pixels, on a logarithmic scale. */
export interface LifetimesLayout {
  width: number;
  height: number;
  left: number;
  bottom: number;
  ticks: { x: number; seconds: number }[];
  /** Of the guidance, the longest first; none where it sets none. */
  limits: Limit[];
  bars: Bar[];
  /** Cookies that found no room. */
  leftOut: number;
}

export interface Limit {
  x: number;
  /** The counted message that says it. */
  label: string;
  months: number;
}

export interface Bar {
  row: Row;
  y: number;
  /** Where what was granted ends; null for one that ends with the session. */
  granted: number | null;
  /** Where what was declared ends; null where no duration was. */
  declared: number | null;
}

/**
 * Lays lifetimes out, the longest first, with the limits that guidance sets.
 *
 * @param width of the picture, in CSS pixels.
 */
export function lifetimesLayout(
  rows: readonly Row[],
  guidance: Guidance,
  width = WIDEST,
): LifetimesLayout {
  const left = leftOfPicture(width);
  const xOf = (seconds: number) => Math.round(left + shareOf(seconds) * (width - MARGIN - left));
  const known = rows
    .filter(({ cookie }) => cookie && (cookie.session || secondsOf(cookie) !== null))
    .toSorted((one, other) => orderOf(other) - orderOf(one));
  const shown = known.slice(0, MOST_BARS);
  const bottom = TOP + shown.length * BAR_HEIGHT;
  return {
    width,
    height: bottom + 24,
    left,
    bottom,
    ticks: withRoom(TICKS.map((seconds) => ({ x: xOf(seconds), seconds }))),
    limits: limitsOf(guidance, xOf),
    bars: shown.map((row, index) => {
      const seconds = row.cookie!.session ? null : secondsOf(row.cookie!);
      const declared = row.declaration?.retention?.seconds ?? null;
      return {
        row,
        y: TOP + index * BAR_HEIGHT + BAR_HEIGHT / 2,
        granted: seconds === null ? null : xOf(seconds),
        declared: declared === null ? null : xOf(declared),
      };
    }),
    leftOut: known.length - shown.length,
  };
}

/** Those whose words do not stand over the ones before. */
function withRoom<Tick extends { x: number }>(ticks: readonly Tick[]): Tick[] {
  let free = 0;
  return ticks.filter(({ x }) => {
    if (x < free) return false;
    free = x + TICK_WIDTH;
    return true;
  });
}

function limitsOf(
  { statisticsMonths, choiceMonths }: Guidance,
  xOf: (seconds: number) => number,
): Limit[] {
  const limits = [
    { label: 'limit_statistics', months: statisticsMonths },
    { label: 'limit_choice', months: choiceMonths },
  ];
  return limits
    .flatMap(({ label, months }) =>
      months === null ? [] : [{ x: xOf(months * MONTH), label, months }],
    )
    .toSorted((one, other) => other.months - one.months);
}

/** Where on the scale it stands, from 0 to 1. */
function shareOf(seconds: number): number {
  const bounded = Math.min(LONGEST, Math.max(SHORTEST, seconds));
  return Math.log(bounded / SHORTEST) / Math.log(LONGEST / SHORTEST);
}

function secondsOf(cookie: NonNullable<Row['cookie']>): number | null {
  return cookie.grantedSeconds ?? cookie.remainingSeconds;
}

function orderOf({ cookie }: Row): number {
  return !cookie || cookie.session ? -1 : (secondsOf(cookie) ?? 0);
}
