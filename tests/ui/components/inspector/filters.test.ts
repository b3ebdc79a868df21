import { describe, expect, it } from 'vitest';
import { choicesOf, filtered, type Filters } from '../../../../src/ui/components/inspector/filters';
import { cookie, finding, ONE_OF_EACH, undeclared } from '../sample';
import { inspectedOf } from './rows';

const known = {
  name: '_ga',
  match: 'exact',
  kind: 'party',
  platform: 'Google Analytics',
  controller: 'Google',
  category: 'statistics',
} as const;

const rows = inspectedOf([
  ...ONE_OF_EACH,
  undeclared('_gid', { known, party: 'third', choice: 'before' }),
  {
    verdict: 'mismatch',
    cookie: cookie('café'),
    findings: [
      finding('domain-differs'),
      finding('provider-differs', undefined, { actual: 'Piano' }),
    ],
  },
]);

function names(filters: Filters): string[] {
  return filtered(rows, filters).map(({ name }) => name);
}

describe('the filters of the inspector', () => {
  it.each<[Filters, string[]]>([
    [{}, ['_ga', 'csrftoken', 'sessionid', '_hj', 'preferences', 'new', '_gid', 'café']],
    [{ verdict: 'mismatch' }, ['csrftoken', 'café']],
    [{ rule: 'undeclared' }, ['_ga', '_gid']],
    [{ rule: 'provider-differs' }, ['café']],
    [{ provider: 'Piano' }, ['café']],
    [{ provider: 'Google' }, ['_gid']],
    [{ party: 'third' }, ['_gid']],
    [{ category: 'statistics' }, ['_gid']],
    [{ choice: 'before' }, ['_gid']],
    [{ text: 'CAFE' }, ['café']],
    [{ text: 'google gid' }, ['_gid']],
    [{ text: 'se souvenir', verdict: 'not-seen' }, ['preferences']],
    [{ text: '__proto__' }, []],
  ])('%j lets pass %j', (filters, expected) => {
    expect(names(filters)).toEqual(expected);
  });

  it('offer what the rows have, the most frequent first', () => {
    expect(choicesOf(rows, 'verdict').slice(0, 2)).toEqual([
      { value: 'mismatch', count: 2 },
      { value: 'undeclared', count: 2 },
    ]);
    expect(choicesOf(rows, 'category')).toEqual([{ value: 'statistics', count: 1 }]);
  });
});
