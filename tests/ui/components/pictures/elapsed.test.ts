import { expect, it } from 'vitest';
import { elapsed } from '../../../../src/ui/components/pictures/elapsed';
import { english } from '../sample';

it.each([
  [0.004, '4 milliseconds'],
  [0.42, '420 milliseconds'],
  [1, '1 second'],
  [1.26, '1.3 seconds'],
  [12.4, '12 seconds'],
  [3_600, '1 hour'],
])('%d seconds are %s', (seconds, said) => {
  expect(elapsed(seconds, english)).toBe(said);
});
