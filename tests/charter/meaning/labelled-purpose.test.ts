import { describe, expect, test } from 'vitest';
import { partsOfPurpose } from '../../../src/charter/meaning/labelled-purpose';

describe('a purpose that goes on with labels', () => {
  test.each([
    [
      'Keeps the cart. Lifetime: 1 year. Provider: Example Ltd.',
      'Keeps the cart.',
      { retention: '1 year', provider: 'Example Ltd' },
    ],
    ['Guarda a cesta. Duração: 90 dias', 'Guarda a cesta.', { retention: '90 dias' }],
  ])('%s', (printed, purpose, said) => expect(partsOfPurpose(printed)).toEqual({ purpose, said }));

  test.each([
    'Keeps the cart.',
    'Provider: Example',
    'Keeps two things. Note: both are small.',
    'Keeps the cart. Name: other_id. Lifetime: 1 year',
    '__proto__: x',
  ])('is left as it is: %s', (purpose) =>
    expect(partsOfPurpose(purpose)).toEqual({ purpose, said: {} }),
  );
});
