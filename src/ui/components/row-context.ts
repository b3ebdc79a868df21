import type { Report } from '../../verdict/report';
import type { ReportView, Settling, Tracing } from './view';

/** What every row of a report needs to know of it. */
export interface RowContext {
  report: Report;
  hasCharter: boolean;
  /** ISO 8601 UTC: what "today" is. */
  now: string;
  charterLanguage: string | undefined;
  /** Undefined where nothing is known of it, or nothing can be switched. */
  tracing: Tracing | undefined;
  /** Shows a row in the inspector, by its key; undefined where it is shown there. */
  onInspect?: (row: string) => void;
  /** Undefined where nothing can be settled. */
  settling?: Settling | undefined;
}

/** What the rows need to know of their report. */
export function rowContext(
  { state, report, charterLanguage }: ReportView,
  tracing?: Tracing,
): RowContext {
  return {
    report,
    hasCharter: state === 'ready',
    now: report.generatedAt,
    charterLanguage,
    tracing,
  };
}

/** A day that no report is of. */
const ANOTHER_DAY = '1970-01-01T00:00:00Z';

/** For what is read on other days than it was written: an instant in its sentences is a date. */
export function readOnAnotherDay(context: RowContext): RowContext {
  return { ...context, now: ANOTHER_DAY };
}
