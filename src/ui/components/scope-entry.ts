const LONGEST = 255;

/**
 * What a person typed as a host or a family of hosts, as browsers write it: in lower case, letters beyond ASCII
 * as punycode. An address stands for its host.
 *
 * @returns `example.org` or `*.example.org`; undefined where it is neither.
 */
export function scopeEntry(typed: string): string | undefined {
  const text = typed.trim();
  const family = text.startsWith('*.') ? '*.' : '';
  const rest = text.slice(family.length);
  const address = /^https?:\/\//i.test(rest) ? rest : `https://${rest}`;
  if (rest === '' || /[\s*]/.test(rest) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const entry = family + hostname;
  return hostname.includes('.') && entry.length <= LONGEST && !hostname.includes(':')
    ? entry
    : undefined;
}
