import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowWindow } from '../../../../src/ui/components/inspector/row-window';

it('draws all of a short table', () => {
  expect(rowWindow(200, 0, 900)).toEqual({ from: 0, to: 200, above: 0, below: 0 });
});

it('draws what is in sight of a long one, and is as high as all of it', () => {
  const place = fc.record({
    count: fc.integer({ min: 201, max: 20_000 }),
    scrolled: fc.integer({ min: 0, max: 800_000 }),
    height: fc.integer({ min: 100, max: 4_000 }),
  });
  fc.assert(
    fc.property(place, ({ count, scrolled, height }) => {
      const { from, to, above, below } = rowWindow(count, scrolled, height);
      expect(above + (to - from) * 28 + below).toBe(count * 28);
      expect(to - from).toBeLessThanOrEqual(height / 28 + 21);
      const first = Math.min(Math.floor(scrolled / 28), count - 1);
      expect(from).toBeLessThanOrEqual(first);
      expect(to).toBeGreaterThanOrEqual(Math.min(count, first + height / 28));
    }),
  );
});
