import { expect, it } from 'vitest';
import { isNone } from '../../../src/charter/meaning/name-cell';

it.each(['keine', 'Aucun', 'n/a', '—', '', '___', '(ei)'])(
  '%j says that there is no name',
  (cell) => {
    expect(isNone(cell)).toBe(true);
  },
);

it.each(['ei__', '_na', 'brak_1', 'sid'])('%j is a name', (cell) => {
  expect(isNone(cell)).toBe(false);
});
