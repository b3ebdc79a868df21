/** Attributes of a Set-Cookie line; what is not given is not written. */
export interface CookieAttributes {
  maxAge?: number;
  domain?: string;
  path?: string;
  sameSite?: 'Lax' | 'Strict' | 'None';
  httpOnly?: boolean;
  secure?: boolean;
  partitioned?: boolean;
}

/** A Set-Cookie line with its attributes in the order in which Django writes them. */
export function setCookie(name: string, value: string, attributes: CookieAttributes = {}): string {
  const { maxAge, domain, path = '/', sameSite, httpOnly, secure = true, partitioned } = attributes;
  const expires = maxAge === undefined ? '' : new Date(Date.now() + maxAge * 1_000).toUTCString();
  return [
    `${name}=${value}`,
    domain && `Domain=${domain}`,
    expires && `expires=${expires}`,
    httpOnly && 'HttpOnly',
    maxAge !== undefined && `Max-Age=${maxAge}`,
    `Path=${path}`,
    sameSite && `SameSite=${sameSite}`,
    secure && 'Secure',
    partitioned && 'Partitioned',
  ]
    .filter(Boolean)
    .join('; ');
}
