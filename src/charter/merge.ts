import { LIMITS } from './limits';
import type { Charter, CharterSource, Declaration } from './model';
import { wordingOf } from './wording';

/** As many as the schema of a charter takes. */
const MOST_SOURCES = 100;
const MOST_HOSTS = 1_000;
/** Of a source's id that is given a number: the schema takes 4,096 characters. */
const LONGEST_STEM = 4_000;

/** Declarations of one cookie that are held against each other: a bound, no more than a page means. */
const MOST_ALIKE = 20;

/** A declaration on its way into a charter. */
interface Row {
  declaration: Declaration;
  /** Which charter it is of. */
  from: number;
  isDropped: boolean;
}

/**
 * Makes several charters into one that speaks for the hosts of all. The title is the first's,
 * the language that of the first that has one.
 *
 * Nothing is lost and nothing invented: every declaration keeps its words and its source, and none is filled in
 * from another. Of the declarations of one cookie in several charters (name, domain and storage alike) one is
 * left out only where it says nothing that another does not say in the same sense. Declarations of one charter
 * are never held against each other: that it says two things is for the verdict.
 *
 * @param charters one at least.
 * @returns a charter within the bounds of the schema; what is beyond is cut, and its `unread` says so.
 */
export function mergeCharters(charters: readonly [Charter, ...Charter[]]): Charter {
  const [first] = charters;
  const { sources, idsOf } = mergedSources(charters);
  const rows = charters.flatMap(({ declarations }, from) =>
    ofMergedSources(declarations, idsOf[from]).map((declaration): Row => ({
      declaration,
      from,
      isDropped: false,
    })),
  );
  const removed = withoutTwins(
    charters.flatMap((charter, from) => ofMergedSources(charter.removed ?? [], idsOf[from])),
  );
  dropRedundant(rows);
  const kept = rows.filter(({ isDropped }) => !isDropped).map(({ declaration }) => declaration);
  const scope = [...new Set(charters.flatMap((charter) => charter.scope))];
  const unread = charters.flatMap((charter) => charter.unread);
  const isCut =
    kept.length > LIMITS.declarations ||
    scope.length > MOST_HOSTS ||
    unread.length > LIMITS.unread ||
    idsOf.some((ids, index) => ids.size < (charters[index]?.sources.length ?? 0));
  const language = charters.find((charter) => charter.language)?.language;
  return {
    version: 1,
    title: first.title,
    ...(language && { language }),
    scope: scope.slice(0, MOST_HOSTS),
    sources,
    declarations: kept.slice(0, LIMITS.declarations),
    ...(removed.length > 0 && { removed: removed.slice(0, LIMITS.declarations) }),
    unread: isCut
      ? [...unread.slice(0, LIMITS.unread - 1), { where: '', text: '', why: 'cut' }]
      : unread,
  };
}

/** With the ids that their sources have now; those of a source that is cut are left out. */
function ofMergedSources(
  declarations: readonly Declaration[],
  ids: ReadonlyMap<string, string> | undefined,
): Declaration[] {
  return declarations.flatMap((declaration) => {
    const source = ids?.get(declaration.source);
    return source === undefined ? [] : [{ ...declaration, source }];
  });
}

/** Charters of one source may leave out the same row. */
function withoutTwins(declarations: readonly Declaration[]): Declaration[] {
  return [...new Map(declarations.map((one) => [JSON.stringify(one), one])).values()];
}

/** The sources of all charters under ids of their own, and for each charter which id its sources have now. */
function mergedSources(charters: readonly Charter[]): {
  sources: CharterSource[];
  idsOf: ReadonlyMap<string, string>[];
} {
  const sources: CharterSource[] = [];
  const taken = new Set<string>();
  const known = new Map<string, string>();
  const idsOf = charters.map((charter) => {
    const ids = new Map<string, string>();
    for (const source of charter.sources) {
      const text = JSON.stringify([source.kind, source.url, source.sha256]);
      const same = known.get(text);
      if (same === undefined && sources.length >= MOST_SOURCES) continue;
      const id = same ?? freeId(source.id, taken);
      ids.set(source.id, id);
      if (same !== undefined) continue;
      known.set(text, id);
      taken.add(id);
      sources.push({ ...source, id });
    }
    return ids;
  });
  return { sources, idsOf };
}

/** `page`, and where that is taken `page-2`. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.slice(0, LONGEST_STEM);
  let count = 2;
  while (taken.has(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}

/** Drops each row that says nothing that a row of another charter does not say as well. */
function dropRedundant(rows: readonly Row[]): void {
  const byCookie = new Map<string, Row[]>();
  for (const row of rows) {
    const key = cookieOf(row.declaration);
    const alike = byCookie.get(key) ?? [];
    if (alike.length === 0) byCookie.set(key, alike);
    if (alike.length >= MOST_ALIKE) continue;
    const fuller = alike.find((other) => other.from !== row.from && saysAll(other, row));
    if (fuller) {
      row.isDropped = true;
      continue;
    }
    const emptier = alike.findIndex((other) => other.from !== row.from && saysAll(row, other));
    const dropped = alike[emptier];
    if (dropped) {
      dropped.isDropped = true;
      alike.splice(emptier, 1);
    }
    alike.push(row);
  }
}

function cookieOf({ name, domain, storage }: Declaration): string {
  return JSON.stringify([wordingOf(name), wordingOf(domain).toLowerCase(), storage ?? '']);
}

/** Whether the fuller declaration says, in the same sense, all that the other says. */
function saysAll({ declaration: fuller }: Row, { declaration: other }: Row): boolean {
  const said = sensesOf(other);
  const also = sensesOf(fuller);
  return said.every((sense, index) => sense === '' || sense === also[index]);
}

/** What a declaration says, field by field: of lifetime and category the meaning, where it was understood. */
function sensesOf({
  provider,
  service,
  purpose,
  party,
  category,
  retention,
}: Declaration): string[] {
  const isUnderstood = retention !== undefined && retention.kind !== 'unknown';
  return [
    wordingOf(provider),
    wordingOf(service),
    wordingOf(purpose),
    party ?? '',
    category?.is ?? '',
    isUnderstood ? `${retention.kind} ${retention.seconds}` : wordingOf(retention?.text),
  ];
}
