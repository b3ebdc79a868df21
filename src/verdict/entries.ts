import type { Charter, Declaration } from '../charter/model';
import { fitsNotation, readNotation } from '../charter/notation';
import { hostOfOrigin } from '../cookie/address';
import { maskedName } from '../cookie/entry-name';
import type { StoredEntry } from '../cookie/stored-entry';
import { candidatesFor, layOut, saysOtherDomain, type Matcher } from './match';
import type { Row } from './report';

/** What the web storage holds, held against a charter. */
export interface JudgedEntries {
  rows: Row[];
  /** The declarations that an entry fits. */
  fitted: ReadonlySet<Declaration>;
  /** The entries that no declaration fits. */
  others: StoredEntry[];
}

/** A declaration of web storage. */
export type EntryDeclaration = Declaration & { storage: StoredEntry['kind'] };

/** Whether a declaration speaks of an entry of a web storage. */
export function declaresEntry(declaration: Declaration): declaration is EntryDeclaration {
  const { storage } = declaration;
  return storage === 'local' || storage === 'session' || storage === 'indexeddb';
}

/** Lays out a charter's declarations of web storage. */
export function entryMatcherOf({ declarations }: Charter): Matcher {
  return layOut(declarations.filter(declaresEntry), namesKept);
}

/** A declared name as it is printed, and as it is kept of an entry. */
function namesKept({ name, storage }: Declaration): readonly string[] {
  // Cookiebot prints a database's table behind it: `YtIdbMeta#databases`.
  const database = storage === 'indexeddb' ? (name.split(/#|\|\|/)[0] ?? name) : name;
  return [...new Set([name, database, maskedName(name), maskedName(database)])];
}

/**
 * Gives every entry the declaration that is meant for it: one of web storage whose notation fits its name, of its
 * kind and origin rather than of others. What entries come to is as declared: nothing is held against them.
 *
 * @param matcher the charter's declarations of web storage.
 * @param unseen the declarations that no cookie fitted: those that tell no kind of storage, and print an entry's
 *   very name, mean that.
 */
export function judgeEntries(
  matcher: Matcher,
  entries: readonly StoredEntry[],
  unseen: readonly Declaration[],
): JudgedEntries {
  const rows: Row[] = [];
  const fitted = new Set<Declaration>();
  const others: StoredEntry[] = [];
  const ofNoKind = entries.length > 0 ? byNameKept(unseen) : new Map<string, Declaration>();
  for (const entry of entries) {
    const [declaration, ...equals] = declarationsOf(matcher, entry);
    const meant = declaration ?? ofNoKind.get(entry.name);
    if (!meant) {
      others.push(entry);
      continue;
    }
    for (const one of [meant, ...equals]) fitted.add(one);
    rows.push({ verdict: 'as-declared', entry, declaration: meant, findings: [] });
  }
  return { rows, fitted, others };
}

function byNameKept(declarations: readonly Declaration[]): Map<string, Declaration> {
  const ofNoKind = declarations.filter(({ storage }) => storage === undefined);
  return new Map(ofNoKind.map((one) => [maskedName(one.name), one]));
}

/** With equal right, in the charter's order. */
function declarationsOf(matcher: Matcher, entry: StoredEntry): Declaration[] {
  const candidates = candidatesFor(matcher, entry);
  if (candidates.length === 0) return [];
  const rank = ({ declaration }: { declaration: Declaration }) =>
    (declaration.storage === entry.kind ? 2 : 0) +
    (saysOtherDomain(declaration, hostOfOrigin(entry.origin)) ? 0 : 1);
  const most = Math.max(...candidates.map(rank));
  const best = candidates.filter((one) => rank(one) === most);
  return best.toSorted((a, b) => a.order - b.order).map(({ declaration }) => declaration);
}

/** A declaration of web storage whose notation fits a cookie's name as it is printed. */
export function declaredAsEntry(matcher: Matcher, name: string): EntryDeclaration | undefined {
  if (matcher.isEmpty) return undefined;
  return candidatesFor(matcher, { name })
    .map(({ declaration }) => declaration)
    .filter(declaresEntry)
    .find((declaration) => fitsNotation(readNotation(declaration.name), name));
}
