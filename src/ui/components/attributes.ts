import type { SameSite } from '../../cookie/model';
import type { Cookie } from '../../verdict/report';

const SAME_SITE: Readonly<Record<SameSite, string>> = {
  no_restriction: '; SameSite=None',
  lax: '; SameSite=Lax',
  strict: '; SameSite=Strict',
  unspecified: '',
};

/** A cookie's attributes as its header writes them (RFC 6265), without name and value. */
export function attributesOf(cookie: Cookie): string {
  const { domain, hostOnly, path, grantedSeconds, secure, httpOnly, sameSite, partition } = cookie;
  return [
    hostOnly ? '' : `; Domain=${domain.replace(/^\./, '')}`,
    `; Path=${path}`,
    grantedSeconds === null ? '' : `; Max-Age=${grantedSeconds}`,
    secure ? '; Secure' : '',
    httpOnly ? '; HttpOnly' : '',
    SAME_SITE[sameSite],
    partition === undefined ? '' : '; Partitioned',
  ]
    .join('')
    .slice(2);
}
