import { describe, expect, it } from 'vitest';
import { withEdit, type CharterEdit } from '../../../src/charter/edit';
import type { Declaration } from '../../../src/charter/model';
import type { Sighting } from '../../../src/cookie/model';
import { compare } from '../../../src/verdict/compare';
import { declaresEntry } from '../../../src/verdict/entries';
import { undeclared } from '../../../src/verdict/rules/undeclared';
import {
  charter,
  circumstances,
  differencesIn,
  grounds,
  holders,
  knowns,
  NOW,
  sighting,
  thirdPartySighting,
} from '../fixtures';

interface Case {
  name: string;
  cookie: Sighting;
  declared?: Partial<Declaration>[];
}

/** The rule judges a cookie that nothing fits, so what reaches it belongs to its definition. */
function findingsOf({ cookie, declared = [] }: Case) {
  const report = compare({
    ...grounds,
    charter: charter(...declared),
    sightings: [cookie],
    now: NOW,
  });
  return differencesIn(report.rows.find((row) => row.cookie)?.findings ?? []);
}

const embedded = { setAt: null, setBy: { kind: 'unknown' as const } };

const valid: Case[] = [
  {
    name: 'a cookie that is declared by its name',
    cookie: sighting({ name: '_ga' }),
    declared: [{ name: '_ga' }],
  },
  {
    name: 'a cookie that is declared by a pattern (earlier tools compared exactly)',
    cookie: sighting({ name: '_ga_Q1W2E3R4T5' }),
    declared: [{ name: '_ga_<ID>' }],
  },
  {
    name: 'a parent domain’s cookie that was not seen being set here',
    cookie: sighting({ domain: '.lampe.example', ...embedded }),
  },
  {
    name: 'a sibling host’s cookie that was not seen being set here',
    cookie: sighting({ domain: 'shop.lampe.example', ...embedded }),
  },
  {
    name: 'a third party’s cookie of the shared jar that was not seen being set here',
    cookie: thirdPartySighting(holders.google, embedded),
  },
];

const invalid: (Case & { finding?: object })[] = [
  { name: 'a cookie of the host', cookie: sighting(embedded) },
  {
    name: 'a cookie of the host as a domain',
    cookie: sighting({ domain: '.www.lampe.example', ...embedded }),
  },
  {
    name: 'a cookie of a host below',
    cookie: sighting({ domain: 'api.www.lampe.example', ...embedded }),
  },
  {
    name: 'a cookie in the site’s partition',
    cookie: thirdPartySighting(holders.google, {
      ...embedded,
      partition: 'https://lampe.example',
    }),
  },
  {
    name: 'a parent domain’s cookie that was set in a visit',
    cookie: sighting({ domain: '.lampe.example' }),
  },
  {
    name: 'a third party’s cookie that was set in a visit',
    cookie: thirdPartySighting(holders.google),
  },
  {
    name: 'a cookie that declared _ga would swallow (earlier tools: _gat by _ga)',
    cookie: sighting({ name: '_gat_UA-1-1' }),
    declared: [{ name: '_ga' }],
  },
  {
    name: 'a cookie beside a declared xxx (earlier tools: xxx fits everything)',
    cookie: sighting(),
    declared: [{ name: 'xxx' }],
  },
  {
    name: 'a cookie by the name of a declared key of web storage',
    cookie: sighting(),
    declared: [{ name: 'basket', storage: 'local' }],
    finding: { evidence: { by: 'declaration', name: 'basket', storage: 'local' } },
  },
  {
    name: 'a known cookie by the name of a declared key of web storage, and says both',
    cookie: sighting({ name: '_fbp', known: knowns.fbp }),
    declared: [{ name: '_fb*', storage: 'session' }],
    finding: {
      actual: 'Facebook',
      evidence: { by: 'declaration', name: '_fb*', storage: 'session' },
    },
  },
  {
    name: 'a known party’s cookie, and whose it is',
    cookie: sighting({ name: '_fbp', known: knowns.fbp }),
    finding: {
      actual: 'Facebook',
      evidence: { by: 'known', platform: 'Facebook', controller: 'Facebook' },
    },
  },
  {
    name: 'a programme’s cookie, and which programme',
    cookie: sighting({ name: 'PHPSESSID', known: knowns.php }),
    finding: { actual: 'PHP', evidence: { by: 'known', platform: 'PHP' } },
  },
];

describe('undeclared', () => {
  it.each(valid)('says nothing of $name', (example) => {
    expect(findingsOf(example)).toEqual([]);
  });
  it.each(invalid)('finds $name', (example) => {
    const finding = {
      rule: 'undeclared',
      kind: 'difference',
      severity: 'violation',
      ...example.finding,
    };
    expect(findingsOf(example)).toEqual([finding]);
    const [asEntry] = charter(...(example.declared ?? [])).declarations.filter(declaresEntry);
    const otherwise = asEntry && { asEntry };
    expect(undeclared.judge(example.cookie, circumstances, otherwise)).toEqual(finding);
  });
  it('says that the site declares what a person has left out or renamed', () => {
    const read = charter({ name: '_ga', line: 4 }, { name: 'sid', line: 5 });
    const edits: CharterEdit[] = [
      { what: 'drop', at: 0 },
      { what: 'text', at: 0, field: 'name', text: 'session' },
    ];
    const edited = edits.reduce(withEdit, read);
    const saidOf = (name: string) =>
      compare({ ...grounds, charter: edited, sightings: [sighting({ name })], now: NOW })
        .rows.flatMap(({ findings }) => findings)
        .filter(({ rule }) => rule === 'undeclared')
        .map(({ severity, evidence }) => [severity, evidence]);
    expect(saidOf('_ga')).toEqual([['info', { by: 'removed', name: '_ga', line: 4 }]]);
    expect(saidOf('sid')).toEqual([['info', { by: 'removed', name: 'sid', line: 5 }]]);
    expect(saidOf('other')).toEqual([['violation', undefined]]);
  });
});
