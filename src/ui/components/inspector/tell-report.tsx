import type { ToldFact, ToldReport, ToldRow } from '../../../verdict/export/told-report';
import type { Cookie, Report, Row } from '../../../verdict/report';
import { answer } from '../answer';
import { editedRowText, editedText } from '../edited-text';
import { entryPlace } from '../entry-place';
import { listRows, tally } from '../groups';
import { readOnAnotherDay, rowContext, type RowContext } from '../row-context';
import { PROFILE_WORDS } from '../profile-words';
import { byWeight } from '../rules';
import { toldFinding } from '../told-finding';
import type { ReportView } from '../view';
import type { Words } from '../words';
import { inspectedRows, type InspectedRow } from './inspected-row';
import { TABLE_COLUMNS } from './table-columns';
import { VERDICT_LABELS } from '../verdict-labels';

/** By what a report was made. */
export interface Maker {
  /** As the browser names itself. */
  browser: string;
  extensionVersion: string;
}

/** A cell of a written report's table, and the message that heads it. */
type WrittenColumn = readonly [label: string, text: (row: InspectedRow, words: Words) => string];

/** Words for people, but seconds and instants as programs read them. */
const COLUMNS: readonly WrittenColumn[] = [
  ['inspect_verdict', ({ row }, words) => words.say(VERDICT_LABELS[row.verdict])],
  ['field_name', ({ name }) => name],
  [
    'field_domain',
    ({ row }, words) =>
      row.entry ? entryPlace(row.entry, words) : ((row.cookie ?? row.declaration)?.domain ?? ''),
  ],
  ['report_declared_provider', ({ row }) => row.declaration?.provider ?? ''],
  ['report_provider', ({ row, provider }) => (seenIn(row) ? provider : '')],
  ['report_declared_purpose', ({ row }) => row.declaration?.purpose ?? ''],
  ['column_category', tableText('category')],
  ['field_party', tableText('party')],
  ['report_declared_lifetime', ({ row }) => row.declaration?.retention?.text ?? ''],
  ['report_seconds', ({ row }) => secondsText(row.cookie)],
  ['field_set_by', tableText('set-by')],
  ['inspect_choice', tableText('choice')],
  ['inspect_first_seen', ({ row }) => seenIn(row)?.firstSeen ?? ''],
  ['inspect_last_seen', ({ row }) => seenIn(row)?.lastSeen ?? ''],
  ['report_edited', ({ row }, words) => editedRowText(row.declaration, words)],
];

/** What the row tells of was there. */
function seenIn({ cookie, entry }: Row) {
  return cookie ?? entry;
}

function tableText(wanted: string): WrittenColumn[1] {
  const column = TABLE_COLUMNS.find(({ id }) => id === wanted);
  return (row, words) => column?.text(row, words) ?? '';
}

function secondsText(cookie: Cookie | undefined): string {
  if (!cookie || cookie.session) return '';
  return String(cookie.grantedSeconds ?? cookie.remainingSeconds ?? '');
}

/** A report as it is written down in the words of a language. */
export function tellReport(view: ReportView, words: Words, maker: Maker): ToldReport {
  const { report, state } = view;
  const counts = tally(listRows(view));
  const context = readOnAnotherDay(rowContext(view));
  const ofCharter = byWeight(report.charter?.findings ?? []);
  return {
    language: words.language,
    title: words.say('report_title', report.site),
    answer: answer(words, counts, state === 'ready'),
    facts: factsOf(report, words, maker),
    ofCharter: ofCharter.map((finding) => toldFinding(finding, undefined, context, words)),
    counts: Object.entries(VERDICT_LABELS)
      .map(([verdict, label]) => [counts[verdict as keyof typeof counts], label] as const)
      .filter(([count]) => count > 0)
      .map(([count, label]) => ({ label: words.say(label), text: words.number(count) })),
    headings: COLUMNS.map(([label]) => words.say(label)),
    rows: inspectedRows([
      { id: '', view },
      { id: '', view: ofOtherEntries(view) },
    ]).map((row) => toldRow(row, context, words)),
    words: {
      ofCharter: words.say('charter_findings'),
      findings: words.say('report_findings'),
      table: words.say('report_table'),
      sentences: words.say('report_sentences'),
      digest: words.say('report_digest'),
    },
  };
}

/** What the web storage holds that no declaration fits is written down too, as not judged. */
function ofOtherEntries(view: ReportView): ReportView {
  const { report } = view;
  const rows = (report.otherEntries ?? []).map((entry): Row => ({
    verdict: 'unjudged',
    entry,
    findings: [],
  }));
  return { ...view, report: { ...report, rows } };
}

function factsOf(report: Report, words: Words, maker: Maker): ToldFact[] {
  const { watched, charter, generatedAt, site } = report;
  const profile = PROFILE_WORDS.find(([id]) => id === report.profile);
  const fact = (label: string, text: string): ToldFact => ({ label: words.say(label), text });
  return [
    fact('inspect_site', site),
    fact('report_at', generatedAt),
    fact(
      'report_watched',
      words.say(
        'report_watched_text',
        watched.since,
        words.count('watched_pages', watched.pages),
        words.count('watched_visits', watched.visits),
      ),
    ),
    ...(charter
      ? [
          fact(
            'report_charter',
            `${charter.title} · ${words.count('charter_declared', charter.declarations)}`,
          ),
          ...charter.sources.map(({ url, readAt, sha256 }) =>
            fact('report_source', [url, readAt, `SHA-256 ${sha256}`].filter(Boolean).join(' · ')),
          ),
          ...(charter.edited ? [fact('report_edited', editedText(charter.edited, words))] : []),
        ]
      : []),
    fact('report_profile', profile ? words.say(profile[1]) : report.profile),
    fact('report_browser', maker.browser),
    fact('report_extension', maker.extensionVersion),
  ];
}

function toldRow(inspected: InspectedRow, context: RowContext, words: Words): ToldRow {
  const { row, name } = inspected;
  return {
    verdict: row.verdict,
    name,
    verdictText: words.say(VERDICT_LABELS[row.verdict]),
    cells: COLUMNS.map(([, text]) => text(inspected, words)),
    findings: byWeight(row.findings).map((finding) => toldFinding(finding, row, context, words)),
  };
}
