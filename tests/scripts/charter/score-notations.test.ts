import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../../scripts/build/project';
import { scoreNotations } from '../../../scripts/charter/score-notations';
import { notationLines } from '../../../scripts/charter/score-table';

test('our own tables are read as their rows say, and what is unsure is left out', () => {
  expect(scoreNotations(inProject('tests', 'fixtures', 'pages'))).toEqual([
    { file: 'name-notations.tsv', rows: 9, right: 9, wrong: [] },
    { file: 'retention-notations.tsv', rows: 7, right: 7, wrong: [] },
  ]);
});

test('a folder without tables has no score, and a row that is read otherwise is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notations-'));
  try {
    expect(scoreNotations(folder)).toEqual([]);
    writeFileSync(join(folder, 'retention-notations.tsv'), 'a\tb\tc\td\n2 days\ten\t5\t\n');
    expect(notationLines(scoreNotations(folder))).toBe(
      'retention-notations.tsv: 0 of 1 rows right (0.000)\n    2 days\ten\t5\t',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
