import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowWindow } from '../../../../src/ui/components/inspector/row-window';

it('draws all of a short table', () => {
  expect(rowWindow(200, 0)).toEqual({ from: 0, to: 200, above: 0, below: 0 });
});

it('draws what is in sight of a long one, and is as high as all of it', () => {
  const place = fc.record({
    count: fc.integer({ min: 201, max: 20_000 }),
    scrolled: fc.integer({ min: 0, max: 800_000 }),
  });
  fc.assert(
    fc.property(place, ({ count, scrolled }) => {
      const { from, to, above, below } = rowWindow(count, scrolled);
      expect(above + (to - from) * 28 + below).toBe(count * 28);
      expect(to - from).toBeLessThanOrEqual(120);
      const first = Math.min(Math.floor(scrolled / 28), count - 1);
      expect(from).toBeLessThanOrEqual(first);
      expect(to).toBeGreaterThan(first);
    }),
  );
});
