import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/charter/model';
import type { Sighting } from '../../src/cookie/model';
import { declarationsFor, declaresCookie, matcherOf } from '../../src/verdict/match';
import { charter, declaration, holders, knowns, sighting, thirdPartySighting } from './fixtures';

/** The purposes of what is meant: tests tell declarations apart by them. */
function meant(cookie: Sighting, ...declarations: Partial<Declaration>[]) {
  const told = declarations.map((one, i) => ({ purpose: String(i), ...one }));
  const { meant: found } = declarationsFor(matcherOf(charter(...told)), cookie);
  return found.map(({ declaration: { purpose } }) => Number(purpose));
}

const named = (name: string) => sighting({ name });
const hotjar = sighting({ name: '_hjSessionUser_123', known: knowns.hotjar });

describe('declarationsFor', () => {
  it.each<[string, Sighting, Partial<Declaration>[], number[]]>([
    ['nothing', named('_gat'), [{ name: '_ga' }, { name: 'xxx' }, { name: '*' }], []],
    ['a bare name', named('_ga'), [{ name: '_gid' }, { name: '_ga' }], [1]],
    ['a pattern', named('_ga_1'), [{ name: '_ga' }, { name: '_ga_<id>' }], [1]],
    ['a pattern that begins with a gap', named('a_session'), [{ name: '<id>_session' }], [0]],
    ['a pattern of two gaps', named('a_mid_b'), [{ name: '*_mid_*' }], [0]],
    ['a bare name before a pattern', named('_ga_1'), [{ name: '_ga_*' }, { name: '_ga_1' }], [1]],
    ['the pattern that fixes more', named('_ga_1'), [{ name: '_g*' }, { name: '_ga_*' }], [1]],
    ['the known prefix’s bare name', hotjar, [{ name: '_hjSessionUser' }], [0]],
    ['the known prefix as it stands', hotjar, [{ name: '_hjSessionUser_' }], [0]],
    [
      'the whole name before the prefix’s',
      hotjar,
      [{ name: '_hjSessionUser' }, { name: '_hjSessionUser_123' }],
      [1],
    ],
    [
      'the known prefix’s name, though it is a cookie’s as well',
      sighting({
        name: '_pk_id.1.1fff',
        known: { ...knowns.php, name: '_pk_id', match: 'prefix', platform: 'Matomo' },
      }),
      [{ name: '_pk' }, { name: '_pk_id' }],
      [1],
    ],
    [
      'no prefix of a name that has none',
      sighting({ name: '_ga_1', known: knowns.ga }),
      [{ name: '_ga' }],
      [],
    ],
    [
      'the cookie’s own domain',
      named('a'),
      [
        { name: 'a', domain: 'x.example' },
        { name: 'a', domain: 'lampe.example' },
      ],
      [1],
    ],
    [
      'its domain, though the other name is closer',
      named('a_1'),
      [
        { name: 'a_1', domain: 'x.example' },
        { name: 'a_*', domain: 'lampe.example' },
      ],
      [1],
    ],
    [
      'another domain, where that is all there is',
      named('a'),
      [{ name: 'a', domain: 'x.example' }],
      [0],
    ],
    [
      'the party',
      thirdPartySighting(holders.google, { name: 'a' }),
      [
        { name: 'a', party: 'first' },
        { name: 'a', party: 'third' },
      ],
      [1],
    ],
    [
      'both of two that mean it equally',
      named('a'),
      [{ name: 'a' }, { name: 'b' }, { name: 'a', party: 'first' }],
      [0, 2],
    ],
    ['no key of web storage', named('a'), [{ name: 'a', storage: 'local' }], []],
    ['each name of a list', named('_gid'), [{ name: '_ga' }, { name: '_ga, _gid (Example)' }], [1]],
    [
      'an expression',
      named('_pk_id.1'),
      [{ name: '/^_ga/' }, { name: '/^_pk_/' }, { name: '/_id/' }],
      [1],
    ],
    ['a name that lost its underscore', named('__utma'), [{ name: 'utmb' }, { name: 'utma' }], [1]],
    [
      'what is printed in full before what lost something',
      named('_ga'),
      [{ name: 'ga' }, { name: '_g*' }],
      [1],
    ],
    ['no longer name', named('ga_client_id'), [{ name: 'ga' }], []],
    ['no name that was printed with another beginning', named('__ga'), [{ name: '_ga' }], []],
    ['a prefix that lost its underscore', named('_gat_gtag_UA_1'), [{ name: 'gat_gtag_' }], [0]],
    ['a pattern whose underscores became emphasis', named('_gat_UA-1'), [{ name: 'gatUA-*' }], [0]],
    ['no short pattern that lost something', named('_fbm_1'), [{ name: 'fbm*' }], []],
    [
      'a known prefix that lost its dot',
      sighting({
        name: '.AspNetCore.Antiforgery.1',
        known: {
          ...knowns.php,
          name: '.AspNetCore.Antiforgery',
          match: 'prefix',
          platform: 'ASP.NET',
        },
      }),
      [{ name: 'AspNetCore.Antiforgery' }, { name: 'AspNetCore.Culture' }],
      [0],
    ],
    ['an escaped name', named('AMCV_1%40AdobeOrg'), [{ name: 'AMCV_###@AdobeOrg' }], [0]],
    ['__proto__', named('__proto__'), [{ name: 'a' }, { name: '__proto__' }], [1]],
    ['toString', named('toString'), [{ name: 'a' }], []],
    ['the empty name', named(''), [{ name: 'xxx' }, { name: '_ga' }], []],
  ])('finds %s', (_, cookie, declarations, expected) => {
    expect(meant(cookie, ...declarations)).toEqual(expected);
  });

  it('counts those as fitting that contradict neither domain nor party', () => {
    const declarations = [
      { name: 'a_1' },
      { name: 'a_*' },
      { name: 'a_1', domain: 'x.example' },
      { name: 'a_1', party: 'third' as const },
      { name: 'b' },
    ];
    const all = charter(...declarations);
    const { fitting } = declarationsFor(matcherOf(all), named('a_1'));
    expect(new Set(fitting)).toEqual(new Set(all.declarations.slice(0, 2)));
  });

  it('counts a contradicted one as fitting where it is the one that is meant', () => {
    const all = charter({ name: 'a', domain: 'x.example' });
    const { meant: found, fitting } = declarationsFor(matcherOf(all), named('a'));
    expect(found.map(({ declaration: one }) => one)).toEqual(fitting);
    expect(fitting).toEqual(all.declarations);
  });
});

describe('a charter of very many lengths of literal', () => {
  const lengths = Array.from({ length: 200 }, (_, length) => length + 1);
  const nested = lengths.map((length) => ({ name: `${'k'.repeat(length)}*` }));
  const ends = lengths.map((length) => ({ name: `*${'e'.repeat(length)}` }));

  it.each([
    ['the longest beginning', 'kkkkx', [3]],
    ['the longest end', 'xeeee', [203]],
    ['neither', 'xkex', []],
  ])('is searched for %s', (_, name, wanted) => {
    expect(meant(named(name), ...nested, ...ends)).toEqual(wanted);
  });
});

describe('declaresCookie', () => {
  it.each([
    [undefined, true],
    ['cookie', true],
    ['local', false],
    ['session', false],
    ['indexeddb', false],
    ['pixel', false],
    ['other', false],
  ] as const)('of storage %s: %s', (storage, expected) => {
    expect(declaresCookie(declaration(storage && { storage }))).toBe(expected);
  });
});
