import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from '../../../src/ui/components/groups';
import { rowFilter } from '../../../src/ui/components/row-filter';
import type { Row } from '../../../src/verdict/report';
import { asDeclared, english, mismatch, finding, notSeen, reportView, undeclared } from './sample';

const GOOGLE = {
  name: '_ga',
  match: 'prefix',
  kind: 'party',
  platform: 'Google Analytics',
  controller: 'Google',
} as const;

const ROWS: Row[] = [
  undeclared('_ga', { known: GOOGLE, domain: '.opendatasoft.com' }),
  asDeclared('sessionid'),
  mismatch('lang', finding('outlives-charter')),
  notSeen('Préférences'),
];

function found(typed: string, rows = ROWS): string[] {
  const { passesRow } = rowFilter(typed, english);
  return listRows(reportView(rows))
    .filter(passesRow)
    .map(({ row }) => row.cookie?.name ?? row.declaration?.name ?? '');
}

describe('a row is found', () => {
  it.each([
    ['by its name', 'sessionid', ['sessionid']],
    ['by its domain', 'opendatasoft', ['_ga']],
    ['by its actual provider', 'google', ['_ga']],
    ['by its declared provider', 'exemple', ['sessionid', 'lang', 'Préférences']],
    ['by its known service', 'analytics', ['_ga']],
    ['by its declared service', 'authentification', ['sessionid', 'lang', 'Préférences']],
    ['by its purpose', 'se souvenir', ['sessionid', 'lang', 'Préférences']],
    ['by a rule as it is named', 'outlives-charter', ['lang']],
    ['by a rule as it is said', 'lasts longer', ['lang']],
    ['whatever the case and the accents', 'PREFERENCES', ['Préférences']],
    ['by all words, in any order', 'google undeclared', ['_ga']],
    ['never by one word of two', 'google sessionid', []],
  ])('%s', (_, typed, names) => expect(found(typed)).toEqual(names));

  it('by nothing that a pattern would mean', () => {
    expect(found('.*')).toEqual([]);
    expect(found('sess|lang')).toEqual([]);
  });

  it('by its whole name, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (name) => {
        expect(found(name, [undeclared(name)])).toEqual([name]);
      }),
    );
  });
});

it('finds entries of the web storage by name, origin and owner', () => {
  const entry = {
    kind: 'local',
    origin: 'https://shop.example',
    name: 'cart',
    owner: { registrableDomain: 'shop.example', organisation: 'Shop' },
    firstSeen: '2026-11-23T14:02:11Z',
    lastSeen: '2026-11-23T14:02:11Z',
  } as const;
  const passes = (typed: string) => rowFilter(typed, english).passesEntry(entry);
  expect(['cart', 'shop.example', 'SHOP', 'basket'].map(passes)).toEqual([true, true, true, false]);
});
