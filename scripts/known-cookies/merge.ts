import { applyChanges, factsOfAdditions, type CorrectionRows } from './corrections';
import { groupsOf } from './group';
import type { Fact } from './source';

const SHORTEST_UNBOUND_NAME = 4;
const ENDS_IN_SEPARATOR = /[^\p{L}\p{N}]$/u;

/**
 * The facts of the database with the corrections laid over them, one for each match, name and
 * domain, sorted. What of the database names too little to accuse anybody falls out: names and
 * prefixes of up to three characters that no domain binds, and names that several parties claim.
 * @throws Error where a correction fits nothing (see `applyChanges`).
 */
export function mergeFacts(database: readonly Fact[], corrections: CorrectionRows): Fact[] {
  const added = factsOfAdditions(corrections.additions).flatMap(oneADomain);
  const addedKeys = new Set(added.map(keyOf));
  const fromDatabase = applyChanges(database, corrections.changes)
    .flatMap(withItsBareName)
    .flatMap(oneADomain)
    .filter(saysEnough)
    // An addition was looked at by hand, so it wins.
    .filter((fact) => !addedKeys.has(keyOf(fact)));
  const single = oneEach([...added, ...fromDatabase].map(withoutIdleOwner));
  return single.toSorted(
    (a, b) =>
      byText(a.platform, b.platform) ||
      byText(a.kind, b.kind) ||
      byText(a.controller, b.controller) ||
      byText(a.name, b.name) ||
      byText(a.domains.join(), b.domains.join()),
  );
}

/**
 * The database's prefix `dtCookie` means the name `dtCookie` too, whereas `_ga_` is never a whole
 * name: ours always wants something behind a prefix, so the name becomes a row of its own.
 */
function withItsBareName(fact: Fact): Fact[] {
  if (fact.match === 'exact' || ENDS_IN_SEPARATOR.test(fact.name)) return [fact];
  return [fact, { ...fact, match: 'exact' }];
}

/** Whoever runs a software answers for its cookies, not who made it. */
function withoutIdleOwner(fact: Fact): Fact {
  return fact.kind === 'software' ? { ...fact, controller: '' } : fact;
}

function oneADomain(fact: Fact): Fact[] {
  if (fact.domains.length === 0) return [fact];
  return fact.domains.map((domain) => ({ ...fact, domains: [domain] }));
}

function saysEnough({ name, domains }: Fact): boolean {
  return domains.length > 0 ? name.length > 0 : name.length >= SHORTEST_UNBOUND_NAME;
}

/** Rows that say the same name on the same domain become one, or none where parties compete. */
function oneEach(facts: readonly Fact[]): Fact[] {
  return groupsOf(facts, keyOf).flatMap((group) => {
    const owners = new Set(group.map(({ controller }) => controller));
    return owners.size === 1 ? [group[0]!] : [];
  });
}

function keyOf({ match, name, domains }: Fact): string {
  return JSON.stringify([match, name, domains]);
}

/** By code unit, so that the order depends on no language. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
