import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByCause, type Cause } from '../../../src/ui/components/causes';
import type { Cookie, Row } from '../../../src/verdict/report';
import { NOW, asDeclared, finding, mismatch, undeclared } from './sample';

const GOOGLE = {
  name: '_ga',
  match: 'prefix',
  kind: 'party',
  platform: 'Google Analytics',
  controller: 'Google LLC',
  organisation: 'Google',
} as const;
const TAG_LOADER = { registrableDomain: 'tagloader.example' };

function grouped(rows: Row[]): { cause: Cause | undefined; names: (string | undefined)[] }[] {
  return groupByCause(rows.map((row) => ({ row }))).map(({ cause, rows: listed }) => ({
    cause,
    names: listed.map(({ row }) => row.cookie?.name),
  }));
}

/** The cause of two undeclared cookies that are alike. */
function causeOfTwo(more: Partial<Cookie>): Cause | undefined {
  return grouped([undeclared('a', more), undeclared('b', more)])[0]?.cause;
}

describe('undeclared cookies have one cause', () => {
  it('where their names are known as one organisation’s', () => {
    expect(causeOfTwo({ known: GOOGLE })).toEqual({ by: 'known', who: 'Google' });
  });

  it('where they are stored under one third party’s host', () => {
    const elsewhere = { party: 'third', domain: '.ads.example', setBy: null } as const;
    expect(causeOfTwo(elsewhere)).toEqual({ by: 'stored', who: 'ads.example' });
  });

  it('where they are stored under hosts of the domain that set them', () => {
    const at = (domain: string): Partial<Cookie> => ({
      party: 'third',
      domain,
      setBy: { kind: 'response', holder: { registrableDomain: 'ads.example' } },
    });
    const rows = [undeclared('a', at('a.ads.example')), undeclared('b', at('.ads.example'))];
    expect(grouped(rows)).toEqual([
      { cause: { by: 'stored', who: 'ads.example' }, names: ['a', 'b'] },
    ]);
  });

  it('where one domain stores them that is wider than some of their hosts', () => {
    const at = (domain: string): Partial<Cookie> => ({ party: 'third', domain, setBy: null });
    const rows = [
      undeclared('a', at('cdn.ads.example')),
      undeclared('b', at('badads.example')),
      undeclared('c', at('.ads.example')),
    ];
    expect(grouped(rows)).toEqual([
      { cause: { by: 'stored', who: 'ads.example' }, names: ['a', 'c'] },
      { cause: undefined, names: ['b'] },
    ]);
  });

  it('where another party’s script wrote them', () => {
    const setBy = { kind: 'script', holder: TAG_LOADER } as const;
    expect(causeOfTwo({ setBy })).toEqual({ by: 'written', who: 'tagloader.example' });
  });
});

describe('undeclared cookies have no common cause', () => {
  it.each<[string, Partial<Cookie>]>([
    ['where nothing is known of them', {}],
    [
      'where a programme that anyone runs has their name',
      { known: { ...GOOGLE, kind: 'software' } },
    ],
    [
      'where the site’s own script wrote them',
      {
        setBy: { kind: 'script', holder: { registrableDomain: 'example.org' } },
      },
    ],
    [
      'where a script of a public library host wrote them',
      {
        setBy: { kind: 'script', holder: { ...TAG_LOADER, nobodysParty: true } },
      },
    ],
    [
      'where another party’s response is said to have set the site’s own',
      {
        setBy: { kind: 'response', holder: TAG_LOADER },
      },
    ],
  ])('%s', (_, more) => expect(causeOfTwo(more)).toBeUndefined());
});

describe('declared cookies', () => {
  const differs = (rule: string, actual: string) =>
    finding(rule, undefined, { actual, declared: 'Exemple' });

  it('have one cause where another provider or party was found, each rule for itself', () => {
    const rows = [
      mismatch('a', differs('provider-differs', 'Google')),
      mismatch('b', differs('third-party-undisclosed', 'Google')),
      mismatch('c', differs('provider-differs', 'Google')),
      mismatch('d', differs('third-party-undisclosed', 'Google')),
      mismatch('e', differs('provider-differs', 'Meta')),
    ];
    expect(grouped(rows)).toEqual([
      { cause: { by: 'provider', who: 'Google' }, names: ['a', 'c'] },
      { cause: { by: 'party', who: 'Google' }, names: ['b', 'd'] },
      { cause: undefined, names: ['e'] },
    ]);
  });

  it('have none in a lifetime, or in a finding that is set aside', () => {
    const aside = {
      ...differs('provider-differs', 'Google'),
      setAside: { reason: 'asked them', at: NOW },
    };
    const rows = [
      mismatch('a', differs('outlives-charter', '1 year')),
      mismatch('b', differs('outlives-charter', '1 year')),
      mismatch('c', aside, finding('domain-differs')),
      mismatch('d', aside, finding('domain-differs')),
    ];
    expect(grouped(rows).every(({ cause }) => cause === undefined)).toBe(true);
  });
});

describe('whatever the rows', () => {
  const who = fc.constantFrom('Google', '__proto__', 'constructor', '');
  const row = fc.oneof(
    who.map((organisation) => undeclared('u', { known: { ...GOOGLE, organisation } })),
    who.map((actual) => mismatch('m', finding('provider-differs', undefined, { actual }))),
    fc.constant(null).map(() => undeclared('plain')),
    fc.constant(null).map(() => asDeclared('fine')),
  );

  it('each has exactly one place, in its order, and a group has two or more', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const listed = rows.map((one, at) => ({ row: one, at }));
        const groups = groupByCause(listed);
        const places = groups.flatMap(({ rows: ofCause }) => ofCause.map(({ at }) => at));
        expect(places.toSorted((one, other) => one - other)).toEqual([...rows.keys()]);
        const firsts = groups.map(({ rows: ofCause }) => ofCause[0]?.at ?? -1);
        expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
        for (const { cause, rows: ofCause } of groups) {
          const order = ofCause.map(({ at }) => at);
          expect(order).toEqual(order.toSorted((one, other) => one - other));
          expect(ofCause.length > 1).toBe(cause !== undefined);
        }
      }),
    );
  });
});
