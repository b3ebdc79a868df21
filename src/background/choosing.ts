import type { JarCookie } from '../cookie/jar-cookie';
import {
  choiceAt,
  courseFrom,
  hasAsked,
  underOf,
  withSetting,
  withStep,
  type ChoiceCourse,
} from '../cookie/choice/course';
import type { Choice } from '../cookie/choice/model';
import { ownChoiceCookies } from '../cookie/choice/own-cookie';
import { siteChoice } from '../cookie/choice/site-choice';
import { isWithin, withoutDot } from '../cookie/host';
import type { Sighting } from '../cookie/model';
import type { Visit } from '../cookie/visit';
import { instant } from './instant';
import type { Memory, SiteMemory } from './memory';
import type { Timelines } from './timelines';
import type { Visiting } from './visiting';

/** What a visitor's choice is noted in. */
interface Choosing {
  visiting: Visiting;
  memory: Memory;
  timelines: Timelines;
}

/**
 * A visit has begun: what the cookies that were there before told of the visitor's choice.
 *
 * @param baseline undefined where nobody looked: then nothing is known until a choice is seen being made.
 */
export function beginCourse(
  { visiting, timelines }: Omit<Choosing, 'memory'>,
  visit: Visit,
  site: SiteMemory,
  baseline: readonly JarCookie[] | undefined,
): void {
  timelines.begin(
    visit,
    baseline?.map(({ identity }) => identity),
  );
  if (!baseline) return;
  const own = ownChoiceOf(site);
  const firstParty = baseline.filter(({ domain }) =>
    isWithin(withoutDot(domain), visit.registrableDomain),
  );
  const [declared] = own;
  const course = courseFrom(siteChoice(firstParty, own), site.watched.platform ?? declared);
  visiting.choose(visit.tabId, course);
  if (course.start) timelines.chosen(visit, visit.startedAt, course.start);
}

/**
 * Notes what a visitor has chosen, as the recorded cookies tell it, and under which choice the cookies of each visit
 * were set. One that was set while nothing was known of any choice waits until something is.
 *
 * @param changed the cookies of the site that were recorded just now.
 * @param now milliseconds since 1970.
 */
export async function noteChoices(
  choosing: Choosing,
  site: SiteMemory,
  changed: readonly Sighting[],
  now: number,
): Promise<void> {
  const visits = choosing.visiting.all().filter((visit) => isVisitOf(visit, site));
  choosing.timelines.recorded(visits, site, changed);
  const settled = new Map<string, Sighting>();
  for (const visit of visits) {
    const course = await follow(choosing, visit, site, changed, now);
    // All that waited, where more is known than before; else only what has just come.
    for (const { identity } of course ? site.sightings.values() : changed) {
      const sighting = settled.get(identity) ?? site.sightings.get(identity);
      const known = sighting && settledIn(sighting, visit, course ?? visit.course);
      if (known) settled.set(identity, known);
    }
  }
  if (settled.size > 0) await choosing.memory.keep(site, [...settled.values()]);
}

function isVisitOf({ host, storeId }: Visit, { place }: SiteMemory): boolean {
  return host === place.host && storeId === place.storeId;
}

/** The visit's course where more is known of it than before. */
async function follow(
  { visiting, timelines, memory }: Choosing,
  visit: Visit,
  site: SiteMemory,
  changed: readonly Sighting[],
  now: number,
): Promise<ChoiceCourse | undefined> {
  const own = ownChoiceOf(site);
  const telling = changed.filter(({ mark, name }) => mark !== undefined || own.has(name));
  if (telling.length === 0) return undefined;
  const choice = siteChoice([...site.sightings.values()].filter(isOwnAndThere), own);
  if (!choice) return undefined;
  const at = latestOf(telling) ?? instant(now);
  const course = withStep(visit.course, at, choice);
  if (course === visit.course) return undefined;
  visiting.choose(visit.tabId, course);
  timelines.chosen(visit, at, choice);
  await noteAnswer(memory, site, choice, hasAsked(course));
  return course;
}

function isOwnAndThere({ party, goneAt }: Sighting): boolean {
  return party === 'first' && goneAt === undefined;
}

/** The instant at which the cookies that tell of it were written, not that of their being recorded. */
function latestOf(telling: readonly Sighting[]): string | undefined {
  return telling
    .flatMap(({ setAt }) => setAt ?? [])
    .toSorted()
    .at(-1);
}

/** A platform that is not known to have asked may take consent for granted: it is no sign that the site asks. */
async function noteAnswer(
  memory: Memory,
  site: SiteMemory,
  { answer, platform, optOut }: Choice,
  isAsked: boolean,
): Promise<void> {
  const { choices } = site.watched;
  const isNew = answer !== 'none' && !optOut && !choices.includes(answer);
  site.watched = {
    ...site.watched,
    ...(isAsked && { platform }),
    choices: isNew ? [...choices, answer] : choices,
  };
  await memory.keepWatched(site);
}

function ownChoiceOf({ charter }: SiteMemory): Set<string> {
  return ownChoiceCookies(charter?.charter.declarations ?? []);
}

function settledIn(sighting: Sighting, visit: Visit, course: ChoiceCourse): Sighting | undefined {
  const { setAt, setUnder } = sighting;
  if (setAt === null || setAt < visit.startedAt) return undefined;
  if (setUnder?.some(({ at }) => at === setAt)) return undefined;
  const choice = choiceAt(course, setAt);
  return choice && { ...sighting, setUnder: withSetting(setUnder, underOf(choice, setAt)) };
}
