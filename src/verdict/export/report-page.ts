import { htmlText } from '../../charter/export/escaped';
import { REPORT_STYLE } from './report-style';
import {
  filledTable,
  type ToldFact,
  type ToldFinding,
  type ToldReport,
  type ToldRow,
} from './told-report';

/** Where a name, a host or a path may break. */
const JOINT = /(?<=[^\s./_-][./_-])(?=[^\s./_-])/;
/** What is longer between two joints would make its column too wide for paper, and breaks anywhere. */
const LONG_PIECE = /[^\s./_-]{14}/;
const INSTANT = /^(\d{4}-\d{2}-\d{2}T)(\S+Z)$/;

/**
 * What a printed report says, from `<main>` to `</main>`: the part of the page whose digest tells a copy from
 * the original.
 */
export function reportContent(told: ToldReport): string {
  const { title, answer, facts, ofCharter, counts, words } = told;
  const { headings, rows } = filledTable(told);
  const found = rows.filter(({ findings }) => findings.length > 0);
  return `<main>
<h1>${htmlText(title)}</h1>
<p class="answer">${htmlText(answer)}</p>
${factList(counts, 'counts')}
${factList(facts, 'facts')}
${charterFindings(words.ofCharter, ofCharter)}
<h2>${htmlText(words.findings)}</h2>
<div class="found">
${found.map(findingsOf).join('\n')}
</div>
<h2 id="table">${htmlText(words.table)}</h2>
<div class="wide" role="region" aria-labelledby="table" tabindex="0">
<table>
<thead><tr>${headings.map((one) => `<th scope="col">${htmlText(one)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table>
</div>
</main>`;
}

/**
 * The whole page: it needs nothing beside itself, runs no script and asks nobody for anything.
 *
 * @param content of {@link reportContent}, as it was digested.
 * @param sha256 of the content in UTF-8, lower-case hexadecimal.
 */
export function reportPage(told: ToldReport, content: string, sha256: string): string {
  const { language, title, words } = told;
  return `<!doctype html>
<html lang="${htmlText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${content}
<footer><p>${htmlText(words.digest)}</p><p><code>${htmlText(sha256)}</code></p></footer>
</body>
</html>
`;
}

function charterFindings(heading: string, findings: readonly ToldFinding[]): string {
  if (findings.length === 0) return '';
  return `<h2>${htmlText(heading)}</h2>\n${findings.map(findingOf).join('\n')}`;
}

function findingsOf({ verdict, name, verdictText, findings }: ToldRow): string {
  return `<section class="${verdict}" data-cookie="${htmlText(name)}" data-verdict="${verdict}">
<h3><bdi>${htmlText(name)}</bdi> <span class="verdict">${htmlText(verdictText)}</span></h3>
${findings.map(findingOf).join('\n')}
</section>`;
}

function findingOf({ rule, severity, severityText, sentence, evidence }: ToldFinding): string {
  return `<div class="finding ${severity}" data-rule="${htmlText(rule)}">
<p><b>${htmlText(severityText)}</b> ${htmlText(sentence)}</p>
${factList(evidence, 'evidence')}
</div>`;
}

function factList(facts: readonly ToldFact[], name: string): string {
  if (facts.length === 0) return '';
  const items = facts.map(
    ({ label, text }) => `<div><dt>${htmlText(label)}</dt><dd>${htmlText(text)}</dd></div>`,
  );
  return `<dl class="${name}">${items.join('')}</dl>`;
}

function tableRow({ verdict, cells }: ToldRow): string {
  return `<tr class="${verdict}">${cells.map(tableCell).join('')}</tr>`;
}

/** Words stay whole where a column can be as wide as they are; an instant breaks between day and time. */
function tableCell(text: string): string {
  const [, day, time] = INSTANT.exec(text) ?? [];
  if (day && time) return `<td><span>${day}</span><span>${htmlText(time)}</span></td>`;
  const pieces = text.split(JOINT);
  const content = pieces.map(htmlText).join('<wbr>');
  return `<td${LONG_PIECE.test(text) ? ' class="long"' : ''}>${content}</td>`;
}
