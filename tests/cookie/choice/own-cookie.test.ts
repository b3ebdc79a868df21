import { expect, it } from 'vitest';
import { ownChoiceCookies } from '../../../src/cookie/choice/own-cookie';

const named = (...names: string[]) =>
  ownChoiceCookies(names.map((name) => ({ name, source: '1' })));

it.each(['cookies_preferences', 'gdpr_accepted', 'cookieConsent', 'rgpd', 'cookie-choice'])(
  'takes %s for a site’s own record of the choice',
  (name) => expect(named(name)).toEqual(new Set([name])),
);

it.each(['sessionid', 'cookietest', 'language_preferences', '_ga', 'cart', '__proto__', ''])(
  'takes %s for none',
  (name) => expect(named(name).size).toBe(0),
);

it('leaves web storage out', () => {
  expect(ownChoiceCookies([{ name: 'consent', source: '1', storage: 'local' }]).size).toBe(0);
});
