import { describe, expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

function retentionOf(maxAgeSeconds: unknown): string | undefined {
  const disclosures = [{ identifier: 'id', type: 'cookie', maxAgeSeconds }];
  return rowsOf(gridsOfJson({ disclosures }).grids)[0]?.retention;
}

describe('device storage disclosures', () => {
  test('kinds of storage, domains and purposes', () => {
    const { format, grids } = gridsOfJson({
      disclosures: [
        {
          identifier: 'id*',
          type: 'cookie',
          maxAgeSeconds: 2_592_000,
          cookieRefresh: true,
          domains: ['*.loud.example', 'ads.example'],
          purposes: [1, 3, 9],
        },
        { identifier: 'seen', type: 'web', maxAgeSeconds: null, purposes: [1] },
        { identifier: 'days', type: 'app', maxAgeSeconds: 60, purposes: [8], specialPurposes: [1] },
      ],
    });
    expect(format).toBe('tcf');
    expect(rowsOf(grids)).toEqual([
      {
        name: 'id*',
        domain: '*.loud.example, ads.example',
        purpose:
          'Store and/or access information on a device; Create profiles for personalised advertising; Understand audiences through statistics or combinations of data from different sources',
        retention: '30 days',
        storage: 'cookie',
      },
      {
        name: 'seen',
        purpose: 'Store and/or access information on a device',
        storage: 'local storage',
      },
      {
        name: 'days',
        purpose:
          'Measure content performance; Ensure security, prevent and detect fraud, and fix errors',
        storage: 'app storage',
      },
    ]);
  });

  test.each([
    [0, 'Session'],
    [1_800, '30 minutes'],
    [90, '1 minute 30 seconds'],
    ['31536000', '365 days'],
    [34_164_000, '395 days 10 hours'],
    [86_400, '1 day'],
    [34_128_000, '395 days'],
    [157_680_000, '1825 days'],
    [2_592_000_000, '30 days'],
    [34_128_000_000, '395 days'],
    [null, undefined],
    ['soon', undefined],
    [-5, undefined],
    [1e300, undefined],
  ])('%j seconds are "%s"', (seconds, text) => {
    expect(retentionOf(seconds)).toBe(text);
  });

  test('what could be milliseconds as well is not read, but said', () => {
    const { grids, unread } = gridsOfJson({
      disclosures: [{ identifier: 'day', type: 'cookie', maxAgeSeconds: 86_400_000 }],
    });
    expect(rowsOf(grids)).toEqual([{ name: 'day', storage: 'cookie' }]);
    expect(unread).toEqual([
      { where: 'disclosures[0].maxAgeSeconds', text: '86400000', why: 'retention' },
    ]);
  });

  test('disclosures by their address, and the vendor that has them', () => {
    const disclosures = [{ identifier: 'id', type: 'cookie', maxAgeSeconds: 60 }];
    const { grids } = gridsOfJson({
      disclosures: { 'https://loud.example/storage.json': { timestamp: 'now', disclosures } },
      vendors: { 7: { name: 'Loud Ads', deviceStorageDisclosure: { disclosures } } },
    });
    expect(grids.map(({ trail }) => trail)).toEqual([
      ['https://loud.example/storage.json'],
      ['Loud Ads'],
    ]);
    expect(rowsOf(grids)).toEqual([
      { name: 'id', retention: '1 minute', storage: 'cookie' },
      {
        name: 'id',
        provider: 'Loud Ads',
        retention: '1 minute',
        storage: 'cookie',
      },
    ]);
  });

  test('those that Prebid tells: which of its modules store it', () => {
    const { grids } = gridsOfJson({
      disclosures: [
        { identifier: 'id', type: 'cookie', disclosedIn: null, disclosedBy: ['teaAds', 'films'] },
      ],
    });
    expect(rowsOf(grids)).toEqual([{ name: 'id', service: 'teaAds, films', storage: 'cookie' }]);
  });
});
