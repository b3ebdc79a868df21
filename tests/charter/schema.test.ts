import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/charter/model';
import { readCharter } from '../../src/charter/schema';

const source = {
  id: 's',
  kind: 'page',
  url: 'https://example.org/cookies',
  readAt: '2026-11-20T12:00:00Z',
  sha256: '0123456789abcdef'.repeat(4),
};
const row = {
  name: '_ga_<id>',
  provider: 'Google Ireland Ltd',
  service: 'Google Analytics',
  purpose: 'Counts visits',
  party: 'first',
  domain: '.example.org',
  category: { text: 'Statistics', is: 'statistics', from: 'column' },
  retention: { text: '2 years', kind: 'duration', seconds: 63_072_000 },
  storage: 'cookie',
  source: 's',
  line: 1,
  edited: 'changed',
  nameRead: '_ga_*',
};
const whole = {
  version: 1,
  title: 'Cookies',
  language: 'en',
  scope: ['example.org', '*.example.org'],
  sources: [source],
  declarations: [row],
  removed: [{ name: 'old', source: 's', line: 2 }],
  unread: [{ where: 'row 7', text: '???', why: 'no name' }],
};
const withRow = (differing: object) => ({
  ...whole,
  declarations: [row, { ...row, ...differing }],
});
const withSource = (differing: object) => ({ ...whole, sources: [{ ...source, ...differing }] });

describe('readCharter', () => {
  it('gives a charter as it is', () => {
    expect(readCharter(structuredClone(whole))).toEqual(whole);
  });

  it.each(['itie-opendatasoft'])('reads the bundled %s', (name) => {
    const url = new URL(`../../assets/charters/${name}.json`, import.meta.url);
    const json: unknown = JSON.parse(readFileSync(url, 'utf8'));
    expect(readCharter(json)).toEqual(json);
  });

  it.each([
    ['no object', null, 'the file: '],
    ['a list', [], 'the file|version'],
    ['another version', { ...whole, version: 2 }, 'version: '],
    ['no title', { ...whole, title: '' }, 'title: must not be empty'],
    ['a key of no meaning', { ...whole, cookies: [] }, 'cookies: '],
    ['no scope', { ...whole, scope: undefined }, 'scope:'],
    [
      'a row left out of no source',
      { ...whole, removed: [{ ...row, source: 't' }] },
      'removed[0].source: names no source',
    ],
    ['another way of editing', withRow({ edited: 'guessed' }), 'declarations[1].edited: '],
    [
      'a URL for a scope',
      { ...whole, scope: ['https://example.org/'] },
      'scope[0]: must be a host',
    ],
    ['a host with a port', { ...whole, scope: ['example.org:8080'] }, 'scope[0]: must be a host'],
    ['no source', { ...whole, sources: [] }, 'sources: must name one source at least'],
    [
      'a local instant',
      withSource({ readAt: '2026-11-20T12:00:00' }),
      'sources[0].readAt: must be',
    ],
    [
      'an offset',
      withSource({ readAt: '2026-11-20T12:00:00+02:00' }),
      'sources[0].readAt: must be',
    ],
    ['a day', withSource({ readAt: '2026-11-20' }), 'sources[0].readAt: must be'],
    ['half a hash', withSource({ sha256: 'abc' }), 'sources[0].sha256: must be 64'],
    ['a new kind of source', withSource({ kind: 'guess' }), 'sources[0].kind: '],
    ['a row without a name', withRow({ name: '' }), 'declarations[1].name: must not be empty'],
    ['a number for a name', withRow({ name: 1 }), 'declarations[1].name: '],
    ['a name over 4,096', withRow({ name: 'a'.repeat(4_097) }), 'declarations[1].name: '],
    [
      'a new category',
      withRow({ category: { is: 'good', from: 'column' } }),
      'declarations[1].category.is: ',
    ],
    ['a new storage', withRow({ storage: 'cloud' }), 'declarations[1].storage: '],
    ['row 0', withRow({ line: 0 }), 'declarations[1].line: '],
    [
      'a stranger among the sources',
      withRow({ source: 't' }),
      'declarations[1].source: names no source',
    ],
    [
      'a duration without seconds',
      withRow({ retention: { text: '1 year', kind: 'duration', seconds: null } }),
      'declarations[1].retention: a duration has seconds',
    ],
    [
      'a session of seconds',
      withRow({ retention: { text: 'Session', kind: 'session', seconds: 60 } }),
      'declarations[1].retention: a duration has seconds',
    ],
    [
      'a negative duration',
      withRow({ retention: { text: '-1', kind: 'duration', seconds: -1 } }),
      'declarations[1].retention.seconds: ',
    ],
    ['a value in a row', withRow({ value: 'secret' }), 'declarations[1].value: '],
  ])('refuses %s and names the place', (_, wrong, message) => {
    const [one = '', other = one] = message.split('|');
    expect(() => readCharter(wrong)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(startingWith(one, other)) }),
    );
  });

  it('answers any JSON with a charter or an error that names a place', () => {
    const json = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((value) => ({ ...whole, declarations: value })),
      fc.jsonValue().map((value) => withRow({ category: value })),
      fc.array(fc.jsonValue()).map((value) => ({ ...whole, sources: value })),
    );
    fc.assert(
      fc.property(json, (value) => {
        const answer = outcomeOf(value);
        const isAsGiven = isDeepStrictEqual(answer, value);
        expect(isAsGiven || (answer instanceof Error && /^[^:]+: .+/s.test(answer.message))).toBe(
          true,
        );
      }),
    );
  });

  it('accepts again what it accepted', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const retention = fc.oneof(
      fc.record({
        text,
        kind: fc.constant('duration'),
        seconds: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      }),
      fc.record({
        text,
        kind: fc.constantFrom('session', 'persistent', 'unknown'),
        seconds: fc.constant(null),
      }),
    );
    const declaration = fc.record(
      {
        name: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        provider: text,
        service: text,
        purpose: text,
        party: fc.constantFrom('first', 'third'),
        domain: text,
        retention,
        storage: fc.constantFrom('cookie', 'local', 'session', 'indexeddb', 'pixel', 'other'),
        source: fc.constant('s'),
        line: fc.integer({ min: 1 }),
      },
      { requiredKeys: ['name', 'source'] },
    );
    fc.assert(
      fc.property(fc.array(declaration, { maxLength: 8 }), (declarations) => {
        const once = readCharter({ ...whole, declarations });
        const twice = readCharter(JSON.parse(JSON.stringify(once)));
        expect(twice).toEqual(once);
        expect(once.declarations).toEqual(declarations);
      }),
    );
  });
});

function outcomeOf(json: unknown): Charter | Error {
  try {
    return readCharter(json);
  } catch (error) {
    return error as Error;
  }
}

function startingWith(...texts: string[]): RegExp {
  return new RegExp(
    `^(?:${texts.map((text) => text.replace(/[[\]().*+?]/g, String.raw`\$&`)).join('|')})`,
  );
}
