import { describe, expect, it } from 'vitest';
import { mergeFacts } from '../../../scripts/known-cookies/merge';
import type { Fact } from '../../../scripts/known-cookies/source';

const fact = (change: Partial<Fact>): Fact => ({
  name: 'name',
  match: 'exact',
  kind: 'party',
  platform: 'Acme',
  controller: 'Acme',
  category: 'marketing',
  retention: null,
  domains: [],
  ...change,
});
const none = { changes: [], additions: [] };
const short = (facts: Fact[]) =>
  facts.map(({ match, name, domains }) => [match, name, ...domains].join(' '));

describe('mergeFacts', () => {
  it('drops short names and short prefixes that no domain binds', () => {
    const facts = [
      fact({ name: 'SR', match: 'prefix' }),
      fact({ name: 'uid' }),
      fact({ name: 'uid', domains: ['acme.example'] }),
    ];
    expect(short(mergeFacts(facts, none))).toEqual(['exact uid acme.example']);
  });

  it('names nobody where several parties claim a name', () => {
    const other = { platform: 'Other', controller: 'Other' };
    const facts = [
      fact({ name: 'auid' }),
      fact({ name: 'auid', ...other }),
      fact({ name: 'token', domains: ['a.example'] }),
      fact({ name: 'token', domains: ['b.example'], ...other }),
    ];
    expect(short(mergeFacts(facts, none))).toEqual([
      'exact token a.example',
      'exact token b.example',
    ]);
  });

  it('takes a prefix without a separator for a name too', () => {
    const facts = [
      fact({ name: 'dtCookie', match: 'prefix' }),
      fact({ name: '_gac_', match: 'prefix' }),
    ];
    expect(short(mergeFacts(facts, none)).toSorted()).toEqual([
      'exact dtCookie',
      'prefix _gac_',
      'prefix dtCookie',
    ]);
  });

  it('lets an addition win, short as it may be, and takes the owner from software', () => {
    const addition = {
      platform: 'Runtime',
      kind: 'software' as const,
      controller: 'Maker',
      exact: ['_ga', 'auid'],
      prefix: [],
      category: 'necessary' as const,
      retention: null,
      domains: [],
      reason: 'seen by hand',
    };
    const merged = mergeFacts([fact({ name: 'auid' })], { changes: [], additions: [addition] });
    expect(short(merged)).toEqual(['exact _ga', 'exact auid']);
    expect(merged.map(({ kind, controller }) => kind + controller)).toEqual([
      'software',
      'software',
    ]);
  });

  it('comes out the same whatever the order it is given', () => {
    const facts = [
      fact({ name: 'bbbb' }),
      fact({ name: 'aaaa', domains: ['z.example', 'a.example'] }),
    ];
    expect(mergeFacts(facts.toReversed(), none)).toEqual(mergeFacts(facts, none));
  });
});
