import type { JarCookie } from '../cookie/jar-cookie';
import { courseFrom, hasAsked, withStep, type ChoiceCourse } from '../cookie/choice/course';
import type { Choice } from '../cookie/choice/model';
import { pageChoice, siteChoice } from '../cookie/choice/site-choice';
import { isSentTo } from '../cookie/host';
import type { Sighting } from '../cookie/model';
import type { Visit } from '../cookie/visit';
import { choiceOfCookies, ownChoiceOf, withAnswer } from './choice-of-site';
import { instant } from './instant';
import type { Memory, SiteMemory } from './memory';
import { settle } from './set-under';
import type { Timelines } from './timelines';
import type { Visiting } from './visiting';

/** What a visitor's choice is noted in. */
export interface Choosing {
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
  // What was answered on a host beside it was not answered here.
  const there = baseline.filter((cookie) => isSentTo(cookie, visit.host));
  const [declared] = own;
  // Where the page kept an answer, cookies that tell of none are no sign that there is none.
  const asking = site.watched.kept ? undefined : (site.watched.platform ?? declared);
  const course = courseFrom(siteChoice(there, own), asking);
  visiting.choose(visit.tabId, course);
  if (course.start) timelines.chosen(visit, course);
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
  for (const visit of visits) {
    const course = await follow(choosing, visit, site, changed, now);
    // All that waited, where more is known than before; else only what has just come.
    if (course) await settle(choosing, site, { ...visit, course });
    else await settle(choosing, site, visit, changed);
  }
}

/** Whether a visit is one of the site, in its store. */
export function isVisitOf({ host, storeId }: Visit, { place }: SiteMemory): boolean {
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
  const choice = choiceOfCookies(site);
  if (!choice || pageChoice(choice, visit.pageMarks ?? [])) return undefined;
  const at = latestOf(telling) ?? instant(now);
  const course = withStep(visit.course, at, choice);
  if (course === visit.course) return undefined;
  visiting.choose(visit.tabId, course);
  timelines.chosen(visit, course);
  await noteAnswer(memory, site, choice, hasAsked(course));
  return course;
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
  choice: Choice,
  isAsked: boolean,
): Promise<void> {
  site.watched = {
    ...withAnswer(site.watched, choice),
    ...(isAsked && { platform: choice.platform }),
  };
  await memory.keepWatched(site);
}
