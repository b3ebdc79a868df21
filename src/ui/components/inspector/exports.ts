/** A file that can be saved. */
export type ExportId =
  | 'report-html'
  | 'report-json'
  | 'report-csv'
  | 'report-markdown'
  | 'charter-html'
  | 'charter-markdown'
  | 'charter-csv'
  | 'charter-json';

/** What each is called, and what its file is. */
export const EXPORTS: readonly { id: ExportId; label: string; ending: string; type: string }[] = [
  { id: 'report-html', label: 'export_report_html', ending: 'report.html', type: 'text/html' },
  {
    id: 'report-json',
    label: 'export_report_json',
    ending: 'report.json',
    type: 'application/json',
  },
  { id: 'report-csv', label: 'export_report_csv', ending: 'report.csv', type: 'text/csv' },
  {
    id: 'report-markdown',
    label: 'export_report_markdown',
    ending: 'report.md',
    type: 'text/markdown',
  },
  { id: 'charter-html', label: 'export_charter_html', ending: 'charter.html', type: 'text/html' },
  {
    id: 'charter-markdown',
    label: 'export_charter_markdown',
    ending: 'charter.md',
    type: 'text/markdown',
  },
  { id: 'charter-csv', label: 'export_charter_csv', ending: 'charter.csv', type: 'text/csv' },
  {
    id: 'charter-json',
    label: 'export_charter_json',
    ending: 'charter.json',
    type: 'application/json',
  },
];
