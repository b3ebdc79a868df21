import type { Finding, Report } from '../../src/verdict/report';
import { junitOf } from './junit';
import { sarifOf } from './sarif';
import { tableOf } from './table';

/** What a format may tell beside the report. */
export interface Told {
  /** The charter's file, as it was named. */
  charterFile: string;
  /** What it holds. */
  charterText: string;
  /** Whether a finding makes the command fail. */
  fails(finding: Finding): boolean;
}

export type FormatName = 'json' | 'table' | 'sarif' | 'junit';

/** How a report can be written; the first is the default. */
export const FORMATS: Readonly<Record<FormatName, (report: Report, told: Told) => string>> = {
  json: (report) => JSON.stringify(report, null, 2),
  table: (report) => tableOf(report),
  sarif: (report, told) => JSON.stringify(sarifOf(report, told), null, 2),
  junit: (report, told) => junitOf(report, told),
};
