import { expect, test } from 'vitest';
import { rowTable } from '../../../scripts/demo/popup-rows';

test('the table has a column each for sign, cookie, verdict and rules', () => {
  const table = rowTable([
    { cookie: '_ga', identity: 'a', verdict: 'undeclared', rules: ['undeclared'] },
    { cookie: '', identity: 'b', verdict: 'as-declared', rules: [] },
    { cookie: 'x', identity: '', verdict: 'not-seen', rules: ['not-seen', 'other'] },
  ]);
  expect(table.split('\n')).toEqual([
    '  +  _ga        undeclared   undeclared',
    '  ✓  (no name)  as-declared',
    '  ○  x          not-seen     not-seen, other',
  ]);
});
