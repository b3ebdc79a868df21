import { expect, test } from 'vitest';
import { valuesInWords } from '../../../src/charter/meaning/lists';

test.each([
  ['2 years, 24 hours and 1 minute', 3, ['2 years', '24 hours', '1 minute']],
  ['2 años, 24 horas y 1 minuto', 3, ['2 años', '24 horas', '1 minuto']],
  ['2 Jahre und 1 Tag', 2, ['2 Jahre', '1 Tag']],
  ['2 years, 24 hours and 1 minute', 2, undefined],
  ['2 years', 2, undefined],
  ['', 2, undefined],
])('"%s" lists %i values: %j', (cell, count, values) =>
  expect(valuesInWords(cell, count)).toEqual(values),
);
