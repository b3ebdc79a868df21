import { LIMITS } from './limits';
import type { Charter, Declaration } from './model';

/** How many rows of a charter a person changed, added and left out. */
export interface EditedCounts {
  changed: number;
  added: number;
  removed: number;
}

/** Counts what a person has edited; undefined for nothing. */
export function editedIn({ declarations, removed = [] }: Charter): EditedCounts | undefined {
  const counts = { changed: 0, added: 0, removed: removed.length };
  for (const { edited } of declarations) if (edited) counts[edited] += 1;
  return counts.changed + counts.added + counts.removed > 0 ? counts : undefined;
}

/**
 * Counts what a person had edited in a charter and another, which is going to take its place, has not: a row is
 * known by its name. Undefined for nothing.
 */
export function editsLost(before: Charter, after: Charter): EditedCounts | undefined {
  const [changed, removed] = [new Set<string>(), new Set<string>()];
  for (const { name, edited } of after.declarations) if (edited) changed.add(name);
  for (const { name } of after.removed ?? []) removed.add(name);
  return editedIn({
    ...before,
    declarations: before.declarations.filter(({ name }) => !changed.has(name)),
    removed: (before.removed ?? []).filter(({ name }) => !removed.has(name)),
  });
}

/** Whether a row is the site's, as it was read or changed since: what a person added is not. */
export function isOfSite({ edited }: Declaration): boolean {
  return edited !== 'added';
}

/** What the site declares and the charter does not, because a person left a row out or changed its name. */
export function declaredBySiteAlone({ declarations, removed = [] }: Charter): Declaration[] {
  const renamed = declarations.filter(({ nameRead }) => nameRead !== undefined);
  return [...removed, ...renamed].map(({ nameRead, ...one }) => ({
    ...one,
    name: nameRead ?? one.name,
  }));
}

/** The charter with a row left out. A row of the site's stays known, so that nobody says that the site has none. */
export function withoutRow(charter: Charter, at: number): Charter {
  const row = charter.declarations[at];
  if (!row) return charter;
  const declarations = charter.declarations.toSpliced(at, 1);
  if (!isOfSite(row)) return { ...charter, declarations };
  const removed = [...(charter.removed ?? []), row].slice(-LIMITS.declarations);
  return { ...charter, declarations, removed };
}

/** The charter with a row that was left out in its place again: by its line among those of its source. */
export function withRowAgain(charter: Charter, at: number): Charter {
  const { removed = [], ...others } = charter;
  const row = removed[at];
  if (!row) return charter;
  const next = others.declarations.findIndex((one) => comesAfter(one, row));
  const place = next < 0 ? others.declarations.length : next;
  return {
    ...others,
    declarations: others.declarations.toSpliced(place, 0, row),
    ...(removed.length > 1 && { removed: removed.toSpliced(at, 1) }),
  };
}

function comesAfter(one: Declaration, row: Declaration): boolean {
  return one.source === row.source && (one.line ?? 0) > (row.line ?? Number.POSITIVE_INFINITY);
}
