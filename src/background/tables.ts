import { withExplainedCategory } from '../charter/meaning/explained-category';
import { closestCharter } from '../charter/scope';
import { readCharter } from '../charter/schema';
import type { Charter } from '../charter/model';
import { knownFacts, readKnownCookies, stemsOf, type KnownCookies } from '../cookie/known';
import {
  isNobodysParty,
  isWhiteLabel,
  organisationName,
  organisationOfDomain,
  organisationsNamed,
  readOrganisations,
  type Organisations,
} from '../cookie/organisation';
import type { Holder, KnownFacts, Site } from '../cookie/model';
import type { Facts } from '../cookie/record';
import { isRented, registrableDomain } from '../cookie/site';
import { withoutDot } from '../cookie/host';
import type { NamedOrganisation } from '../verdict/named';
import type { JudgedCharter, KnownCharter } from '../verdict/record';

/** Whatever needs the public suffix list or a table of the package, answered once and for all pages. */
export interface Tables {
  siteOf(host: string): Site;
  /** Who answers at a host, or serves a script there: at a rented one that can be anybody, the site too. */
  holderOf(host: string): Holder;
  factsOf(cookie: { name: string; domain: string }, site: Site): Facts;
  /**
   * The charter that speaks most closely for a host, ready to judge by: of the bundled ones and those given, which
   * win where they are as close.
   */
  charterFor(host: string, saved: readonly KnownCharter[]): Promise<JudgedCharter | null>;
  /** A charter made ready to judge by, whatever hosts it speaks for. */
  readied(charter: Charter): JudgedCharter;
}

interface CharterEntry {
  file: string;
  scope: string[];
}

/**
 * Reads the package's tables.
 *
 * @param readAsset gives a JSON file of the package.
 * @throws where one is missing or broken: the build checks them all, so that is a damaged package.
 */
export async function readTables(readAsset: (path: string) => Promise<unknown>): Promise<Tables> {
  const [known, organisations, index] = await Promise.all([
    readAsset('known-cookies.json').then(readKnownCookies),
    readAsset('organisations.json').then(readOrganisations),
    readAsset('charters/index.json') as Promise<CharterEntry[]>,
  ]);
  const ownerOf = (host: string) => holder(organisations, withoutDot(host));
  return {
    siteOf: (host) => ({ host, ...ownerOf(host) }),
    holderOf: (host) => {
      const one = ownerOf(host);
      const isAnybody = one.organisation === undefined && isRented(withoutDot(host));
      return isAnybody ? { ...one, nobodysParty: true } : one;
    },
    factsOf: ({ name, domain }, site) => {
      const owner = ownerOf(domain);
      const facts = knownOf(known, organisations, name, domain);
      const isFirst = owner.registrableDomain === site.registrableDomain;
      return { owner, party: isFirst ? 'first' : 'third', ...(facts && { known: facts }) };
    },
    charterFor: async (host, saved) => {
      const entries = saved.map((known) => ({ scope: known.charter.scope, known }));
      const closest = closestCharter([...entries, ...index], host);
      if (!closest) return null;
      if ('file' in closest) {
        return judged(readCharter(await readAsset(`charters/${closest.file}`)), organisations);
      }
      const { charter, changes } = closest.known;
      return { ...judged(charter, organisations), ...(changes && { changes }) };
    },
    readied: (charter) => judged(charter, organisations),
  };
}

function holder(organisations: Organisations, host: string): Holder {
  const domain = registrableDomain(host);
  const id = organisationOfDomain(organisations, domain);
  return {
    registrableDomain: domain,
    ...(id && { organisation: organisationName(organisations, id) ?? id }),
    ...(isNobodysParty(organisations, host) && { nobodysParty: true }),
  };
}

/** The known facts of a name, with the organisation by its name and the bare forms that charters use. */
function knownOf(
  known: KnownCookies,
  organisations: Organisations,
  name: string,
  domain: string,
): KnownFacts | undefined {
  const facts = knownFacts(known, name, domain);
  if (!facts) return undefined;
  const stems = facts.match === 'prefix' ? stemsOf(known, facts.name, domain) : [];
  const id = facts.organisation;
  return {
    ...facts,
    ...(id && { organisation: organisationName(organisations, id) ?? id }),
    ...(stems.length > 0 && { stems }),
  };
}

/** What the words of a charter's provider, service and purpose cells mean. */
function judged(charter: Charter, organisations: Organisations): JudgedCharter {
  const cells = charter.declarations.flatMap(({ provider, service }) => [provider, service]);
  const texts = new Set(cells.filter((text) => text !== undefined));
  return {
    charter: { ...charter, declarations: charter.declarations.map(withExplainedCategory) },
    named: [...texts].map((text) => [text, organisationsIn(text, organisations)]),
  };
}

function organisationsIn(text: string, organisations: Organisations): NamedOrganisation[] {
  // In a charter's cell an x is a tick mark, not the company of that name.
  if (text.trim().length < 2) return [];
  return organisationsNamed(organisations, text).map((id) => ({
    name: organisationName(organisations, id) ?? id,
    whiteLabel: isWhiteLabel(organisations, id),
  }));
}
