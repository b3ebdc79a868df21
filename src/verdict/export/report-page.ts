import { htmlText } from '../../charter/export/escaped';
import { REPORT_STYLE } from './report-style';
import type { ToldFact, ToldFinding, ToldReport, ToldRow } from './told-report';

/**
 * What a printed report says, from `<main>` to `</main>`: the part of the page whose digest tells a copy from
 * the original.
 */
export function reportContent(told: ToldReport): string {
  const { title, answer, facts, ofCharter, counts, headings, rows, words } = told;
  const found = rows.filter(({ findings }) => findings.length > 0);
  return `<main>
<h1>${htmlText(title)}</h1>
<p class="answer">${htmlText(answer)}</p>
${factList(counts, 'counts')}
${factList(facts, 'facts')}
${charterFindings(words.ofCharter, ofCharter)}
<h2>${htmlText(words.findings)}</h2>
${found.map(findingsOf).join('\n')}
<h2>${htmlText(words.table)}</h2>
<table>
<thead><tr>${headings.map((one) => `<th scope="col">${htmlText(one)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table>
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
  return `<tr class="${verdict}">${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`;
}
