import type { Declaration } from '../../src/charter/model';
import { agrees, FIELDS, nameKey, type Field } from './agreement';
import type { ExpectedDeclaration } from './index-format';

/** How many of what were expected, and how many of those are right. */
export interface Count {
  expected: number;
  right: number;
}

/** How well one charter was read, or several together. */
export interface Score {
  /** Names read that the key has. */
  found: number;
  /** Names read that it does not have. */
  extra: string[];
  /** Names that it has and that were not read. */
  missed: string[];
  fields: Record<Field, Count>;
  /** What was read otherwise than the key has it, for whoever mends it. */
  wrong: { name: string; field: Field; expected: string }[];
}

/**
 * Holds what was read against the key. Names are counted one by one: a name declared twice is expected
 * twice. Entries marked unsure count neither way, whether they were read or not.
 */
export function scoreOf(
  expected: readonly ExpectedDeclaration[],
  read: readonly Declaration[],
): Score {
  const score = emptyScore();
  const left = byName(read);
  for (const one of [...expected].sort(surestFirst)) {
    const declaration = takeBest(left, one);
    if (one.unsure) continue;
    if (declaration) score.found += 1;
    else score.missed.push(one.name);
    countFields(score, one, declaration);
  }
  score.extra = [...left.values()].flat().map(({ name }) => name);
  return score;
}

/** An F-measure and its parts, 1 where there was nothing to find and nothing was found. */
export function ratesOf({ found, extra, missed }: Score): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = rate(found, found + extra.length);
  const recall = rate(found, found + missed.length);
  return { precision, recall, f1: rate(2 * found, 2 * found + extra.length + missed.length) };
}

/** Of how many, or 1 of none. */
export function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Several scores as one: every name counts the same. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const { found, extra, missed, fields } of scores) {
    sum.found += found;
    sum.extra.push(...extra);
    sum.missed.push(...missed);
    for (const field of FIELDS) {
      sum.fields[field].expected += fields[field].expected;
      sum.fields[field].right += fields[field].right;
    }
  }
  return sum;
}

function emptyScore(): Score {
  const none = (): Count => ({ expected: 0, right: 0 });
  return {
    found: 0,
    extra: [],
    missed: [],
    fields: {
      provider: none(),
      service: none(),
      purpose: none(),
      retention: none(),
      category: none(),
    },
    wrong: [],
  };
}

function surestFirst(a: ExpectedDeclaration, b: ExpectedDeclaration): number {
  return Number(Boolean(a.unsure)) - Number(Boolean(b.unsure));
}

function byName(read: readonly Declaration[]): Map<string, Declaration[]> {
  const left = new Map<string, Declaration[]>();
  for (const declaration of read) {
    const key = nameKey(declaration.name);
    left.set(key, [...(left.get(key) ?? []), declaration]);
  }
  return left;
}

/** Of several declarations of a name the one that agrees most is the one that the entry means. */
function takeBest(
  left: Map<string, Declaration[]>,
  expected: ExpectedDeclaration,
): Declaration | undefined {
  const key = [expected.name, expected.printed ?? expected.name]
    .map(nameKey)
    .find((one) => (left.get(one)?.length ?? 0) > 0);
  const candidates = key === undefined ? [] : (left.get(key) ?? []);
  const agreement = (one: Declaration) => rightFields(expected, one).length;
  const best = candidates.reduce<Declaration | undefined>(
    (most, one) => (!most || agreement(one) > agreement(most) ? one : most),
    undefined,
  );
  if (best && key !== undefined)
    left.set(
      key,
      candidates.filter((one) => one !== best),
    );
  return best;
}

function rightFields(expected: ExpectedDeclaration, read: Declaration): Field[] {
  return FIELDS.filter((field) => expected[field] !== undefined && agrees(field, expected, read));
}

function countFields(
  { fields, wrong }: Score,
  expected: ExpectedDeclaration,
  read: Declaration | undefined,
): void {
  const right = read ? rightFields(expected, read) : [];
  for (const field of FIELDS) {
    if (expected[field] === undefined) continue;
    fields[field].expected += 1;
    if (right.includes(field)) fields[field].right += 1;
    else if (read) wrong.push({ name: expected.name, field, expected: expected[field] });
  }
}
