import type { Declaration } from '../charter/model';
import type { Sighting } from '../cookie/model';
import type { Finding } from './report';
import type { SetAside } from './settings';

/** What a finding is about: a cookie, else a declaration, else the charter itself. */
export interface About {
  /** The host. */
  site: string;
  sighting: Sighting | undefined;
  declaration: Declaration | undefined;
}

/**
 * The finding as a person left it: with their reason where they set it aside.
 *
 * @param setAside what was set aside, of any site.
 */
export function asSettled(finding: Finding, about: About, setAside: readonly SetAside[]): Finding {
  const one = setAside.find((each) => each.rule === finding.rule && isAbout(each, about));
  if (!one) return finding;
  const { reason, by, at } = one;
  return { ...finding, setAside: { reason, ...(by !== undefined && { by }), at } };
}

function isAbout(
  { site, name, domain }: SetAside,
  { site: host, sighting, declaration }: About,
): boolean {
  if (site !== host || name !== (sighting?.name ?? declaration?.name ?? '')) return false;
  return domain === undefined || domain === sighting?.domain;
}
