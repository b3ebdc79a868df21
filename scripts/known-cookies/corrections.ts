import * as v from 'valibot';
import type { Fact } from './source';

const Names = v.optional(v.array(v.string()), []);
const Reason = v.pipe(v.string(), v.minLength(10));
const Kind = v.picklist(['party', 'software']);
const CategoryName = v.picklist([
  'necessary',
  'functional',
  'preferences',
  'statistics',
  'marketing',
]);
const RetentionFact = v.nullable(v.union([v.literal('session'), v.pipe(v.number(), v.integer())]));

/** Which rows of the database are meant: by platform, by exact names, by prefixes. */
const Selection = {
  platforms: Names,
  exact: Names,
  prefix: Names,
};

const Change = v.strictObject({
  ...Selection,
  /** `"unbound"` with platforms: only those of their rows that have no domain. */
  only: v.optional(v.literal('unbound')),
  drop: v.optional(v.literal(true)),
  set: v.optional(
    v.strictObject({
      name: v.exactOptional(v.string()),
      match: v.exactOptional(v.picklist(['exact', 'prefix'])),
      kind: v.exactOptional(Kind),
      platform: v.exactOptional(v.string()),
      controller: v.exactOptional(v.string()),
      category: v.exactOptional(CategoryName),
      retention: v.exactOptional(RetentionFact),
      domains: v.exactOptional(v.array(v.string())),
    }),
  ),
  reason: Reason,
});

const Addition = v.strictObject({
  platform: v.string(),
  kind: v.optional(Kind, 'party'),
  controller: v.optional(v.string(), ''),
  exact: Names,
  prefix: Names,
  category: CategoryName,
  retention: v.optional(RetentionFact, null),
  domains: Names,
  reason: Reason,
});

const Corrections = v.strictObject({
  changes: v.array(v.unknown()),
  additions: v.array(v.unknown()),
});

export type Change = v.InferOutput<typeof Change>;
export type Addition = v.InferOutput<typeof Addition>;
export interface CorrectionRows {
  changes: Change[];
  additions: Addition[];
}

/**
 * Reads `corrections.json`.
 * @throws Error naming the row that is not as it should be, a missing reason included.
 */
export function readCorrections(file: unknown): CorrectionRows {
  const { changes, additions } = v.parse(Corrections, file);
  return {
    changes: changes.map((row, index) => readRow(Change, row, `change ${index + 1}`)),
    additions: additions.map((row, index) => readRow(Addition, row, `addition ${index + 1}`)),
  };
}

/**
 * Lays changes over facts, in their order: a later change sees what an earlier one made.
 * @throws Error for a change that names something no fact has: the database moved on, and the
 *   change must be looked at again.
 */
export function applyChanges(facts: readonly Fact[], changes: readonly Change[]): Fact[] {
  return changes.reduce<Fact[]>(
    (before, change) => {
      const unused = {
        exact: new Set(change.exact),
        prefix: new Set(change.prefix),
        platforms: new Set(change.platforms),
      };
      const after = before.flatMap((fact) => {
        if (!isMeant(fact, change)) return [fact];
        unused[fact.match].delete(fact.name);
        unused.platforms.delete(fact.platform);
        return change.drop ? [] : [{ ...fact, ...change.set }];
      });
      for (const left of Object.values(unused).flatMap((names) => [...names])) {
        throw new Error(`corrections: nothing is left of "${left}" to change (${change.reason})`);
      }
      return after;
    },
    [...facts],
  );
}

/** The facts that additions make, one a name. */
export function factsOfAdditions(additions: readonly Addition[]): Fact[] {
  return additions.flatMap(({ exact, prefix, reason: _reason, ...shared }) => [
    ...exact.map((name): Fact => ({ ...shared, name, match: 'exact' })),
    ...prefix.map((name): Fact => ({ ...shared, name, match: 'prefix' })),
  ]);
}

function isMeant(fact: Fact, change: Change): boolean {
  const { platforms, exact, prefix } = change;
  if (platforms.length > 0 && !platforms.includes(fact.platform)) return false;
  if (change.only === 'unbound' && fact.domains.length > 0) return false;
  if (exact.length === 0 && prefix.length === 0) return platforms.length > 0;
  return (fact.match === 'exact' ? exact : prefix).includes(fact.name);
}

function readRow<Output>(
  schema: v.GenericSchema<unknown, Output>,
  row: unknown,
  where: string,
): Output {
  const read = v.safeParse(schema, row);
  if (read.success) return read.output;
  const at = v.getDotPath(read.issues[0]) ?? 'the row';
  throw new Error(`corrections, ${where} ${JSON.stringify(row)}: ${at}: ${read.issues[0].message}`);
}
