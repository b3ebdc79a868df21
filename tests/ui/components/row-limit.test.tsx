// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Cause } from '../../../src/ui/components/causes';
import { firstRows, useRowLimit } from '../../../src/ui/components/row-limit';

const google: Cause = { by: 'known', who: 'Google' };
const alone = (...rows: number[]) => ({ cause: undefined, rows });
const ofGoogle = (...rows: number[]) => ({ cause: google, rows });

describe('the first rows', () => {
  it.each([
    ['all, where there are no more', [[alone(1, 2)], [alone(3)]], 3, [[alone(1, 2)], [alone(3)]]],
    ['as many as may be', [[alone(1)], [alone(2, 3, 4)]], 2, [[alone(1)], [alone(2)]]],
    ['no part that has none', [[alone(1), alone(2)], [alone(3)]], 1, [[alone(1)], []]],
    [
      'all of a cause',
      [[alone(1), ofGoogle(2, 3, 4), alone(5)]],
      2,
      [[alone(1), ofGoogle(2, 3, 4)]],
    ],
    ['no cause after them', [[alone(1), ofGoogle(2, 3)]], 1, [[alone(1)]]],
  ])('are %s', (_, parts, limit, expected) => {
    const groups = parts.map((ofGroup) => ({ id: 'a', parts: ofGroup }));
    expect(firstRows(groups, limit).map((group) => group.parts)).toEqual(expected);
  });
});

function Limit({ count }: { count: number }) {
  return <output>{String(useRowLimit(count))}</output>;
}

it('lets draw all once the first are painted', async () => {
  // Not by the library, which waits until all effects are over.
  render(<Limit count={150} />, document.body);
  expect(document.body.textContent).toBe('16');
  await vi.waitFor(() => expect(document.body.textContent).toBe('Infinity'));
  render(null, document.body);
});
