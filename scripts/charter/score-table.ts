import { FIELDS } from './agreement';
import { rate, ratesOf, sumOf, type Score } from './score';
import type { NotationScore } from './score-notations';

/** A file's score under its name. */
export interface FileScore {
  file: string;
  score: Score;
}

const WORST = 10;
const GOOD_F1 = 0.95;

/** The scores as a table for a terminal: a line a file, then all together, then the files read worst. */
export function scoreTable(files: readonly FileScore[]): string {
  const width = Math.max(4, ...files.map(({ file }) => file.length));
  const all = sumOf(files.map(({ score }) => score));
  const good = files.filter(({ score }) => ratesOf(score).f1 >= GOOD_F1).length;
  return [
    `${'file'.padEnd(width)}  names  precision  recall     F1  ${FIELDS.map((field) => field.padStart(11)).join('')}`,
    ...files.map(({ file, score }) => line(file.padEnd(width), score)),
    line('all'.padEnd(width), all),
    `F1 at least ${GOOD_F1}: ${good} of ${files.length} files`,
    ...worst(files),
  ].join('\n');
}

function line(title: string, score: Score): string {
  const { precision, recall, f1 } = ratesOf(score);
  const fields = FIELDS.map((field) => {
    const { expected, right } = score.fields[field];
    return (expected === 0 ? '–' : rate(right, expected).toFixed(3)).padStart(11);
  });
  const names = String(score.found + score.missed.length).padStart(5);
  const rates = [
    precision.toFixed(3).padStart(9),
    recall.toFixed(3).padStart(6),
    f1.toFixed(3).padStart(5),
  ];
  return `${title}  ${names}  ${rates.join('  ')}  ${fields.join('')}`;
}

/** A line a table of notations, then its rows that are not right. */
export function notationLines(scores: readonly NotationScore[]): string {
  return scores
    .flatMap(({ file, rows, right, wrong }) => [
      `${file}: ${right} of ${rows} rows right (${rate(right, rows).toFixed(3)})`,
      ...wrong.map((line) => `    ${line}`),
    ])
    .join('\n');
}

/** What to mend first: by how many names and fields are wrong. */
function worst(files: readonly FileScore[]): string[] {
  const faults = ({ score }: FileScore) =>
    2 * (score.extra.length + score.missed.length) + score.wrong.length;
  const faulty = files.filter((file) => faults(file) > 0);
  if (faulty.length === 0) return [];
  const listed = [...faulty].sort((a, b) => faults(b) - faults(a)).slice(0, WORST);
  return ['', 'read worst:', ...listed.flatMap(told)];
}

function told({ file, score: { extra, missed, wrong } }: FileScore): string[] {
  const some = (items: readonly string[]) =>
    items.slice(0, 8).join(' | ') + (items.length > 8 ? ` … (${items.length})` : '');
  return [
    `  ${file}`,
    ...(missed.length > 0 ? [`    not read: ${some(missed)}`] : []),
    ...(extra.length > 0 ? [`    read beyond the key: ${some(extra)}`] : []),
    ...(wrong.length > 0
      ? [
          `    otherwise: ${some(wrong.map(({ name, field, expected }) => `${name}: ${field} “${expected.slice(0, 40)}”`))}`,
        ]
      : []),
  ];
}
