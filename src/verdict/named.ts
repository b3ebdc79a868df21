/** An organisation that a charter's words name, as the organisations table knows it. */
export interface NamedOrganisation {
  name: string;
  /** It runs portals under its customers' domains: there it is the site's own. */
  whiteLabel: boolean;
}

/**
 * The organisations that the texts of a charter's provider and service cells name. Worked out once, with
 * the table, by whoever loads a charter, so that judging needs no table.
 */
export type NamedOrganisations = ReadonlyMap<string, readonly NamedOrganisation[]>;

/** The names that a cell's text comes to; empty where the cell is missing or names none that is known. */
export function namesIn(named: NamedOrganisations, text: string | undefined): string[] {
  return (text ? (named.get(text) ?? []) : []).map(({ name }) => name);
}
