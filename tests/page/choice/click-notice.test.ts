import { expect, it } from 'vitest';
import { noticeClicks } from '../../../src/page/choice/click-notice';

it('gives notice after a click, at once and a while later, and no oftener for many', () => {
  let click = (): void => undefined;
  const planned: (() => void)[] = [];
  let given = 0;
  const page = {
    addEventListener: (_: string, listener: () => void) => void (click = listener),
    setTimeout: (task: () => void) => planned.push(task),
  };
  noticeClicks(page as unknown as Window, () => (given += 1));
  expect(planned).toEqual([]);
  for (let n = 0; n < 100; n++) click();
  expect(planned).toHaveLength(2);
  planned.splice(0).forEach((task) => task());
  expect(given).toBe(2);
  click();
  expect(planned).toHaveLength(2);
});
