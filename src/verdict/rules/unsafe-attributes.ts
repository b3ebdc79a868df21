import type { Declaration } from '../../charter/model';
import type { Sighting } from '../../cookie/model';
import { categoryOf } from '../category-of';
import type { AttributeFault } from '../report';
import type { SightingRule } from '../rule';

/** Whose knower is taken for the visitor: `PHPSESSID`, `sessionid`, `connect.sid`, `wordpress_logged_in_…`. */
const SESSION_IDENTIFIER =
  /sess(?:ion)?[-_.]?id(?:$|[^a-z])|(?:^|[-_.])(?:sess(?:ion)?|sid)$|^wordpress_(?:sec|logged_in)_/i;
const CSRF = /csrf|xsrf/i;

/**
 * A session's identifier without Secure on https or without HttpOnly, `SameSite=None` without Secure, or a name
 * whose promise (`__Host-`, `__Secure-`) is not kept. What guards against forged requests is meant to be read by
 * scripts, and what measures visits is no key to an account.
 */
export const unsafeAttributes: SightingRule = {
  id: 'unsafe-attributes',
  kind: 'concern',
  judges: 'sighting',
  judge: (sighting, declaration) => {
    if (sighting.party !== 'first') return undefined;
    const faults = faultsOf(sighting, declaration);
    if (faults.length === 0) return undefined;
    return {
      rule: 'unsafe-attributes',
      kind: 'concern',
      severity: 'info',
      evidence: { by: 'attributes', faults },
    };
  },
};

function faultsOf(sighting: Sighting, declaration: Declaration | undefined): AttributeFault[] {
  const { name, secure, httpOnly, sameSite, setBy } = sighting;
  const faults: AttributeFault[] = [];
  if (isSessionIdentifier(sighting, declaration)) {
    if (!secure && setBy?.origin?.startsWith('https:')) faults.push('secure-missing');
    if (!httpOnly) faults.push('http-only-missing');
  }
  if (sameSite === 'no_restriction' && !secure) faults.push('none-without-secure');
  if (name.startsWith('__') && breaksPromise(sighting)) faults.push('promise-broken');
  return faults;
}

/** Who is logged in is told by the server: what a script has written, scripts are meant to read. */
function isSessionIdentifier(sighting: Sighting, declaration: Declaration | undefined): boolean {
  if (sighting.setBy?.kind === 'script') return false;
  if (!SESSION_IDENTIFIER.test(sighting.name) || CSRF.test(sighting.name)) return false;
  const category = categoryOf(sighting, declaration);
  return category !== 'statistics' && category !== 'marketing';
}

function breaksPromise({ name, secure, hostOnly, path }: Sighting): boolean {
  if (/^__secure-/i.test(name)) return !secure;
  return /^__host-/i.test(name) && !(secure && hostOnly && path === '/');
}
