import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../src/charter/model';
import type { Sighting } from '../../../src/cookie/model';
import { compare } from '../../../src/verdict/compare';
import { notSeen } from '../../../src/verdict/rules/not-seen';
import {
  charter,
  circumstances,
  grounds,
  declaration,
  differencesIn,
  knowns,
  NOW,
  sighting,
  watched,
} from '../fixtures';

interface Case {
  name: string;
  declared: Partial<Declaration>[];
  cookies?: Sighting[];
}

/** The rule judges what nothing fitted, so what reaches it belongs to its definition. */
function unseen({ declared, cookies = [] }: Case) {
  const report = compare({
    ...grounds,
    charter: charter(...declared),
    sightings: cookies,
    now: NOW,
  });
  return report.rows
    .filter(({ verdict }) => verdict === 'not-seen')
    .map((row) => ({ name: row.declaration?.name, findings: differencesIn(row.findings) }));
}

const valid: Case[] = [
  {
    name: 'a declaration that a cookie fits',
    declared: [{ name: 'basket' }],
    cookies: [sighting()],
  },
  {
    name: 'a pattern that a cookie fits',
    declared: [{ name: '_ga_<id>' }],
    cookies: [sighting({ name: '_ga_1' })],
  },
  {
    name: 'a bare name that stands for a known prefix',
    declared: [{ name: '_hjSessionUser' }],
    cookies: [sighting({ name: '_hjSessionUser_1', known: knowns.hotjar })],
  },
  {
    name: 'a declaration whose cookie has left the jar',
    declared: [{ name: 'basket' }],
    cookies: [sighting({ goneAt: NOW })],
  },
  {
    name: 'two rows of one cookie',
    declared: [{ name: 'basket' }, { name: 'basket', provider: 'Lampe' }],
    cookies: [sighting()],
  },
  {
    name: 'a pattern beside the bare name of the same cookie',
    declared: [{ name: 'basket*' }, { name: 'basket' }],
    cookies: [sighting()],
  },
  {
    name: 'a key of web storage, which is not watched',
    declared: [{ name: 'k', storage: 'local' }],
  },
  { name: 'a pixel, which is not watched', declared: [{ name: 'px', storage: 'pixel' }] },
];

const invalid: (Case & { found: string })[] = [
  { name: 'a declaration that nothing fits', declared: [{ name: 'cart' }], found: 'cart' },
  {
    name: 'a cookie row whose name another cookie merely begins with',
    declared: [{ name: '_ga' }],
    cookies: [sighting({ name: '_gat' })],
    found: '_ga',
  },
  {
    name: 'a row that says of its storage that it is a cookie',
    declared: [{ name: 'cart', storage: 'cookie' }],
    found: 'cart',
  },
  {
    name: 'a row of another domain, where the cookie’s own row is there',
    declared: [
      { name: 'basket', domain: 'tracker.example' },
      { name: 'basket', domain: 'www.lampe.example' },
    ],
    cookies: [sighting()],
    found: 'basket',
  },
];

describe('not-seen', () => {
  it.each(valid)('says nothing of $name', (example) => {
    expect(unseen(example)).toEqual([]);
  });
  it.each(invalid)('finds $name', (example) => {
    const finding = {
      rule: 'not-seen',
      kind: 'difference',
      severity: 'info',
      declared: example.found,
      evidence: { by: 'watched', since: NOW, pages: watched.pages, visits: watched.visits },
    };
    expect(unseen(example)).toEqual([{ name: example.found, findings: [finding] }]);
    expect(notSeen.judge(declaration({ name: example.found }), circumstances)).toEqual(finding);
  });
});
