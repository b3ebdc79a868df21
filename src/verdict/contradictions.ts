import type { Declaration } from '../charter/model';
import type { Sighting } from '../cookie/model';
import { exceeds } from './exceeds';
import { declaredAgain, type Matcher } from './match';
import { categoriesExclude } from './strength';
import { plainWords } from './words';

/** What another declaration of the same cookie says otherwise. */
export interface Contradiction {
  other: Declaration;
  field: 'category' | 'retention';
}

export type Contradictions = ReadonlyMap<Declaration, Contradiction>;

/**
 * Which declarations of a charter exclude each other: one name, domain, kind and provider, in two categories or
 * with two lifetimes. Where there are two cookies of one name and domain, in paths or partitions of their own,
 * two rows are nothing to wonder at. Takes time in proportion to the declarations.
 */
export function contradictionsIn(matcher: Matcher, sightings: readonly Sighting[]): Contradictions {
  const found = new Map<Declaration, Contradiction>();
  for (const sameName of declaredAgain(matcher)) {
    for (const same of byPlace(sameName)) {
      for (const one of same) {
        const contradiction = contradictionOf(one, same);
        if (contradiction) found.set(one, contradiction);
      }
    }
  }
  if (found.size > 0) {
    const twins = namesOfTwins(sightings);
    for (const declaration of found.keys()) {
      if (twins.has(declaration.name)) found.delete(declaration);
    }
  }
  return found;
}

/** The names that two cookies of one domain have. */
function namesOfTwins(sightings: readonly Sighting[]): Set<string> {
  const once = new Set<string>();
  const twins = new Set<string>();
  for (const { name, domain } of sightings) {
    const key = JSON.stringify([name, domain]);
    if (once.has(key)) twins.add(name);
    once.add(key);
  }
  return twins;
}

/** Of a cookie declared more often than this only so many rows are held against each other. */
const MOST_ROWS = 20;

function byPlace(declarations: readonly Declaration[]): Iterable<Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const key = placeKey(declaration);
    const group = groups.get(key);
    if (!group) groups.set(key, [declaration]);
    else if (group.length < MOST_ROWS) group.push(declaration);
  }
  return groups.values();
}

function placeKey({ domain, storage, party, provider }: Declaration): string {
  // Of a host and of its domain there can be a cookie each.
  const place = domain?.trim().toLowerCase() ?? '';
  return JSON.stringify([place, storage ?? 'cookie', party ?? '', plainWords(provider ?? '')]);
}

/** What contradicts a declaration first, in an order that does not depend on the charter's. */
function contradictionOf(
  one: Declaration,
  same: readonly Declaration[],
): Contradiction | undefined {
  const byCategory = same.find((other) => excludesCategory(one, other));
  if (byCategory) return { other: byCategory, field: 'category' };
  const byRetention = same.find((other) => excludesRetention(one, other));
  return byRetention && { other: byRetention, field: 'retention' };
}

/** What only the purposes tell is no contradiction: one cookie can have two of them, a row each. */
function excludesCategory({ category: one }: Declaration, { category: other }: Declaration) {
  if (!one || !other || one.from === 'purpose' || other.from === 'purpose') return false;
  return categoriesExclude(one.is, other.is);
}

function excludesRetention({ retention: one }: Declaration, { retention: other }: Declaration) {
  if (!one || !other || one.kind === 'unknown' || other.kind === 'unknown') return false;
  if (one.kind === 'session' || other.kind === 'session') return one.kind !== other.kind;
  if (one.seconds === null || other.seconds === null) return false;
  return exceeds(one.seconds, other.seconds) || exceeds(other.seconds, one.seconds);
}
