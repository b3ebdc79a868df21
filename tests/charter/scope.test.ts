import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness, closestCharter, overruledScope } from '../../src/charter/scope';

describe('closeness', () => {
  it.each([
    ['example.org', 'example.org'],
    ['Example.ORG', 'example.org'],
    ['*.example.org', 'example.org'],
    ['*.example.org', 'a.b.example.org'],
  ])('%j speaks for %j', (entry, host) => {
    expect(closeness(entry, host)).toBeGreaterThan(0);
  });

  it.each([
    ['example.org', 'www.example.org'],
    ['www.example.org', 'example.org'],
    ['*.example.org', 'badexample.org'],
    ['*.example.org', 'example.org.evil.test'],
    ['*.www.example.org', 'example.org'],
    ['*.', 'example.org'],
    ['*', 'example.org'],
    ['', 'example.org'],
  ])('%j does not speak for %j', (entry, host) => {
    expect(closeness(entry, host)).toBe(0);
  });
});

describe('closestCharter', () => {
  const host = { title: 'host', scope: ['itie.opendatasoft.com'] };
  const family = { title: 'family', scope: ['*.opendatasoft.com'] };
  const wide = { title: 'wide', scope: ['*.com', 'other.example'] };
  const all = [wide, host, family];

  it.each([
    ['itie.opendatasoft.com', 'host'],
    ['ratp.opendatasoft.com', 'family'],
    ['opendatasoft.com', 'family'],
    ['example.com', 'wide'],
    ['other.example', 'wide'],
  ])('gives %s the most specific', (name, title) => {
    for (const charters of [all, all.toReversed()]) {
      expect(closestCharter(charters, name)?.title).toBe(title);
    }
  });

  it('gives none where none speaks for the host', () => {
    expect(closestCharter(all, 'www.other.example')).toBeUndefined();
    expect(closestCharter([], 'example.com')).toBeUndefined();
  });

  it('gives the first of equals', () => {
    const twin = { ...host, title: 'twin' };
    expect(closestCharter([host, twin], 'itie.opendatasoft.com')).toBe(host);
    expect(closestCharter([twin, host], 'itie.opendatasoft.com')).toBe(twin);
  });

  it('never lets a family go before the host itself', () => {
    const label = fc.stringMatching(/^[a-z]{1,10}$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 6 }), (labels) => {
        const name = labels.join('.');
        const families = labels.map((_, i) => ({ scope: [`*.${labels.slice(i).join('.')}`] }));
        const itself = { scope: [name] };
        expect(closestCharter([...families, itself], name)).toBe(itself);
        expect(closestCharter(families.toReversed(), name)).toBe(families[0]);
      }),
    );
  });
});

it('what charters before it speak for is overruled, by the same entry alone', () => {
  const before = [{ scope: ['A.example', '*.b.example'] }, { scope: ['c.example'] }];
  const scope = ['a.example', 'b.example', '*.b.example', 'd.example'];
  expect(overruledScope(scope, before)).toEqual(['a.example', '*.b.example']);
  expect(overruledScope(scope, [])).toEqual([]);
});
