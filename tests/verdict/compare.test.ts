import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Charter, Declaration } from '../../src/charter/model';
import { readNotation } from '../../src/charter/notation';
import { identityOf } from '../../src/cookie/identity';
import type { Sighting } from '../../src/cookie/model';
import { compare, type Comparison } from '../../src/verdict/compare';
import type { Report, Verdict } from '../../src/verdict/report';
import {
  charter,
  grounds,
  DAY,
  differencesIn,
  declaration,
  holders,
  knowns,
  named,
  NOW,
  setBy,
  sighting,
  site,
  watched,
} from './fixtures';

function judge(
  of: Charter | null,
  sightings: readonly Sighting[],
  differing: Partial<Comparison> = {},
): Report {
  return compare({ ...grounds, charter: of, sightings, now: NOW, ...differing });
}

/** Names that have surprised programmes before. */
const ODD_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '🍪',
  '\u202Eevil\u202C',
  'a\u200Fb',
  '<img src=x onerror=alert(1)>',
  '"quoted"',
  '<id>',
  'xxx',
  'n'.repeat(4_096),
  '\uD800',
];

describe('compare', () => {
  it('tells the verdicts in their order, with a summary', () => {
    const report = judge(
      charter(
        { name: 'declared' },
        { name: '_fbp', provider: 'Hotjar' },
        { name: 'gone' },
        { name: 'missing' },
        { name: 'key', storage: 'local' },
      ),
      [
        sighting({ name: 'elsewhere', domain: '.lampe.example', setAt: null }),
        sighting({ name: 'declared' }),
        sighting({ name: 'gone', goneAt: NOW }),
        sighting({ name: 'left', goneAt: NOW }),
        sighting({ name: '_fbp', known: knowns.fbp }),
        sighting({ name: 'stray' }),
      ],
    );
    expect(
      report.rows.map(({ verdict, cookie, declaration: declared }) => [
        verdict,
        cookie?.name ?? declared?.name,
      ]),
    ).toEqual([
      ['undeclared', 'stray'],
      ['mismatch', '_fbp'],
      ['as-declared', 'declared'],
      ['set-elsewhere', 'elsewhere'],
      ['not-seen', 'missing'],
      ['unjudged', 'key'],
    ]);
    expect(report.summary).toEqual({
      declared: 5,
      observed: 3,
      asDeclared: 1,
      mismatch: 1,
      undeclared: 1,
      setElsewhere: 1,
      notSeen: 1,
      // Three rows without purpose, two without provider; once of the charter: no duration.
      concerns: 6,
    });
    expect(report).toMatchObject({
      version: 1,
      site: 'www.lampe.example',
      generatedAt: NOW,
      watched,
      charter: { title: 'Cookies', declarations: 5 },
    });
  });

  it('judges nothing without a charter', () => {
    const report = judge(null, [
      sighting({ name: '_fbp', known: knowns.fbp }),
      sighting({ name: 'elsewhere', domain: '.lampe.example', setAt: null }),
      sighting({ name: 'left', goneAt: NOW }),
    ]);
    expect(report.charter).toBeNull();
    expect(report.rows.map(({ verdict, findings }) => [verdict, findings])).toEqual([
      ['set-elsewhere', []],
      ['unjudged', []],
    ]);
    expect(report.summary).toMatchObject({ declared: 0, observed: 1, undeclared: 0 });
  });

  it('is empty of nothing', () => {
    expect(judge(charter(), []).rows).toEqual([]);
    expect(judge(null, []).rows).toEqual([]);
  });

  it('makes no mismatch of a difference that is only worth knowing', () => {
    const preferences = { ...knowns.php, category: 'preferences' } as const;
    const [row] = judge(charter({ category: { is: 'necessary', from: 'column' } }), [
      sighting({ known: preferences }),
    ]).rows;
    expect(row?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['purpose-differs', 'info'],
    ]);
    expect(row?.verdict).toBe('as-declared');
  });

  it('tells the gravest first', () => {
    const [row] = judge(
      charter({
        name: '_fbp',
        provider: 'Hotjar',
        domain: 'x.example',
        retention: { text: 'Session', kind: 'session', seconds: null },
        category: { is: 'necessary', from: 'column' },
      }),
      [sighting({ name: '_fbp', known: knowns.fbp })],
    ).rows;
    expect(row?.findings.map(({ rule, severity }) => [severity, rule])).toEqual([
      ['violation', 'purpose-differs'],
      ['violation', 'outlives-charter'],
      ['warning', 'provider-differs'],
      ['warning', 'domain-differs'],
    ]);
  });

  it('judges a cookie of elsewhere like any other where the charter declares it', () => {
    const elsewhere = sighting({
      name: '_ga',
      domain: '.lampe.example',
      setAt: null,
      known: knowns.ga,
    });
    const verdictBy = (provider: string) =>
      judge(charter({ name: '_ga', provider }), [elsewhere]).rows[0]?.verdict;
    expect(verdictBy('Google')).toBe('as-declared');
    expect(verdictBy('Hotjar')).toBe('mismatch');
  });

  it('holds of two rows of one cookie the one that is right', () => {
    const rows = [
      { name: '_ga', provider: 'Hotjar' },
      { name: '_ga', provider: 'Google' },
    ];
    for (const declarations of [rows, rows.toReversed()]) {
      const report = judge(charter(...declarations), [sighting({ name: '_ga', known: knowns.ga })]);
      expect(report.rows).toHaveLength(1);
      expect(report.rows[0]).toMatchObject({
        verdict: 'as-declared',
        declaration: { provider: 'Google' },
        fit: { notation: '_ga', by: ['name', 'provider'] },
      });
    }
  });

  it('keeps cookies of one name apart by partition and store', () => {
    const twins = [
      sighting(),
      sighting({ partition: 'https://lampe.example' }),
      sighting({ storeId: '1' }),
      sighting({ path: '/a' }),
    ];
    const { rows } = judge(charter({ name: 'basket' }), twins);
    expect(rows.map(({ cookie }) => cookie?.identity)).toEqual(
      twins.map(({ identity }) => identity),
    );
  });

  it.each(ODD_NAMES)('judges a cookie by the name %j', (name) => {
    const cookie = sighting({ name });
    expect(judge(charter({ name: '_ga' }), [cookie]).rows[0]).toMatchObject({
      verdict: 'undeclared',
      cookie: { name, identity: identityOf(cookie) },
    });
    expect(judge(charter({ name }), [sighting({ name: '_ga' })]).rows[0]).toMatchObject({
      verdict: 'undeclared',
      cookie: { name: '_ga' },
    });
  });

  it.each(['<b>.example', '__proto__', '', '🍪.example', '\u202Emoc.live', 'd'.repeat(4_096)])(
    'judges a cookie of the domain and path %j',
    (text) => {
      const odd = sighting({ domain: text, path: `/${text}`, owner: { registrableDomain: text } });
      const [row] = judge(charter({ domain: text, provider: text, service: text }), [odd]).rows;
      expect(row?.cookie).toMatchObject({ domain: text, path: `/${text}` });
    },
  );

  it('never tells a value, for a sighting has none', () => {
    const smuggled = { ...sighting(), value: 'PLANTED' };
    expect(JSON.stringify(judge(charter(), [smuggled]))).not.toContain('PLANTED');
    expect(JSON.stringify(judge(null, [smuggled]))).not.toContain('PLANTED');
  });
});

/** Few names and texts, so that they meet; odd ones among them. */
const nameArb = fc.constantFrom('_ga', '_ga_1', '_fbp', 'basket', 'a_b', ...ODD_NAMES);
const notationArb = fc.oneof(nameArb, fc.constantFrom('_ga_<id>', '_*', 'a_*', '*_b', '_g*', '*'));
const optional = { requiredKeys: ['name', 'source'] as ('name' | 'source')[] };

const declarationArb: fc.Arbitrary<Declaration> = fc
  .record(
    {
      name: notationArb,
      source: fc.constant('s'),
      provider: fc.constantFrom('Google', 'Hotjar Ltd', 'Lampe', 'Tiers', 'x.example', '', '🍪'),
      service: fc.constantFrom('Google Analytics', 'Hotjar', '/checkout', 'front et back office'),
      domain: fc.constantFrom('.lampe.example', 'doubleclick.net', 'this site', 'café.example'),
      party: fc.constantFrom('first', 'third'),
      category: fc.record({
        is: fc.constantFrom('necessary', 'functional', 'statistics', 'marketing', 'unclassified'),
        from: fc.constant('column'),
      }),
      retention: fc.constantFrom(
        { text: 'Session', kind: 'session', seconds: null },
        { text: '1 day', kind: 'duration', seconds: DAY },
        { text: '1 year', kind: 'duration', seconds: 365 * DAY },
      ),
      storage: fc.constantFrom('cookie', 'local'),
    },
    optional,
  )
  .map((one) => one as Declaration);

const sightingArb: fc.Arbitrary<Sighting> = fc
  .record({
    name: nameArb,
    path: fc.constantFrom('/', '/checkout', '/<b>', '/__proto__'),
    storeId: fc.constantFrom('0', '1'),
    owner: fc.constantFrom(holders.site, holders.google, holders.stranger),
    host: fc.constantFrom('.', 'www.', ''),
    known: fc.constantFrom(undefined, knowns.ga, knowns.fbp, knowns.php),
    setter: fc.constantFrom(holders.site, holders.tagManager, holders.library),
    kind: fc.constantFrom('response' as const, 'script' as const),
    days: fc.constantFrom(null, 1, 30, 730),
    seenSet: fc.boolean(),
    partitioned: fc.boolean(),
    gone: fc.boolean(),
  })
  .map((one) => {
    const seconds = one.days === null ? null : one.days * DAY;
    return sighting({
      name: one.name,
      path: one.path,
      storeId: one.storeId,
      owner: one.owner,
      domain: one.host + one.owner.registrableDomain,
      setBy: setBy(one.kind, one.setter),
      session: seconds === null,
      grantedSeconds: one.seenSet ? seconds : null,
      remainingSeconds: seconds,
      setAt: one.seenSet ? NOW : null,
      ...(one.known && { known: one.known }),
      ...(one.partitioned && { partition: 'https://lampe.example' }),
      ...(one.gone && { goneAt: NOW }),
    });
  });

const sightingsArb = fc.uniqueArray(sightingArb, {
  selector: ({ identity }) => identity,
  maxLength: 12,
});
const declarationsArb = fc.array(declarationArb, { maxLength: 12 });

/** What the report says of each cookie. */
function sayings({ rows }: Report): Map<string, [Verdict, string[]]> {
  return new Map(
    rows.flatMap(({ verdict, cookie, findings }) =>
      cookie ? [[cookie.identity, [verdict, differencesIn(findings).map(({ rule }) => rule)]]] : [],
    ),
  );
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

describe('compare, whatever is declared and there', () => {
  it('says the same in any order of declarations and sightings', () => {
    const shuffled = fc
      .tuple(declarationsArb, sightingsArb)
      .chain(([declarations, sightings]) =>
        fc.tuple(
          fc.constant({ declarations, sightings }),
          fc.shuffledSubarray(declarations, { minLength: declarations.length }),
          fc.shuffledSubarray(sightings, { minLength: sightings.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([{ declarations, sightings }, otherDeclarations, otherSightings]) => {
        const one = judge(charter(...declarations), sightings);
        const other = judge(charter(...otherDeclarations), otherSightings);
        expect(sayings(other)).toEqual(sayings(one));
        expect(other.summary).toEqual(one.summary);
      }),
    );
  });

  it('gives every cookie that is there one row, and counts them', () => {
    fc.assert(
      fc.property(declarationsArb, sightingsArb, (declarations, sightings) => {
        const { rows, summary } = judge(charter(...declarations), sightings);
        const there = sightings.filter(({ goneAt }) => goneAt === undefined);
        const shown = rows.flatMap(({ cookie }) => (cookie ? [cookie.identity] : []));
        expect(shown.toSorted()).toEqual(there.map(({ identity }) => identity).toSorted());
        const { asDeclared, mismatch, undeclared, setElsewhere, observed } = summary;
        expect(asDeclared + mismatch + undeclared).toBe(observed);
        expect(observed + setElsewhere).toBe(there.length);
      }),
    );
  });

  it('changes nothing for an unrelated declaration', () => {
    const unrelated = declarationArb.map((one) => ({ ...one, name: `unrelated_${one.party}` }));
    fc.assert(
      fc.property(declarationsArb, sightingsArb, unrelated, (declarations, sightings, more) => {
        const one = judge(charter(...declarations), sightings);
        expect(sayings(judge(charter(...declarations, more), sightings))).toEqual(sayings(one));
        expect(sayings(judge(charter(more, ...declarations), sightings))).toEqual(sayings(one));
      }),
    );
  });

  it('says the same of other names, where nothing is known of any', () => {
    const renamed = (name: string) => `renamed_${name}`;
    fc.assert(
      fc.property(declarationsArb, sightingsArb, (declarations, sightings) => {
        const plain = sightings.map(withoutKnown);
        const bare = declarations.filter(({ name }) => isBareName(name));
        const other = plain.map((one) => ({ ...one, name: renamed(one.name) }));
        const otherBare = bare.map((one) => ({ ...one, name: renamed(one.name) }));
        const [before, after] = [
          judge(charter(...bare), plain),
          judge(charter(...otherBare), other),
        ];
        expect([...sayings(after)]).toEqual([...sayings(before)]);
        expect(after.summary).toEqual(before.summary);
      }),
    );
  });

  it('finds no difference to a charter made of the cookies themselves', () => {
    fc.assert(
      fc.property(sightingsArb, (sightings) => {
        const declarable = sightings.filter(({ name }) => isBareName(name));
        const { rows, summary } = judge(charter(...declarable.map(declarationOf)), declarable);
        for (const { findings } of rows) expect(differencesIn(findings)).toEqual([]);
        expect(summary).toMatchObject({ mismatch: 0, undeclared: 0, notSeen: 0, setElsewhere: 0 });
      }),
    );
  });

  it('never accuses a cookie of a bare row that states nothing else', () => {
    fc.assert(
      fc.property(sightingsArb, declarationsArb, (sightings, others) => {
        const bare = sightings.map(({ name }) => declaration({ name }));
        const { rows } = judge(charter(...bare, ...others), sightings);
        const bareRows = rows.filter(({ cookie }) => cookie && isBareName(cookie.name));
        for (const { findings } of bareRows) expect(differencesIn(findings)).toEqual([]);
      }),
    );
  });

  it('never changes what it is given', () => {
    fc.assert(
      fc.property(declarationsArb, sightingsArb, (declarations, sightings) => {
        const given = frozen({
          charter: charter(...declarations),
          sightings,
          site: { ...site },
          watched: { ...watched, choices: [] },
          now: NOW,
        });
        const before = JSON.stringify(given);
        compare({ ...given, named });
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });
});

/** `xxx` declares nothing, and quotation marks are the charter's own. */
function isBareName(name: string): boolean {
  const notation = readNotation(name);
  return notation.kind === 'name' && notation.name === name;
}

function withoutKnown(cookie: Sighting): Sighting {
  const plain = { ...cookie };
  delete plain.known;
  return plain;
}

/** What an honest charter would say of a cookie. */
function declarationOf(cookie: Sighting): Partial<Declaration> {
  const { name, domain, party, owner, known, session, grantedSeconds, remainingSeconds } = cookie;
  const seconds = grantedSeconds ?? remainingSeconds ?? 0;
  const isSite = owner.registrableDomain === site.registrableDomain;
  const provider = known?.kind === 'party' ? known.organisation : undefined;
  const holder = isSite ? undefined : (owner.organisation ?? owner.registrableDomain);
  return {
    name,
    domain,
    party,
    ...((provider ?? holder) && { provider: provider ?? holder ?? '' }),
    ...(known?.category && { category: { is: known.category, from: 'column' } }),
    retention: session
      ? { text: 'Session', kind: 'session', seconds: null }
      : { text: `${seconds} s`, kind: 'duration', seconds },
  };
}
