import type { ToldFact } from '../../verdict/export/told-report';
import type { Finding, Row } from '../../verdict/report';
import { kindWords } from './labels';
import { lastReading } from './last-reading';
import { printable } from './printable';
import { readOnAnotherDay, type RowContext } from './row-context';
import { byWeight, labelOf } from './rules';
import { factsOfFinding, factsOfRow, toldFinding } from './told-finding';
import { VERDICT_LABELS } from './verdict-labels';
import type { Words } from './words';

/**
 * A row as lines of text, to be pasted into a message: what it is of, each finding with its rule and what was
 * declared and is actual, and when it was seen. Never a value.
 */
export function rowAsText(row: Row, context: RowContext, words: Words): string {
  const paragraphs = [
    [headOf(row, words), ...factsOfPlace(row, context, words), ...factsOfRow(row, words)],
    ...byWeight(row.findings).map((finding) => findingLines(finding, row, context, words)),
  ];
  return paragraphs.map((lines) => lines.map(lineOf).join('\n')).join('\n\n');
}

function headOf({ cookie, entry, declaration, verdict }: Row, words: Words): string {
  const name = cookie?.name ?? entry?.name ?? declaration?.name ?? '';
  return `${name === '' ? words.say('name_empty') : name}: ${words.say(VERDICT_LABELS[verdict])}`;
}

function factsOfPlace({ cookie, entry }: Row, { report }: RowContext, words: Words): ToldFact[] {
  const { site, charter, generatedAt } = report;
  const fact = (label: string, text: string | undefined): ToldFact[] =>
    text === undefined ? [] : [{ label: words.say(label), text }];
  return [
    ...fact('inspect_site', site),
    ...fact('field_domain', cookie?.domain ?? entry?.origin),
    ...fact('field_partition', cookie?.partition),
    ...fact('report_charter', charter ? charterText(charter, words) : undefined),
    ...fact('report_at', generatedAt),
  ];
}

/** Its title, when it was read, and whether a person has edited it since. */
function charterText(
  { title, sources, edited }: NonNullable<RowContext['report']['charter']>,
  words: Words,
): string {
  const readAt = lastReading(sources);
  const facts = [
    title,
    readAt !== undefined && words.say('charter_read', readAt),
    edited && words.say('charter_edited'),
  ];
  return facts.filter(Boolean).join(' · ');
}

function findingLines(
  finding: Finding,
  row: Row,
  context: RowContext,
  words: Words,
): (string | ToldFact)[] {
  const { rule } = finding;
  const { sentence, severityText } = toldFinding(finding, row, readOnAnotherDay(context), words);
  const kindText = words.say(kindWords(finding));
  const label = labelOf(rule);
  const named = label === undefined ? rule : `${words.say(label)} (${rule})`;
  return [`${named} · ${kindText} · ${severityText}`, sentence, ...factsOfFinding(finding, words)];
}

/** No text of a site's begins a line of its own. */
function lineOf(line: string | ToldFact): string {
  return printable(typeof line === 'string' ? line : `${line.label}: ${line.text}`);
}
