import { getDomain, parse } from 'tldts';

/**
 * The registrable domain (eTLD+1) of a host by the public suffix list, private suffixes included:
 * two portals of one hosting platform are two sites, as they are to the browser.
 *
 * @param host a host name or a cookie's domain, with or without a leading dot.
 * @returns the registrable domain; the host itself where it has none (an IP address, `localhost`,
 *   a public suffix).
 */
export function registrableDomain(host: string): string {
  const bare = host.startsWith('.') ? host.slice(1) : host;
  return getDomain(bare, { allowPrivateDomains: true }) ?? bare;
}

/**
 * Whether a host is one that anybody rents under a provider's name, as at a cloud or a content network
 * (`d111.cloudfront.net`): whose it is, its name does not tell.
 */
export function isRented(host: string): boolean {
  return parse(host, { allowPrivateDomains: true }).isPrivate === true;
}

/** Whether a host is an ending under which anybody can register: `com`, `co.uk`. No charter speaks for all below it. */
export function isRegistryEnding(host: string): boolean {
  const { isIcann, publicSuffix } = parse(host);
  return isIcann === true && publicSuffix === host;
}
