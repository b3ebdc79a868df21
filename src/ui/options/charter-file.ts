import {
  charterCsv,
  charterHtml,
  charterJson,
  charterMarkdown,
} from '../../charter/export/charter-files';
import type { Charter } from '../../charter/model';
import type { CharterFile } from '../components/options/options-view';

/** The text of a saved charter as a file, as it is. */
export function charterFile(charter: Charter, file: CharterFile): string {
  const { title, language, declarations } = charter;
  const draft = {
    title,
    ...(language !== undefined && { language }),
    rows: declarations.map((declaration) => ({ declaration, marked: [] })),
  };
  switch (file) {
    case 'charter-html':
      return charterHtml(draft);
    case 'charter-markdown':
      return charterMarkdown(draft);
    case 'charter-csv':
      return charterCsv(draft);
    case 'charter-json':
      return charterJson(charter);
  }
}
