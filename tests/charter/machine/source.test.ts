import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../../scripts/build/project';
import { gridsOfSource } from '../../../src/charter/machine/source';
import { rowsOf } from './rows';

/** The names in a fixture, with the format that it was read as. */
function read(file: string): string {
  const { format, grids, unread } = gridsOfSource(
    readFileSync(inProject('tests/fixtures/pages', file), 'utf8'),
  );
  expect(unread).toEqual([]);
  const names = rowsOf(grids).map((row) => row.name ?? row[0]);
  return `${format}: ${names.join(' ')}`;
}

describe('files of data and of code', () => {
  test.each([
    ['saline-onetrust-de.json', 'onetrust: saline_kasse OptanonConsent lw_uid_xxxxxxxx lw_probe'],
    ['kajak-cookiebot-da.js', 'cookiebot: kajak_kurv CookieConsent taeller_# taeller_koe raab'],
    ['foyer-termly-en.json', 'termly: foyer_seat plaudit_* marquee'],
    ['marquee-tcf-en.json', 'tcf: mq_id mq_session mq_seen* mq_month'],
    ['marquee-prebid-en.json', 'tcf: mqp_uid mqp_cap'],
    [
      'bergerie-vanilla-fr.js',
      'vanilla-cookieconsent: panier bergerie_choix mouton_id /^cloche_/ sonnaille',
    ],
    ['molen-vanilla2-nl.js', 'vanilla-cookieconsent: molen_sessie /^wiek/ wiek_dag'],
    ['faro-klaro-es.js', 'klaro: /^luz_.*$/ luz_visita destello_id'],
    ['nuraghe-orejime-it.js', 'orejime: pietra_id /^pietra_\\d+$/ pietra_sessione tamburo'],
    ['ecluse-tarteaucitron-fr.js', 'tarteaucitron: flotteur_id flotteur_lot sirene'],
    ['zahrada-database-cs.json', 'cookie-database: poc_* zahrada_jazyk'],
  ])('%s', (file, names) => {
    expect(read(file)).toBe(names);
  });

  test('records of no known format', () => {
    const { format, grids } = gridsOfSource(
      `<?php return ['cookies' => [['nom' => 'sid', 'finalité' => 'Garde'], ['nom' => 'seen']]];`,
    );
    expect(format).toBe('records');
    expect(grids[0]?.rows.map(({ cells }) => cells[0])).toEqual(['nom', 'sid', 'seen']);
  });

  test('a mark at the beginning of a file is no part of it', () => {
    expect(gridsOfSource('\uFEFF{"services":[{"name":"a","cookies":["b"]}]}').format).toBe('klaro');
  });

  test.each(['', 'no code at all', '{', '[[[[', 'cookieTableNecessary = [['])('%j', (text) => {
    expect(gridsOfSource(text).grids).toEqual([]);
  });
});
