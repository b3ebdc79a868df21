/**
 * Whether a host is a domain or lies below it (RFC 6265bis, 5.1.3, domain-match).
 *
 * @param host a host name in lower case.
 * @param domain a domain, with or without a leading dot.
 */
export function isWithin(host: string, domain: string): boolean {
  const bare = withoutDot(domain);
  return host === bare || host.endsWith(`.${bare}`);
}

/** A cookie's domain without the dot that marks a domain cookie. */
export function withoutDot(domain: string): string {
  return domain.startsWith('.') ? domain.slice(1) : domain;
}

/**
 * Whether a browser would send a cookie to a host, its path and flags aside.
 *
 * @param cookie its domain as the browser gives it, and whether it is host-only.
 * @param host a host name in lower case.
 */
export function isSentTo(cookie: { domain: string; hostOnly: boolean }, host: string): boolean {
  return cookie.hostOnly ? host === withoutDot(cookie.domain) : isWithin(host, cookie.domain);
}
