import { describe, expect, it } from 'vitest';
import { isAtCap } from '../../src/cookie/lifetime';

const DAY = 86_400;

describe('isAtCap', () => {
  it.each([
    [null, false],
    [0, false],
    [365 * DAY, false],
    [399 * DAY, false],
    // Thirteen calendar months are no cap.
    [397 * DAY, false],
    [400 * DAY - 5, true],
    [400 * DAY, true],
    [730 * DAY, true],
  ])('%s seconds: %s', (seconds, expected) => {
    expect(isAtCap(seconds)).toBe(expected);
  });
});
