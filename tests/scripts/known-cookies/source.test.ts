import { describe, expect, it } from 'vitest';
import { domainsOf, factsOfDatabase } from '../../../scripts/known-cookies/source';

const row = {
  cookie: '_x',
  category: 'Analytics',
  domain: '',
  retentionPeriod: '1 day',
  dataController: 'Acme',
  wildcardMatch: '0',
};

describe('domainsOf', () => {
  it.each([
    ['facebook.com (3rd party)', ['facebook.com']],
    ['.bing.com (3rd party) or .microsoft.com (3rd party)', ['bing.com', 'microsoft.com']],
    ['www.googletagmanager.com', ['googletagmanager.com']],
    ['.amplitude.com.', ['amplitude.com']],
    ['ads-[account].adhese.com', ['adhese.com']],
    ['Inspectlet.com (3rd party)', ['inspectlet.com']],
    ['.commander1.com\u200b', ['commander1.com']],
    ['id5-sync', []],
    ['', []],
  ])('%j gives %j', (cell, domains) => {
    expect(domainsOf(cell)).toEqual(domains);
  });
});

describe('factsOfDatabase', () => {
  it('takes names, categories and retentions', () => {
    const [fact] = factsOfDatabase({
      Acme: [{ ...row, cookie: 'a\u00adb\t', wildcardMatch: '1' }],
    });
    expect(fact).toEqual({
      name: 'ab',
      match: 'prefix',
      kind: 'party',
      platform: 'Acme',
      controller: 'Acme',
      category: 'statistics',
      retention: 86_400,
      domains: [],
    });
  });

  it('says where the database is of another shape', () => {
    expect(() => factsOfDatabase({ Acme: [{ ...row, cookie: 1 }] })).toThrow('Acme.0.cookie');
    expect(() => factsOfDatabase({ Acme: [{ ...row, category: 'New' }] })).toThrow('"New"');
  });
});
