import type { AttributeFault } from '../../../src/verdict/report';
import { unsafeAttributes } from '../../../src/verdict/rules/unsafe-attributes';
import { holders, knowns, setBy, sighting, thirdPartySighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const session = (differing = {}) =>
  sighting({ name: 'sessionid', secure: true, httpOnly: true, ...differing });
const finding = (...faults: AttributeFault[]) => ({
  severity: 'info' as const,
  evidence: { by: 'attributes' as const, faults },
});

checkPairRule(
  unsafeAttributes,
  [
    { name: 'a guarded session', cookie: session() },
    { name: 'a basket that scripts read' },
    {
      name: 'a CSRF token, which scripts are meant to read',
      cookie: session({ name: 'csrf_session_id', httpOnly: false }),
    },
    {
      name: 'Secure missing where nobody saw https',
      cookie: session({ secure: false, setBy: null }),
    },
    {
      name: 'Secure missing over http',
      cookie: session({
        secure: false,
        setBy: setBy('response', holders.site, 'http://www.lampe.example'),
      }),
    },
    {
      name: 'a session that a script has written',
      cookie: session({ httpOnly: false, setBy: setBy('script', holders.site) }),
    },
    {
      name: 'a session of visits that is measured',
      cookie: session({ name: 'analytics_session_id', httpOnly: false, known: knowns.ga }),
    },
    {
      name: 'a name that merely has the letters',
      cookie: session({ name: 'obsession', httpOnly: false }),
    },
    { name: 'SameSite=None with Secure', cookie: session({ sameSite: 'no_restriction' }) },
    { name: 'promises that are kept', cookie: session({ name: '__Host-sessionid' }) },
    {
      name: 'another party’s',
      cookie: thirdPartySighting(holders.google, { name: 'sessionid', httpOnly: false }),
    },
  ],
  [
    {
      name: 'a session that scripts can read',
      cookie: session({ httpOnly: false }),
      finding: finding('http-only-missing'),
    },
    {
      name: 'an undeclared one',
      cookie: session({ name: 'PHPSESSID', httpOnly: false }),
      declared: null,
      finding: finding('http-only-missing'),
    },
    {
      name: 'a session that goes over http',
      cookie: session({ name: 'connect.sid', secure: false }),
      finding: finding('secure-missing'),
    },
    {
      name: 'SameSite=None without Secure',
      cookie: sighting({ sameSite: 'no_restriction', secure: false }),
      finding: finding('none-without-secure'),
    },
    {
      name: 'a broken __Host- promise',
      cookie: sighting({ name: '__Host-a', domain: '.lampe.example' }),
      finding: finding('promise-broken'),
    },
    {
      name: 'a broken __Secure- promise',
      cookie: sighting({ name: '__Secure-a', secure: false }),
      finding: finding('promise-broken'),
    },
  ],
);
