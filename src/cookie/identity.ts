/** What tells one cookie of a browser from another (RFC 6265bis, 5.7: name, domain, path; and the jar it is in). */
export interface IdentityParts {
  storeId: string;
  /**
   * The partition's top-level site, and `^` after it where the cookie is of a site that another embeds inside
   * itself; absent for an unpartitioned cookie.
   */
  partition?: string | undefined;
  /** With its leading dot where it is a domain cookie, so that host-only is told apart. */
  domain: string;
  path: string;
  name: string;
}

/**
 * One string for one cookie. Names are bytes that a site chose, so the parts are quoted, never joined:
 * no name can pass for another cookie's.
 *
 * @returns a JSON array of store id, partition (or an empty text), domain, path and name.
 */
export function identityOf({ storeId, partition, domain, path, name }: IdentityParts): string {
  return JSON.stringify([storeId, partition ?? '', domain, path, name]);
}

/** Where a cookie is kept, by its identity, its partition by the top-level site alone; undefined where that is none. */
export function placeOfIdentity(
  identity: string,
): Pick<IdentityParts, 'domain' | 'path' | 'partition'> | undefined {
  const parts = listIn(identity);
  if (!parts?.every((part) => typeof part === 'string')) return undefined;
  const [, partition = '', domain = '', path = ''] = parts;
  const site = partition.replace(/\^$/, '');
  return { domain, path, ...(site !== '' && { partition: site }) };
}

function listIn(json: string): unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
