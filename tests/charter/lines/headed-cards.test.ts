import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridsOfBlocks } from '../../../src/charter/lines/grids';

/** Lines of a text without headings that are marked; an empty one leaves a gap. */
function rowsIn(text: string): string[][] {
  const lines = text
    .split('\n')
    .map((one, at) => ({ text: one.trim(), line: at + 1 }))
    .filter((one) => one.text !== '');
  return gridsOfBlocks(lines).grids.flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

describe('cards whose labels are lines of their own', () => {
  test('a label, its value on the next line, and so on', () => {
    const text = `
      Necessari

      Cookie
      lume_sessione
      Durata
      sessione
      Descrizione
      Tiene aperta la sessione.

      Cookie
      _lume_id
      Durata
      6 mesi
      Descrizione
      Distingue i visitatori.

      Pubblicità`;
    expect(rowsIn(text)).toEqual([
      ['Cookie', 'Durata', 'Descrizione'],
      ['lume_sessione', 'sessione', 'Tiene aperta la sessione.'],
      ['_lume_id', '6 mesi', 'Distingue i visitatori.'],
    ]);
  });

  test('one label alone makes no card', () => {
    expect(rowsIn('Name\nAda Lovelace\nWe are glad that you write to us.')).toEqual([]);
  });

  test('never throws', () => {
    const line = fc.constantFrom(
      'Cookie',
      'Durata',
      'Scopo',
      '_lume_id',
      '2 anni',
      '',
      'Ciao a tutti.',
    );
    expect(() =>
      fc.assert(fc.property(fc.array(line), (lines) => void rowsIn(lines.join('\n')))),
    ).not.toThrow();
  });
});
