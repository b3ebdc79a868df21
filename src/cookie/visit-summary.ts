import { choiceInForce, type ChoiceCourse } from './choice/course';
import type { Answer } from './choice/model';
import type { VisitRecord } from './visit-record';

/** One visit in short. */
export interface VisitSummary {
  /** Cookies that were seen being set in it, each counted once. */
  cookiesSet: number;
  /** What had been chosen when it began; absent where that is not known. */
  start?: Answer;
  /** What had been chosen at its end; absent where that is not known. */
  end?: Answer;
}

/** What a list of visits tells of one. */
export function summaryOfVisit(record: VisitRecord): VisitSummary {
  const set = new Set<string>();
  for (const event of record.events) {
    if (event.kind === 'set' || event.kind === 'renewed') set.add(event.identity);
  }
  const course = courseOfVisit(record);
  const end = choiceInForce(course)?.answer;
  return {
    cookiesSet: set.size,
    ...(course.start && { start: course.start.answer }),
    ...(end !== undefined && { end }),
  };
}

/** How the visitor's choice went in a visit that is recorded. */
export function courseOfVisit({ start, lookedAt, events }: VisitRecord): ChoiceCourse {
  return {
    ...(start && { start }),
    steps: events.filter((event) => event.kind === 'choice'),
    ...(lookedAt !== undefined && { lookedAt }),
  };
}
