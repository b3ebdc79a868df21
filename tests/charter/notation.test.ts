import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsNotation, readNotation, specificity } from '../../src/charter/notation';

const fits = (printed: string, name: string) => fitsNotation(readNotation(printed), name);

/** Texts of what notations are made of, so that placeholders meet in every order. */
const anyNotation = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '_ga',
        '_',
        '*',
        '#',
        '<id>',
        '<',
        '>',
        '[id]',
        '[0]',
        '[',
        ']',
        '{id}',
        '{',
        '}',
        'xxx',
        'XXXX',
        'X',
        '-',
        '.',
        '…',
        '...',
        '%',
        '%s',
        '%20',
        '"',
        ' ',
        'starting with ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);
const LONG = 4_096;

describe('fitsNotation', () => {
  it.each([
    ['_ga', '_ga'],
    ['sessionid', 'sessionid'],
    ['__proto__', '__proto__'],
    ['🍪', '🍪'],
    ['_ga_<container-id>', '_ga_Q1W2E3R4T5'],
    ['_ga_<ID>', '_ga_1'],
    ['_ga_*', '_ga_1'],
    ['_ga*', '_ga'],
    ['_ga*', '_ga_1'],
    ['_ga_#', '_ga_79E9HV76MJ'],
    ['_ga_%', '_ga_1'],
    ['_ga_xxxxxxxxxx', '_ga_Q1'],
    ['_ga_XXXX', '_ga_Q1'],
    ['_ga_...', '_ga_Q1'],
    ['_ga_…', '_ga_Q1'],
    ['_hjSessionUser_{site_id}', '_hjSessionUser_123'],
    ['wordpress_[hash]', 'wordpress_d41d8c'],
    ['AMCV_###@AdobeOrg', 'AMCV_1A2B@AdobeOrg'],
    ['_gat_UA-XXXXXX-X', '_gat_UA-64768501-1'],
    ['_dc_gtm_UA-xxxxx-x', '_dc_gtm_UA-39737385-2'],
    ['_gat_<a-x-b>_xxx', '_gat_1_2'],
    ['_pk_id.<appID>.<domainHash>', '_pk_id.1.1fff'],
    ['<id>_session', 'a_session'],
    ['items[0]', 'items[0]'],
    ['a%20b', 'a%20b'],
    ['any cookie starting with "_hs"', '_hsenc'],
    ['Any cookie that starts with _hs', '_hsenc'],
    ['tout cookie commençant par « _pk_ »', '_pk_ses.1'],
    ['Alle Cookies, die mit "_pk_*" beginnen', '_pk_ses.1'],
    ['"sessionid"', 'sessionid'],
    ['« sessionid »', 'sessionid'],
    [' sessionid ', 'sessionid'],
    ['comment_author_', 'comment_author_46f8de5c'],
    ['ab._gdnnnnnnnn', 'ab._gd16123456'],
    ['_shibsession_xyz', '_shibsession_646566'],
    ['_gat_ClientID', '_gat_UA-1-1'],
    ['_gat_UA-XXXXX-Y', '_gat_UA-12345-6'],
    ['_ga_%ID%', '_ga_Q1'],
    ['_ga_${id}', '_ga_Q1'],
    ['_ga_{{id}}', '_ga_Q1'],
    ['mp_(token)_mixpanel', 'mp_6d7c_mixpanel'],
    ['p{postId}', 'p12345'],
    ['mf_xxx', 'mf_1a2b'],
    ['/^_pk_.*$/', '_pk_id.1'],
    ['/^_ga/', '_gat'],
    ['/^_ga(_[A-Z0-9]+)?$/', '_ga_Q1'],
    ['todas las que empiezan por "_hs"', '_hsenc'],
  ])('%j fits %j', (printed, name) => {
    expect(fits(printed, name)).toBe(true);
  });

  it.each([
    // Earlier tools let a declared _ga swallow these.
    ['_ga', '_gat'],
    ['_ga', '_gat_UA-1-1'],
    ['_ga', '_ga_Q1W2E3R4T5'],
    ['_ga', '__ga'],
    ['_ga', '_GA'],
    ['_ga_<ID>', '_ga'],
    ['_ga_<ID>', '_ga_'],
    ['_ga_<ID>', '_gat_1'],
    ['_ga_*', '_ga'],
    ['_gat_UA-XXXXXX-X', '_gat_UA-1'],
    ['_gat_UA-XXXXXX-X', '_gat'],
    ['_gat_<a-x-b>_xxx', '_gat_1'],
    ['a#<id>*', 'ab'],
    ['ab<id>ba', 'aba'],
    ['ab<id>ba', 'abba'],
    ['items[0]', 'items1'],
    ['a%20b', 'a120b'],
    ['AMCV_###@AdobeOrg', 'AMCV_1@Adobe'],
    ['any cookie starting with "_hs"', '_ga'],
    ['comment_author_', 'comment'],
    ['ASP.NET_SessionId', 'ASP.NET_other'],
    // A word is no identifier where so little else is fixed.
    ['p{postId}', 'prov'],
    ['mf_xxx', 'mf_user'],
    ['/^_pk_.*$/', 'x_pk_id'],
    ['/^_ga(_[A-Z0-9]+)?$/', '_gat'],
    ['/(?=_ga)/', '_ga'],
    ['', ''],
    ['', '_ga'],
  ])('%j does not fit %j', (printed, name) => {
    expect(fits(printed, name)).toBe(false);
  });

  it.each([
    // Earlier tools let a declared xxx fit everything.
    'xxx',
    'XXXXXX',
    '*',
    '**',
    '#',
    '####',
    '<id>',
    '[id]',
    '{id}',
    '…',
    '...',
    '%',
    '%s',
    '<name>_<id>',
    '*.*',
    '_*',
    '-xxx-',
    '"xxx"',
    'any cookie starting with *',
    'nnnn',
    '/.*/',
    '/^.*$/',
    '/(/',
  ])('%j alone fits nothing', (printed) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(fits(printed, name) || fits(printed, printed)).toBe(false);
      }),
    );
  });

  it('lets a bare name fit itself only', () => {
    const bare = fc
      .string({
        unit: fc.constantFrom(...'abcABC_-.0123456789~$&+!'.split('')),
        minLength: 1,
        maxLength: 30,
      })
      .filter((name) => !/x{3}|n{4}|\.{3}|[-_.]$|[-_.]xyz/i.test(name));
    fc.assert(
      fc.property(bare, fc.oneof(bare, fc.string({ unit: 'binary' })), (name, other) => {
        expect(fits(name, name)).toBe(true);
        expect(fits(name, other)).toBe(name === other);
        expect(fits(name, `${name}t`) || fits(name, `_${name}`)).toBe(false);
      }),
    );
  });

  it('lets a placeholder fit any one character or more', () => {
    const placeholder = fc.constantFrom('<id>', '[id]', '{id}', 'xxx', '###', '…', '%');
    const some = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(placeholder, some, (gap, text) => {
        expect(fits(`_pk_${gap}`, `_pk_${text}`)).toBe(true);
        expect(fits(`${gap}_pk`, `${text}_pk`)).toBe(true);
        expect(fits(`_pk_${gap}_end`, `_pk_${text}_end`)).toBe(true);
        expect(fits(`_pk_${gap}`, '_pk_') || fits(`${gap}_pk`, '_pk')).toBe(false);
      }),
    );
  });

  it('fits what an expression with the same gaps fits', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '_', '*', '#', '<i>');
    const real = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 10 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), real, (parts, name) => {
        const printed = parts.join('');
        const isBare = !/[*#<]/.test(printed);
        const says = /[ab]/.test(printed);
        const isPrefix = isBare && says && printed.endsWith('_') && printed.length > 2;
        const source = printed.replace(/#+|<i>/g, '.+').replace(/(?<!\.)\*+/g, '.*');
        const wanted = new RegExp(`^${source}${isPrefix ? '.*' : ''}$`);
        // Of a single letter with a gap an identifier is wanted, not a word.
        fc.pre(!/^.{0,3}(?:\.\+)+$/.test(source));
        expect(fits(printed, name)).toBe((says || isBare) && name !== '' && wanted.test(name));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws, whatever is printed', () => {
    fc.assert(
      fc.property(anyNotation, fc.string({ unit: 'binary' }), (printed, name) => {
        expect(typeof fits(printed, name)).toBe('boolean');
        expect(specificity(readNotation(printed))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['many gaps', 'a*'.repeat(LONG / 2), 'a'.repeat(LONG), true],
    ['many gaps that end otherwise', `${'a*'.repeat(LONG / 2 - 1)}b`, 'a'.repeat(LONG), false],
    ['as many gaps as fit', '*a'.repeat(LONG / 2), 'a'.repeat(LONG), true],
    ['many half-fitting literals', 'ab#'.repeat(LONG / 3), 'a'.repeat(LONG), false],
    [
      'a literal that nearly repeats',
      `x${'*aab'.repeat(LONG / 4 - 1)}`,
      `x${'aa'.repeat(LONG / 2)}`,
      false,
    ],
    ['brackets that never close', `_ga${'<'.repeat(LONG)}`, 'a'.repeat(LONG), false],
    ['blanks after the phrase', `starting with${' '.repeat(LONG)}`, 'a'.repeat(LONG), false],
    ['quotes in the middle', `a${'"'.repeat(LONG - 2)}b`, `a${'"'.repeat(LONG - 2)}b`, true],
    ['single letters', `a_xxx${'_x'.repeat(2_040)}`, `a_${'y_'.repeat(2_047)}`, true],
  ])('finishes with %s of 4,096 characters', (_, printed, name, expected) => {
    expect(fits(printed, name)).toBe(expected);
  });
});

describe('specificity', () => {
  it.each([
    ['_ga', '_ga*'],
    ['_ga_<id>', '_g*'],
    ['_ga_<id>_x', '_ga_<id>'],
    ['_*a', 'xxx'],
  ])('is more for %j than for %j', (more, less) => {
    expect(specificity(readNotation(more))).toBeGreaterThan(specificity(readNotation(less)));
  });
});
