import { isRegistryEnding } from '../cookie/site';

/**
 * The hosts and families of a scope as browsers write them: in lower case, letters beyond ASCII as punycode.
 * What is no host is left out, as is a family of all that anybody registers (`*.com`), and each is there once.
 */
export function scopeOfHosts(entries: readonly string[]): string[] {
  return [...new Set(entries.flatMap((entry) => hostAsWritten(entry) ?? []))];
}

function hostAsWritten(entry: string): string | undefined {
  const family = entry.startsWith('*.') ? '*.' : '';
  const url = `https://${entry.slice(family.length)}/`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, href } = new URL(url);
  // Anything else in it (a user, a path, a port) is no host.
  if (href !== `https://${hostname}/` || (family && isRegistryEnding(hostname))) return undefined;
  return family + hostname;
}
