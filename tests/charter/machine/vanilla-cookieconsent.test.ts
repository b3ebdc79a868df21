import { describe, expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

function version3(name: string) {
  return {
    sections: [
      { title: `${name} intro` },
      {
        title: `${name} counting`,
        linkedCategory: 'analytics',
        cookieTable: {
          caption: 'Cookies',
          headers: { name: 'Cookie', domain: 'Domain', desc: 'Description' },
          body: [{ name: 'seen', domain: 'tea.example', desc: `${name} counts` }, 'seen'],
        },
      },
      { title: `${name} adverts`, linkedCategory: 'ads' },
    ],
  };
}

const config = {
  cookie: { name: 'tea_consent' },
  categories: {
    necessary: { readOnly: true },
    analytics: { autoClear: { cookies: [{ name: '/^seen/' }] } },
    ads: {
      autoClear: { cookies: [{ name: '/^loud_/', domain: 'ads.example' }, {}] },
      services: { films: { label: 'Films', cookies: [{ name: 'film' }] } },
    },
  },
  language: {
    default: 'en',
    translations: {
      fr: { preferencesModal: version3('fr') },
      en: { preferencesModal: version3('en') },
      de: '/de.json',
    },
  },
};

describe('vanilla-cookieconsent 3', () => {
  test('tables of the default language, and what a category without a table clears', () => {
    const { format, grids, unread } = gridsOfJson(config);
    expect(format).toBe('vanilla-cookieconsent');
    expect(grids[0]).toEqual({
      trail: ['en counting', 'Cookies'],
      common: { category: 'analytics' },
      columns: ['name', 'domain', 'purpose'],
      rows: [
        { line: 1, cells: ['Cookie', 'Domain', 'Description'], isHeading: true },
        { line: 1, cells: ['seen', 'tea.example', 'en counts'] },
      ],
    });
    expect(rowsOf(grids.slice(1))).toEqual([
      { name: '/^loud_/', domain: 'ads.example', category: 'en adverts' },
      { name: 'film', category: 'en adverts', service: 'Films' },
    ]);
    expect(unread.map(({ where }) => where)).toEqual([
      'preferencesModal.sections[1].cookieTable.body[1]',
      'categories.ads.autoClear.cookies[1]',
    ]);
  });

  test('the language of the page first', () => {
    expect(gridsOfJson(config, 'fr-CA').grids[0]?.trail).toEqual(['fr counting', 'Cookies']);
  });

  test('a translation by itself', () => {
    const { format, grids } = gridsOfJson({ consentModal: {}, preferencesModal: version3('fr') });
    expect(format).toBe('vanilla-cookieconsent');
    expect(grids.map(({ trail }) => trail[0])).toEqual(['fr counting']);
  });

  test('a category’s id where its title is in no word that is understood', () => {
    const cookieTable = { headers: { name: 'Cookie' }, body: [{ name: 'cc_cookie' }] };
    const { grids } = gridsOfJson({
      categories: { ads: { autoClear: { cookies: [{ name: 'loud' }] } } },
      language: {
        translations: {
          en: {
            preferencesModal: {
              sections: [
                { title: 'Needed', linkedCategory: 'necessary', cookieTable },
                { title: 'Promises', linkedCategory: 'ads' },
              ],
            },
          },
        },
      },
    });
    expect(rowsOf(grids.slice(1))).toEqual([{ name: 'loud', category: 'ads' }]);
    expect(grids.map(({ trail, common }) => [trail[0], common?.category])).toEqual([
      ['Needed', 'necessary'],
      ['Promises', 'ads'],
    ]);
  });

  test('keys tell where headings do not', () => {
    const cookieTable = {
      headers: { name: 'Zzyzx', desc: 'Qwghlm' },
      body: [{ name: 'seen', desc: 'counts' }],
    };
    const sections = [{ title: 'Counting', cookieTable }];
    const translations = { xx: { preferencesModal: { sections } } };
    expect(gridsOfJson({ language: { translations } }).grids).toEqual([
      {
        trail: ['Counting'],
        common: { category: 'Counting' },
        columns: ['name', 'purpose'],
        rows: [
          { line: 1, cells: ['Zzyzx', 'Qwghlm'], isHeading: true },
          { line: 1, cells: ['seen', 'counts'] },
        ],
      },
    ]);
  });
});

test('vanilla-cookieconsent 2: numbered columns, regular expressions', () => {
  const { format, grids } = gridsOfJson({
    current_lang: 'en',
    languages: {
      en: {
        settings_modal: {
          cookie_table_headers: [{ col1: 'Name' }, { col2: 'Expiration' }],
          blocks: [
            { title: 'About' },
            {
              title: 'Counting',
              toggle: { value: 'analytics' },
              cookie_table: [
                { col1: '^seen_', col2: '2 years', is_regex: true },
                { col1: 'seen', col2: '1 day' },
              ],
            },
          ],
        },
      },
    },
  });
  expect(format).toBe('vanilla-cookieconsent');
  expect(grids).toEqual([
    {
      trail: ['Counting'],
      // The block's own id says it in a word that is understood.
      common: { category: 'analytics' },
      columns: ['name', 'retention'],
      rows: [
        { line: 1, cells: ['Name', 'Expiration'], isHeading: true },
        { line: 1, cells: ['/^seen_/', '2 years'] },
        { line: 2, cells: ['seen', '1 day'] },
      ],
    },
  ]);
});
