import * as v from 'valibot';
import { domainsIn, meaningfulWords, wordsOf } from './organisation-text';

/** The organisations table, ready to be asked. Made by `readOrganisations`, and asked only here. */
export interface Organisations {
  /** Every organisation's id. */
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly whiteLabels: ReadonlySet<string>;
  readonly byDomain: ReadonlyMap<string, string>;
  /** Names that count anywhere in a text, as words joined by a space. */
  readonly byName: ReadonlyMap<string, string>;
  /** Common words that are names too: they count only where they are all that a text says. */
  readonly byWholeText: ReadonlyMap<string, string>;
  readonly longestName: number;
  readonly nobodysHosts: ReadonlySet<string>;
}

const Domain = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'is no domain'));
const Text = v.pipe(v.string(), v.nonEmpty());
const Organisation = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no kebab-case id')),
  name: Text,
  names: v.optional(v.array(Text), []),
  whole: v.optional(v.array(Text), []),
  domains: v.optional(v.array(Domain), []),
  whiteLabel: v.optional(v.boolean(), false),
  libraryHosts: v.optional(v.array(Domain), []),
  consentHosts: v.optional(v.array(Domain), []),
});
const Table = v.object({ version: v.literal(1), organisations: v.array(v.unknown()) });

/**
 * Makes the organisations table ready to be asked.
 * @param table what `assets/organisations.json` holds, parsed; untrusted.
 * @throws Error naming the row where the table is not as it should be, or where a domain, an id or
 *   a name stands for two organisations.
 */
export function readOrganisations(table: unknown): Organisations {
  const whole = v.safeParse(Table, table);
  if (!whole.success) throw new Error(`organisations table: ${whole.issues[0].message}`);

  const names = new Map<string, string>();
  const whiteLabels = new Set<string>();
  const byDomain = new Map<string, string>();
  const byName = new Map<string, string>();
  const byWholeText = new Map<string, string>();
  const nobodysHosts = new Set<string>();
  let longestName = 1;

  whole.output.organisations.forEach((row, index) => {
    const read = v.safeParse(Organisation, row);
    if (!read.success) {
      const at = v.getDotPath(read.issues[0]) ?? 'the row';
      throw new Error(`organisations table, row ${index + 1}: ${at}: ${read.issues[0].message}`);
    }
    const organisation = read.output;
    const { id } = organisation;
    const claim = (map: Map<string, string>, key: string): void => {
      const holder = map.get(key);
      if (holder !== undefined && holder !== id) {
        throw new Error(
          `organisations table, row ${index + 1} (${id}): "${key}" is ${holder}'s already`,
        );
      }
      map.set(key, id);
    };

    if (names.has(id)) {
      throw new Error(`organisations table, row ${index + 1}: "${id}" is there already`);
    }
    names.set(id, organisation.name);
    if (organisation.whiteLabel) whiteLabels.add(id);
    for (const domain of organisation.domains) claim(byDomain, domain);
    for (const host of [...organisation.libraryHosts, ...organisation.consentHosts]) {
      nobodysHosts.add(host);
    }
    const common = new Set(organisation.whole.map(nameKey));
    for (const name of common) claim(byWholeText, name);
    for (const name of [organisation.name, ...organisation.names].map(nameKey)) {
      if (name === '' || common.has(name)) continue;
      claim(byName, name);
      longestName = Math.max(longestName, name.split(' ').length);
    }
  });

  return {
    ids: [...names.keys()],
    names,
    whiteLabels,
    byDomain,
    byName,
    byWholeText,
    longestName,
    nobodysHosts,
  };
}

/**
 * Whose a registrable domain is.
 * @param registrableDomain eTLD+1, in any case, with or without a leading dot.
 * @returns an organisation's id, or undefined where the table knows none.
 */
export function organisationOfDomain(
  organisations: Organisations,
  registrableDomain: string,
): string | undefined {
  return organisations.byDomain.get(plainHost(registrableDomain));
}

/**
 * Whose a host is, without the public suffix list: the longest domain of the table that the host
 * is or lies below.
 * @returns an organisation's id, or undefined where the table knows none.
 */
export function organisationOfHost(organisations: Organisations, host: string): string | undefined {
  for (const domain of selfAndParents(plainHost(host))) {
    const id = organisations.byDomain.get(domain);
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * Which organisations a free text names: a provider's or a service's cell, a controller.
 * Accents, case, punctuation and legal forms do not matter. Only whole words count, the longest
 * name first, so that no two organisations meet by a common word. A domain in the text stands for
 * its holder.
 * @param text as printed; only its first 500 characters are read.
 * @returns ids, each once, domains' first and then names in the order of the text.
 */
export function organisationsNamed(organisations: Organisations, text: string): string[] {
  const { domains, rest } = domainsIn(text.slice(0, 500));
  const found = new Set<string>();
  for (const domain of domains) {
    // "Yandex.Metrica" has the shape of a domain and is a name.
    const id =
      organisationOfHost(organisations, domain) ??
      organisations.byName.get(wordsOf(domain).join(' '));
    if (id !== undefined) found.add(id);
  }

  const words = wordsOf(rest);
  const whole = organisations.byWholeText.get(meaningfulWords(words).join(' '));
  if (whole !== undefined) found.add(whole);

  for (let at = 0; at < words.length;) {
    const length = longestNameAt(organisations, words, at);
    if (length === 0) {
      at += 1;
      continue;
    }
    found.add(organisations.byName.get(words.slice(at, at + length).join(' '))!);
    at += length;
  }
  return [...found];
}

/**
 * Whether a host serves what others wrote, so that what its scripts do is nobody's doing in
 * particular: a public CDN of libraries, or a consent platform.
 * @param host a host, not a URL.
 */
export function isNobodysParty(organisations: Organisations, host: string): boolean {
  for (const domain of selfAndParents(plainHost(host))) {
    if (organisations.nobodysHosts.has(domain)) return true;
  }
  return false;
}

/** Whether an organisation runs its customers' sites under their own domains. */
export function isWhiteLabel(organisations: Organisations, id: string): boolean {
  return organisations.whiteLabels.has(id);
}

/** How an organisation is called on screen; undefined for an id that the table does not have. */
export function organisationName(organisations: Organisations, id: string): string | undefined {
  return organisations.names.get(id);
}

/** How many words the longest name that starts here has; 0 where none does. */
function longestNameAt(organisations: Organisations, words: string[], at: number): number {
  for (let length = Math.min(organisations.longestName, words.length - at); length > 0; length--) {
    if (organisations.byName.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function nameKey(name: string): string {
  return meaningfulWords(wordsOf(name)).join(' ');
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^\./, '').replace(/\.$/, '');
}

/** `a.b.c`, `b.c`, `c`: bounded, for no host has more than 127 labels. */
function selfAndParents(host: string): string[] {
  const labels = host.slice(0, 255).split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
