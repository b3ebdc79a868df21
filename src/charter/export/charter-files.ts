import type { Charter } from '../model';
import { csvOf } from './csv';
import { htmlText, markdownCell, markdownText } from './escaped';
import { writtenTable, type CharterDraft, type WrittenCell } from './written-charter';

/** The table as a page to be put into a site, what is not as it was declared, or in doubt, marked. */
export function charterHtml(draft: CharterDraft): string {
  const { language, title, headings, legend, rows } = writtenTable(draft);
  const head = headings.map((heading) => `<th scope="col">${htmlText(heading)}</th>`).join('');
  const body = rows.map((row) => `      <tr>${row.map(htmlCell).join('')}</tr>`).join('\n');
  return `<!doctype html>
<html lang="${htmlText(language)}">
  <meta charset="utf-8">
  <title>${htmlText(title)}</title>
  <h1>${htmlText(title)}</h1>${legend === undefined ? '' : `\n  <p><mark>${htmlText(legend)}</mark></p>`}
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

function htmlCell({ text, isMarked }: WrittenCell): string {
  const escaped = htmlText(text).replace(/\r\n?|\n/g, '<br>');
  return `<td>${isMarked ? `<mark>${escaped}</mark>` : escaped}</td>`;
}

/** The table in Markdown, what is marked in bold. */
export function charterMarkdown(draft: CharterDraft): string {
  const { title, headings, legend, rows } = writtenTable(draft);
  const lines = [
    headings.map(markdownCell),
    headings.map(() => '---'),
    ...rows.map((row) => row.map(markedInMarkdown)),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const parts = [`# ${markdownText(title.replace(/\s+/g, ' '))}`, lines.join('\n')];
  // A line that is bold as a whole would be a title.
  if (legend !== undefined) parts.splice(1, 0, `**…**: ${markdownText(legend)}`);
  return `${parts.join('\n\n')}\n`;
}

function markedInMarkdown({ text, isMarked }: WrittenCell): string {
  const cell = markdownCell(text);
  return isMarked ? `**${cell}**` : cell;
}

/** The table as comma-separated values; one more column says which of a row's cells are marked. */
export function charterCsv(draft: CharterDraft): string {
  const { headings, legend, rows } = writtenTable(draft);
  const table = [headings, ...rows.map((row) => row.map(({ text }) => text))];
  if (legend === undefined) return csvOf(table);
  const marks = rows.map((row) => headings.filter((_, at) => row[at]?.isMarked).join(', '));
  return csvOf(table.map((cells, at) => [...cells, at === 0 ? legend : marks[at - 1]!]));
}

/** Charter JSON: see its schema. */
export function charterJson(charter: Charter): string {
  return `${JSON.stringify(charter, null, 2)}\n`;
}
