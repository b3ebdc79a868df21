import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsNotation, readNotation } from '../../src/charter/notation';
import { maskedName } from '../../src/cookie/entry-name';

describe('the name of an entry', () => {
  it.each([
    'theme',
    'amplitude_unsent_events',
    '_hjSessionUser',
    'lastExternalReferrerTime',
    'yt-remote-device-id',
    'ytidb::LAST_RESULT_ENTRY_KEY',
    'wp-settings-time-1',
    'cache_v2.1',
    'cache2024',
    'oauth2token',
    'LogsDatabaseV2',
    '__paypal_storage__',
    'getURLForID',
    'user_settings',
    '__proto__',
    'préférences',
    '設定',
    '',
  ])('%j is kept', (name) => {
    expect(maskedName(name)).toBe(name);
  });

  it.each([
    ['user:jane@example.org', 'user:…'],
    ['draft jane.doe@example.org', 'draft …'],
    ['mail=jane%40example.org;theme', 'mail=…;theme'],
    ['user:jane', 'user:…'],
    ['cart/account/jane/items', 'cart/account/…/items'],
    ['session_8f14e45f', 'session_…'],
    ['_hjSessionUser_123456', '_hjSessionUser_…'],
    ['amplitude_unsent_a1b2c3', 'amplitude_unsent_…'],
    ['id-3f2504e0-4f89-11d3-9a0c-0305e82cfe10-x', 'id-…-x'],
    ['tel 06-12-34-56-78', 'tel …'],
    ['born_1984-11-24', 'born_…'],
    ['from 192.168.10.12', 'from …'],
    ['V12345||Requests', 'V…||Requests'],
    ['_ga_Q1W2E3R4T5', '_ga_…'],
    ['AMCV_14215E3D5995C57C0A495C55@AdobeOrg', 'AMCV_…@AdobeOrg'],
    ['wistia-video-progress-fj42vucf99', 'wistia-video-progress-…'],
    ['t.dXNlcjpqYW5lZG9l', 't.…'],
    ['k_qwertzuiopasdfghjklyxcvb', 'k_…'],
  ])('%j is kept as %j', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });

  it('still fits the notation that a charter gives it', () => {
    const fits = (notation: string, name: string) =>
      fitsNotation(readNotation(notation), maskedName(name));
    expect(fits('_hjSessionUser_<id>', '_hjSessionUser_123456')).toBe(true);
    expect(fits('amplitude_unsent_*', 'amplitude_unsent_a1b2c3')).toBe(true);
    expect(fits('LogsDatabaseV2:V#||LogsRequests', 'LogsDatabaseV2:V12345||LogsRequests')).toBe(
      true,
    );
  });

  it('is bounded, whatever it is, and masked once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const masked = maskedName(name);
        expect(masked.length).toBeLessThanOrEqual(256);
        expect(maskedName(masked)).toBe(masked);
      }),
    );
  });

  it('never holds a long number or an address', () => {
    const words = fc.constantFrom('user', 'cart', '_', ':', '-', ' ', '/', 'theme');
    const secret = fc.oneof(
      fc.integer({ min: 10_000 }).map(String),
      fc.uuid(),
      fc.emailAddress().filter((address) => /^[\w.]+@/.test(address)),
    );
    fc.assert(
      fc.property(fc.array(words), secret, fc.array(words), (before, one, after) => {
        const name = [...before, '|', one, '|', ...after].join('');
        expect(maskedName(name)).not.toContain(one);
      }),
    );
  });

  it('takes long and hostile names', () => {
    for (const piece of ['1-', 'a@', '%40', 'aB', '{"user":', '\u0000', 'é']) {
      expect(maskedName(piece.repeat(100_000)).length).toBeLessThanOrEqual(256);
    }
  });
});
