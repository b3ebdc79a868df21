import * as v from 'valibot';
import type { KnownFacts } from './model';

/** The known-cookies table, ready to be asked. Made by `readKnownCookies`. */
export interface KnownCookies {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly prefixes: ReadonlyMap<string, readonly Entry[]>;
  /** The lengths that prefixes have, longest first. */
  readonly prefixLengths: readonly number[];
}

interface Entry {
  facts: KnownFacts;
  /** It counts only for a cookie that is stored for this domain or below; empty: anywhere. */
  domain: string;
}

/**
 * `[name, category, retention, domain]`, nulls at the end left out: see
 * scripts/known-cookies/table.ts, which writes them.
 */
const Row = v.strictTuple([
  v.pipe(v.string(), v.nonEmpty()),
  v.nullable(v.picklist(['necessary', 'functional', 'preferences', 'statistics', 'marketing'])),
  v.nullable(v.union([v.literal('session'), v.pipe(v.number(), v.finite(), v.minValue(1))])),
  v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'is no domain'))),
]);
const Platform = v.strictObject({
  platform: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(['party', 'software']),
  controller: v.optional(v.string()),
  organisation: v.optional(v.string()),
  exact: v.optional(v.array(v.unknown()), []),
  prefix: v.optional(v.array(v.unknown()), []),
});
const Table = v.object({ version: v.literal(1), platforms: v.array(v.unknown()) });

/**
 * Makes the known-cookies table ready to be asked.
 * @param table what `assets/known-cookies.json` holds, parsed; untrusted.
 * @throws Error naming the platform and the row where the table is not as it should be.
 */
export function readKnownCookies(table: unknown): KnownCookies {
  const whole = v.safeParse(Table, table);
  if (!whole.success) throw new Error(`known-cookies table: ${whole.issues[0].message}`);

  const exact = new Map<string, Entry[]>();
  const prefixes = new Map<string, Entry[]>();
  whole.output.platforms.forEach((group, index) => {
    const read = v.safeParse(Platform, group);
    if (!read.success) {
      const at = v.getDotPath(read.issues[0]) ?? 'the group';
      throw new Error(
        `known-cookies table, platform ${index + 1}: ${at}: ${read.issues[0].message}`,
      );
    }
    const platform = read.output;
    const owner = {
      kind: platform.kind,
      platform: platform.platform,
      ...(platform.controller !== undefined && { controller: platform.controller }),
      ...(platform.organisation !== undefined && { organisation: platform.organisation }),
    };
    platform.exact.forEach((row) => addRow(exact, 'exact', owner, row));
    platform.prefix.forEach((row) => addRow(prefixes, 'prefix', owner, row));
  });

  const prefixLengths = [...new Set([...prefixes.keys()].map((prefix) => prefix.length))];
  return { exact, prefixes, prefixLengths: prefixLengths.toSorted((a, b) => b - a) };
}

/**
 * What is publicly known of a cookie: the exact name first, then the longest prefix that is
 * followed by something. A row bound to a domain counts only on that domain and below, and goes
 * before one that counts anywhere.
 * @param name the cookie's name, as it is; case matters.
 * @param cookieDomain as the browser gives it, with or without a leading dot.
 * @returns undefined where nothing is known, or where several parties claim the name with equal
 *   right: then there is nobody to name. What it returns is shared: not to be changed.
 */
export function knownFacts(
  known: KnownCookies,
  name: string,
  cookieDomain: string,
): KnownFacts | undefined {
  const host = cookieDomain.toLowerCase().replace(/^\./, '');
  const exact = nearest(known.exact.get(name), host);
  if (exact !== undefined) return inCommon(exact);

  for (const length of known.prefixLengths) {
    if (length >= name.length) continue;
    const entries = nearest(known.prefixes.get(name.slice(0, length)), host);
    if (entries !== undefined) return inCommon(entries);
  }
  return undefined;
}

function addRow(
  entries: Map<string, Entry[]>,
  match: KnownFacts['match'],
  owner: Pick<KnownFacts, 'kind' | 'platform' | 'controller' | 'organisation'>,
  row: unknown,
): void {
  const read = v.safeParse(Row, Array.isArray(row) ? padded(row) : row);
  if (!read.success) {
    throw new Error(
      `known-cookies table, ${owner.platform}, row ${JSON.stringify(row)}: ${read.issues[0].message}`,
    );
  }
  const [name, category, retention, domain] = read.output;
  const facts: KnownFacts = {
    name,
    match,
    ...owner,
    ...(category !== null && { category }),
    ...(retention !== null && { retention }),
  };
  const entry = { facts, domain: domain ?? '' };
  const others = entries.get(name);
  if (others === undefined) entries.set(name, [entry]);
  else others.push(entry);
}

function padded(row: unknown[]): unknown[] {
  return [...row, null, null, null].slice(0, Math.max(4, row.length));
}

/** The entries that count on this host: those of the longest domain; undefined for none. */
function nearest(entries: readonly Entry[] | undefined, host: string): Entry[] | undefined {
  const counting = entries?.filter(({ domain }) => liesIn(host, domain));
  if (counting === undefined || counting.length === 0) return undefined;
  const longest = Math.max(...counting.map(({ domain }) => domain.length));
  return counting.filter(({ domain }) => domain.length === longest);
}

function liesIn(host: string, domain: string): boolean {
  return domain === '' || host === domain || host.endsWith(`.${domain}`);
}

/**
 * One entry's facts; of several entries what they agree on, as long as they agree on whose the
 * name is.
 */
function inCommon(entries: Entry[]): KnownFacts | undefined {
  const first = entries[0]!.facts;
  if (entries.length === 1) return first;
  const all = entries.map(({ facts }) => facts);
  const agree = (key: keyof KnownFacts): boolean => all.every((facts) => facts[key] === first[key]);

  if (!agree('kind')) return undefined;
  if (first.kind === 'party' && (first.organisation === undefined || !agree('organisation'))) {
    return undefined;
  }
  if (first.kind === 'software' && !agree('platform')) return undefined;
  const common: KnownFacts = { ...first };
  if (!agree('controller')) delete common.controller;
  if (!agree('category')) delete common.category;
  if (!agree('retention')) delete common.retention;
  return common;
}

/**
 * The bare forms by which charters name the cookies of a known prefix: `_hjSessionUser` means
 * `_hjSessionUser_1`. `_ga` is a cookie of its own and never means `_ga_1`.
 *
 * @param prefix the name of facts whose match is `prefix`.
 */
export function stemsOf(known: KnownCookies, prefix: string, domain: string): string[] {
  const forms = new Set([prefix, prefix.replace(/[-_.]+$/, '')]);
  return [...forms].filter((form) => form && knownFacts(known, form, domain)?.match !== 'exact');
}
