import { describe, expect, it } from 'vitest';
import { isAnotherParty, signsOf } from '../../src/verdict/signs';
import { holders, knowns, setBy, sighting, site, thirdPartySighting } from './fixtures';

describe('signsOf', () => {
  it('has none where the site stores and sets: most trackers live in first-party clothing', () => {
    expect(signsOf(sighting(), site)).toEqual([]);
    expect(signsOf(sighting({ setBy: null }), site)).toEqual([]);
  });

  it('tells the domain, the setter and the known party', () => {
    const cookie = thirdPartySighting(holders.stranger, {
      setBy: setBy('script', holders.tagManager, 'https://www.googletagmanager.com'),
      known: knowns.fbp,
    });
    expect(signsOf(cookie, site)).toEqual([
      { kind: 'domain', seen: 'tracker.example', organisation: 'tracker.example' },
      { kind: 'setter', seen: 'www.googletagmanager.com', organisation: 'Google' },
      { kind: 'known', seen: 'Facebook', organisation: 'Meta' },
    ]);
  });

  it.each([
    ['a programme’s name', sighting({ known: knowns.php })],
    ['a setter of no known origin', sighting({ setBy: { kind: 'script' } })],
    ['a public library', sighting({ setBy: setBy('script', holders.library) })],
    [
      'a known name of no known organisation',
      sighting({ known: { name: 'x', match: 'exact', kind: 'party', platform: 'X' } }),
    ],
  ])('has none by %s', (_, cookie) => {
    expect(signsOf(cookie, site)).toEqual([]);
  });
});

describe('isAnotherParty', () => {
  it.each([
    ['another domain', holders.stranger, site, true],
    ['another organisation', holders.google, { ...site, organisation: 'Meta' }, true],
    ['nobody', undefined, site, false],
    ['the site', holders.site, site, false],
    [
      'another domain of the site’s organisation',
      holders.google,
      { ...site, organisation: 'Google' },
      false,
    ],
    ['a host of libraries', holders.library, site, false],
    ['a host below the site', { registrableDomain: 'lampe.example' }, site, false],
  ])('%s', (_, holder, ofSite, expected) => {
    expect(isAnotherParty(holder, ofSite)).toBe(expected);
  });
});
