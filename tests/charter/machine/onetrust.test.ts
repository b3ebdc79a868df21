import { describe, expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

const data = {
  DomainData: {
    Groups: [
      {
        OptanonGroupId: 'C0001',
        GroupName: 'Strikt notwendig',
        Status: 'always active',
        FirstPartyCookies: [
          {
            Name: 'sid',
            Host: 'tea.example',
            IsSession: true,
            Length: '0',
            description: 'Keeps you',
          },
          {
            Name: 'quick',
            Host: 'tea.example',
            IsSession: false,
            Length: '0',
            isThirdParty: false,
          },
        ],
        Hosts: [],
      },
      {
        OptanonGroupId: 'C0004',
        GroupName: 'Werbung',
        FirstPartyCookies: [{ Host: 'tea.example' }],
        Hosts: [
          {
            HostName: 'ads.example',
            DisplayName: 'Loud Ads',
            Cookies: [{ Name: 'uid', Host: 'ads.example', IsSession: false, Length: '365' }],
          },
        ],
      },
      { OptanonGroupId: 'C0005', Parent: 'C0004', GroupName: 'Netze', FirstPartyCookies: [] },
    ],
    GeneralVendors: [
      {
        VendorCustomId: 'V1',
        Name: 'Quiet Films',
        OptanonGroupId: 'C0004',
        Cookies: [{ Name: 'film', Host: 'film.example', Length: 1 }],
      },
    ],
  },
};

const rows = [
  {
    name: 'sid',
    domain: 'tea.example',
    category: 'Strikt notwendig',
    purpose: 'Keeps you',
    retention: 'Session',
    party: 'first',
  },
  {
    name: 'quick',
    domain: 'tea.example',
    category: 'Strikt notwendig',
    retention: 'less than 1 day',
    party: 'first',
  },
  {
    name: 'uid',
    domain: 'ads.example',
    provider: 'Loud Ads',
    category: 'Werbung',
    retention: '365 days',
    party: 'third',
  },
  {
    name: 'film',
    domain: 'film.example',
    provider: 'Quiet Films',
    category: 'Werbung',
    retention: '1 day',
  },
];

describe('OneTrust', () => {
  test('groups with their own cookies and those of hosts, and vendors', () => {
    const { format, grids, unread } = gridsOfJson(data);
    expect(format).toBe('onetrust');
    expect(rowsOf(grids)).toEqual(rows);
    expect(unread).toEqual([
      { where: 'DomainData.Groups[1].FirstPartyCookies[0]', text: '{…}', why: 'malformed' },
    ]);
  });

  test('as its script keeps it in the page: without the wrapper', () => {
    expect(rowsOf(gridsOfJson(data.DomainData).grids)).toEqual(rows);
  });
});
