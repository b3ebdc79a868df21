import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  factsOfAdditions,
  readCorrections,
} from '../../../scripts/known-cookies/corrections';
import type { Fact } from '../../../scripts/known-cookies/source';

const fact = (change: Partial<Fact>): Fact => ({
  name: '_x',
  match: 'exact',
  kind: 'party',
  platform: 'Acme',
  controller: 'Acme',
  category: 'marketing',
  retention: null,
  domains: [],
  ...change,
});
const changes = (...rows: object[]) =>
  readCorrections({
    changes: rows.map((row) => ({ reason: 'because it is so', ...row })),
    additions: [],
  }).changes;

describe('readCorrections', () => {
  it('reads the file that is kept by hand, a reason a row', () => {
    const file = JSON.parse(
      readFileSync(
        new URL('../../../scripts/known-cookies/corrections.json', import.meta.url),
        'utf8',
      ),
    );
    const { changes: read, additions } = readCorrections(file);
    expect(read.length).toBeGreaterThan(100);
    for (const { reason } of [...read, ...additions]) expect(reason).toMatch(/\p{L}{2}.*\.$/u);
  });

  it('wants a reason', () => {
    expect(() => readCorrections({ changes: [{ exact: ['a'] }], additions: [] })).toThrow(
      'change 1 {"exact":["a"]}: reason',
    );
  });
});

describe('applyChanges', () => {
  it('drops, and changes, what is meant only', () => {
    const facts = [
      fact({ name: 'a' }),
      fact({ name: 'a', match: 'prefix' }),
      fact({ name: 'b', platform: 'Other' }),
    ];
    const after = applyChanges(
      facts,
      changes(
        { exact: ['a'], drop: true },
        { platforms: ['Other'], set: { kind: 'software', category: 'necessary' } },
      ),
    );
    expect(after).toEqual([facts[1], { ...facts[2], kind: 'software', category: 'necessary' }]);
  });

  it('leaves rows with a domain alone where only the unbound are meant', () => {
    const facts = [fact({ name: 'a' }), fact({ name: 'b', domains: ['b.example'] })];
    const after = applyChanges(
      facts,
      changes({ platforms: ['Acme'], only: 'unbound', set: { domains: ['acme.example'] } }),
    );
    expect(after.map(({ domains }) => domains)).toEqual([['acme.example'], ['b.example']]);
  });

  it('fails for a change that fits nothing any more', () => {
    expect(() => applyChanges([fact({})], changes({ exact: ['gone'], drop: true }))).toThrow(
      'nothing is left of "gone"',
    );
  });
});

describe('factsOfAdditions', () => {
  it('makes a fact of each name', () => {
    const { additions } = readCorrections({
      changes: [],
      additions: [
        {
          platform: 'Django',
          kind: 'software',
          category: 'necessary',
          exact: ['csrftoken'],
          prefix: ['x_'],
          reason: 'absent from it',
        },
      ],
    });
    expect(factsOfAdditions(additions)).toEqual([
      fact({
        platform: 'Django',
        kind: 'software',
        controller: '',
        category: 'necessary',
        name: 'csrftoken',
      }),
      fact({
        platform: 'Django',
        kind: 'software',
        controller: '',
        category: 'necessary',
        name: 'x_',
        match: 'prefix',
      }),
    ]);
  });
});
