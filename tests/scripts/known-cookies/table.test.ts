import { describe, expect, it } from 'vitest';
import { readKnownCookies, knownFacts } from '../../../src/cookie/known';
import { readOrganisations } from '../../../src/cookie/organisation';
import type { Fact } from '../../../scripts/known-cookies/source';
import { tableText } from '../../../scripts/known-cookies/table';

const organisations = readOrganisations({
  version: 1,
  organisations: [{ id: 'acme', name: 'Acme' }],
});
const fact: Fact = {
  name: '_acme_',
  match: 'prefix',
  kind: 'party',
  platform: 'Acme Analytics',
  controller: 'Acme',
  category: 'statistics',
  retention: 60,
  domains: [],
};

describe('tableText', () => {
  it('writes what the extension reads, one line a cookie', () => {
    const bound = { ...fact, name: 'uid', match: 'exact' as const, domains: ['acme.example'] };
    const text = tableText([fact, bound], organisations);
    expect(text.split('\n')).toContain('["_acme_","statistics",60]');
    expect(text.split('\n')).toContain('["uid","statistics",60,"acme.example"]');
    const known = readKnownCookies(JSON.parse(text));
    expect(knownFacts(known, '_acme_1', 'any.example')).toEqual({
      name: '_acme_',
      match: 'prefix',
      kind: 'party',
      platform: 'Acme Analytics',
      controller: 'Acme',
      organisation: 'acme',
      category: 'statistics',
      retention: 60,
    });
  });

  it('fails where a controller is no organisation', () => {
    expect(() => tableText([{ ...fact, controller: 'Nobody' }], organisations)).toThrow('Nobody');
  });
});
