import { expect, test, vi } from 'vitest';
import { remembering } from '../../../src/charter/meaning/remembering';

test('what was asked before is not worked out again, until too much is remembered', () => {
  const work = vi.fn<(text: string) => number | undefined>((text) =>
    text === 'none' ? undefined : text.length,
  );
  const length = remembering(work, { most: 2, longest: 4 });
  expect([length('one'), length('one'), length('none'), length('none')]).toEqual([
    3,
    3,
    undefined,
    undefined,
  ]);
  expect(work).toHaveBeenCalledTimes(2);
  expect([length('two'), length('one')]).toEqual([3, 3]);
  expect(work).toHaveBeenCalledTimes(4);
});

test('long texts are worked out each time', () => {
  const work = vi.fn<(text: string) => number>((text) => text.length);
  const length = remembering(work, { most: 2, longest: 4 });
  expect([length('three'), length('three')]).toEqual([5, 5]);
  expect(work).toHaveBeenCalledTimes(2);
});
