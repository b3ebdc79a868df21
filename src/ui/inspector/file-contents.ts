import {
  charterCsv,
  charterHtml,
  charterJson,
  charterMarkdown,
} from '../../charter/export/charter-files';
import type { Charter } from '../../charter/model';
import { correctedCharter } from '../../verdict/export/corrected-charter';
import { reportCsv, reportJson, reportMarkdown } from '../../verdict/export/report-files';
import { reportContent, reportPage } from '../../verdict/export/report-page';
import type { ExportId } from '../components/inspector/exports';
import { tellReport, type Maker } from '../components/inspector/tell-report';
import type { ReportView } from '../components/view';
import type { Words } from '../components/words';

/** What a file is made of. */
export interface FileSource {
  view: ReportView;
  /** By which the site was judged; null where none is known. */
  charter: Charter | null;
  words: Words;
  maker: Maker;
  /** Of a text in UTF-8, lower-case hexadecimal. */
  sha256(text: string): Promise<string>;
}

/** The text of a file to be saved. */
export async function fileContents(id: ExportId, source: FileSource): Promise<string> {
  const { view, charter, words, maker, sha256 } = source;
  const { report } = view;
  if (id === 'report-json') return reportJson(report);
  if (id === 'report-html' || id === 'report-csv' || id === 'report-markdown') {
    const told = tellReport(view, words, maker);
    if (id === 'report-csv') return reportCsv(told);
    if (id === 'report-markdown') return reportMarkdown(told);
    const content = reportContent(told);
    return reportPage(told, content, await sha256(content));
  }
  const corrected = correctedCharter(report, charter, await sha256(reportJson(report)));
  switch (id) {
    case 'charter-html':
      return charterHtml(corrected.draft);
    case 'charter-markdown':
      return charterMarkdown(corrected.draft);
    case 'charter-csv':
      return charterCsv(corrected.draft);
    case 'charter-json':
      return charterJson(corrected.charter);
  }
}
