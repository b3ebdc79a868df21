import type { Charter } from '../model';
import { csvOf } from './csv';
import { htmlText, markdownCell, markdownText } from './escaped';
import { writtenTable, type CharterDraft, type WrittenCell } from './written-charter';

/** The table as a page to be put into a site, what is not as it was declared marked. */
export function charterHtml(draft: CharterDraft): string {
  const { language, title, headings, rows } = writtenTable(draft);
  const head = headings.map((heading) => `<th scope="col">${htmlText(heading)}</th>`).join('');
  const body = rows.map((row) => `      <tr>${row.map(htmlCell).join('')}</tr>`).join('\n');
  return `<!doctype html>
<html lang="${htmlText(language)}">
  <meta charset="utf-8">
  <title>${htmlText(title)}</title>
  <h1>${htmlText(title)}</h1>
  <table>
    <thead>
      <tr>${head}</tr>
    </thead>
    <tbody>
${body}
    </tbody>
  </table>
</html>
`;
}

function htmlCell({ text, isChanged }: WrittenCell): string {
  const escaped = htmlText(text).replace(/\r\n?|\n/g, '<br>');
  return `<td>${isChanged && text !== '' ? `<mark>${escaped}</mark>` : escaped}</td>`;
}

/** The table in Markdown. */
export function charterMarkdown(draft: CharterDraft): string {
  const { title, headings, rows } = writtenTable(draft);
  const lines = [
    headings.map(markdownCell),
    headings.map(() => '---'),
    ...rows.map((row) => row.map(({ text }) => markdownCell(text))),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return `# ${markdownText(title.replace(/\s+/g, ' '))}\n\n${lines.join('\n')}\n`;
}

/** The table as comma-separated values. */
export function charterCsv(draft: CharterDraft): string {
  const { headings, rows } = writtenTable(draft);
  return csvOf([headings, ...rows.map((row) => row.map(({ text }) => text))]);
}

/** Charter JSON: see its schema. */
export function charterJson(charter: Charter): string {
  return `${JSON.stringify(charter, null, 2)}\n`;
}
