import type { ReportView, Tracing } from './view';

/** What every row of a report needs to know of it. */
export interface RowContext {
  hasCharter: boolean;
  /** ISO 8601 UTC: what "today" is. */
  now: string;
  charterLanguage: string | undefined;
  /** Undefined where nothing is known of it, or nothing can be switched. */
  tracing: Tracing | undefined;
}

/** What the rows need to know of their report. */
export function rowContext(
  { state, report, charterLanguage }: ReportView,
  tracing?: Tracing,
): RowContext {
  return {
    hasCharter: state === 'ready',
    now: report.generatedAt,
    charterLanguage,
    tracing,
  };
}
