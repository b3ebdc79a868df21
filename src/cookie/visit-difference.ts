import { choiceAt, underOf, type ChoiceCourse } from './choice/course';
import { placeOfIdentity, type IdentityParts } from './identity';
import type { SetUnder } from './model';
import type { SettingEvent, VisitRecord } from './visit-record';
import { courseOfVisit } from './visit-summary';

/** What changed of one cookie from one visit to another: set in one only, set in both otherwise, or alike. */
export type VisitChange = 'later-only' | 'earlier-only' | 'otherwise' | 'alike';

/** What can differ of a cookie that was set in both. */
export type SettingField = 'setter' | 'lifetime' | 'choice';

/** How a cookie was set in a visit. */
export interface VisitSetting extends Pick<SettingEvent, 'setter' | 'seconds'> {
  /** Under which choices it was set there, each once, in the order of time. */
  choices: SetUnder['choice'][];
}

/** One cookie in two visits of its site. */
export interface ComparedCookie {
  identity: string;
  name: string;
  place?: Pick<IdentityParts, 'domain' | 'path' | 'partition'>;
  change: VisitChange;
  /** Absent where it was not set in that visit. */
  earlier?: VisitSetting;
  later?: VisitSetting;
  /** Of one that was set in one visit only: the other found it there when it began. */
  wasThere?: true;
  /** What differs of one that was set in both, as far as both visits tell it. */
  differs: SettingField[];
}

/** Two visits of a site, held against each other. */
export interface VisitDifference {
  earlier: VisitRecord;
  later: VisitRecord;
  /** Every cookie that was set in either: first what is new, then what is gone, then what differs; by name. */
  cookies: ComparedCookie[];
}

/** Between a script's writing and its reading back a few seconds pass; nobody means a minute. */
const LIFETIME_TOLERANCE_SECONDS = 60;

const CHANGES: readonly VisitChange[] = ['later-only', 'earlier-only', 'otherwise', 'alike'];

/**
 * What changed between two visits of one site, whichever of them is given first. Of what a visit does not tell
 * (records of before setters were kept, a choice that nobody could see) nothing is said to differ.
 */
export function differenceOfVisits(one: VisitRecord, other: VisitRecord): VisitDifference {
  const [earlier, later] = one.startedAt <= other.startedAt ? [one, other] : [other, one];
  const [before, after] = [settingsIn(earlier), settingsIn(later)];
  const names = new Map([...after, ...before].map(([identity, { name }]) => [identity, name]));
  const cookies = Array.from(names, ([identity, name]) =>
    compared({
      identity,
      name,
      earlier: before.get(identity)?.setting,
      later: after.get(identity)?.setting,
      wasThere: (before.has(identity) ? later : earlier).baseline?.includes(identity) ?? false,
    }),
  );
  return { earlier, later, cookies: cookies.toSorted(byChange) };
}

interface SetCookieOf {
  name: string;
  setting: VisitSetting;
}

function settingsIn(visit: VisitRecord): Map<string, SetCookieOf> {
  const course = courseOfVisit(visit);
  const settings = new Map<string, SetCookieOf>();
  for (const event of visit.events) {
    if (event.kind !== 'set' && event.kind !== 'renewed') continue;
    const { identity, name, setter, seconds, at } = event;
    const choices = new Set(settings.get(identity)?.setting.choices);
    // The last setting tells who sets it and for how long; each tells under which choice.
    const setting = {
      ...(setter && { setter }),
      ...(seconds !== undefined && { seconds }),
      choices: [...choices.add(choiceOf(course, at))],
    };
    settings.set(identity, { name, setting });
  }
  return settings;
}

function choiceOf(course: ChoiceCourse, at: string): SetUnder['choice'] {
  const choice = choiceAt(course, at);
  return choice ? underOf(choice, at).choice : 'unknown';
}

interface Found {
  identity: string;
  name: string;
  earlier: VisitSetting | undefined;
  later: VisitSetting | undefined;
  wasThere: boolean;
}

function compared({ identity, name, earlier, later, wasThere }: Found): ComparedCookie {
  const differs = earlier && later ? differing(earlier, later) : [];
  const place = placeOfIdentity(identity);
  return {
    identity,
    name,
    ...(place && { place }),
    change: changeOf(earlier, later, differs),
    ...(earlier && { earlier }),
    ...(later && { later }),
    ...(wasThere && !(earlier && later) && { wasThere }),
    differs,
  };
}

function changeOf(
  earlier: VisitSetting | undefined,
  later: VisitSetting | undefined,
  differs: readonly SettingField[],
): VisitChange {
  if (!earlier) return 'later-only';
  if (!later) return 'earlier-only';
  return differs.length > 0 ? 'otherwise' : 'alike';
}

function differing(one: VisitSetting, other: VisitSetting): SettingField[] {
  const fields: [SettingField, boolean][] = [
    ['setter', isOtherSetter(one.setter, other.setter)],
    ['lifetime', isOtherLifetime(one.seconds, other.seconds)],
    ['choice', isOtherChoice(one.choices, other.choices)],
  ];
  return fields.filter(([, isOther]) => isOther).map(([field]) => field);
}

function isOtherSetter(one: VisitSetting['setter'], other: VisitSetting['setter']): boolean {
  if (!isKnown(one) || !isKnown(other)) return false;
  if (one.kind !== other.kind) return true;
  // A script that nobody traced has no origin, and may be the same one.
  return one.origin !== undefined && other.origin !== undefined && one.origin !== other.origin;
}

function isKnown(setter: VisitSetting['setter']): setter is NonNullable<VisitSetting['setter']> {
  return setter !== undefined && setter.kind !== 'unknown';
}

function isOtherLifetime(one: VisitSetting['seconds'], other: VisitSetting['seconds']): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === null || other === null) return one !== other;
  return Math.abs(one - other) > LIFETIME_TOLERANCE_SECONDS;
}

function isOtherChoice(
  one: readonly SetUnder['choice'][],
  other: readonly SetUnder['choice'][],
): boolean {
  if (one.includes('unknown') || other.includes('unknown')) return false;
  return one.length !== other.length || one.some((choice) => !other.includes(choice));
}

function byChange(one: ComparedCookie, other: ComparedCookie): number {
  const order = CHANGES.indexOf(one.change) - CHANGES.indexOf(other.change);
  if (order !== 0) return order;
  if (one.name === other.name) return one.identity < other.identity ? -1 : 1;
  return one.name < other.name ? -1 : 1;
}
