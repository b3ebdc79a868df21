import { getDomain } from 'tldts';
import * as v from 'valibot';
import type { Category } from '../../src/charter/model';
import type { KnownFacts } from '../../src/cookie/model';
import { readRetention } from './retention';

/** One fact of the table in the making. */
export interface Fact {
  name: string;
  match: KnownFacts['match'];
  kind: KnownFacts['kind'];
  platform: string;
  controller: string;
  category: Category | null;
  retention: 'session' | number | null;
  /** Registrable domains that it is bound to; none: it counts anywhere. */
  domains: string[];
}

const Database = v.record(
  v.string(),
  v.array(
    v.object({
      cookie: v.string(),
      category: v.string(),
      domain: v.string(),
      retentionPeriod: v.string(),
      dataController: v.string(),
      wildcardMatch: v.picklist(['0', '1']),
    }),
  ),
);

const CATEGORIES: Record<string, Category> = {
  // Can mean necessary or preferences, so it stays what it is.
  Functional: 'functional',
  Marketing: 'marketing',
  Analytics: 'statistics',
  Security: 'necessary',
  Necessary: 'necessary',
  Personalization: 'preferences',
};

/**
 * Takes the facts out of the Open Cookie Database; its sentences stay behind.
 * @param database the parsed JSON, untrusted.
 * @throws Error where it is not of the shape that is known, or uses a new category.
 */
export function factsOfDatabase(database: unknown): Fact[] {
  const read = v.safeParse(Database, database);
  if (!read.success) {
    const at = v.getDotPath(read.issues[0]) ?? 'the top';
    throw new Error(`Open Cookie Database: ${at}: ${read.issues[0].message}`);
  }
  return Object.entries(read.output).flatMap(([platform, rows]) =>
    rows.map((row): Fact => {
      const category = CATEGORIES[row.category];
      if (category === undefined) {
        throw new Error(`Open Cookie Database: unknown category "${row.category}" (${platform})`);
      }
      return {
        name: cleanText(row.cookie),
        match: row.wildcardMatch === '1' ? 'prefix' : 'exact',
        kind: 'party',
        platform: cleanText(platform),
        controller: cleanText(row.dataController),
        category,
        retention: readRetention(row.retentionPeriod),
        domains: domainsOf(row.domain),
      };
    }),
  );
}

/**
 * The registrable domains that a domain cell names: `.bing.com (3rd party) or .microsoft.com
 * (3rd party)` gives two. What is no domain (`ut`, `or 207.net` gives 207.net) is left out.
 */
export function domainsOf(cell: string): string[] {
  const hosts =
    cleanText(cell)
      .toLowerCase()
      .match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [];
  const domains = hosts.map((host) => getDomain(host)).filter((domain) => domain !== null);
  return [...new Set(domains)].toSorted();
}

/** Soft hyphens, zero-width marks and tabs stand in some of the database's names. */
function cleanText(text: string): string {
  return text.replace(/\u00ad|\u200b|\u200c|\u200d|\ufeff/g, '').trim();
}
