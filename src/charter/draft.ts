import type { Column, Grid } from './grid';
import { LIMITS } from './limits';
import type { UnderstoodGrid } from './meaning/understand';
import { understandGrid } from './meaning/understand';
import { mergeCharters } from './merge';
import type { Charter, CharterSource, Declaration } from './model';
import { declarationsOf, readGrids, type Reading } from './read';
import { isOfSite } from './removed';
import { closeness } from './scope';
import type { Unread } from './unread';

/** A source as it was read, before its meaning. */
export interface ReadSource {
  kind: CharterSource['kind'];
  url?: string;
  /** ISO 8601 UTC. */
  readAt: string;
  /** Of the text, lower-case hexadecimal. */
  sha256: string;
  /** What was read, kept to show later what it said. */
  text: string;
  title?: string;
  /** BCP 47, where it says so. */
  language?: string;
  /** Hosts that it speaks for by its own words, or because it is kept there. */
  hosts: readonly string[];
  grids: readonly Grid[];
  /** What could not be made a grid. */
  unread: readonly Unread[];
  /** Of a charter of ours: rows that were left out of it before. */
  removed?: readonly Declaration[];
}

/** A source with its meaning, which takes longest to read: once, whatever becomes of the source. */
export interface UnderstoodSource extends ReadSource {
  reading: Reading;
}

/** A charter on its way: what a person checks and corrects before it is saved. */
export interface Draft {
  title: string;
  /** BCP 47. */
  language?: string;
  /** Hosts and families. */
  scope: readonly string[];
  sources: readonly DraftSource[];
}

/** One source of a draft, with what was understood of it. */
export interface DraftSource {
  source: CharterSource;
  text: string;
  /** BCP 47. */
  language?: string;
  understood: readonly UnderstoodGrid[];
  /** What could not be read before its meaning was, and what was cut. */
  unread: readonly Unread[];
  /** Lines of rows that the person dropped. */
  dropped: ReadonlySet<number>;
  /** Rows that were left out before. */
  removed: readonly Declaration[];
  /** It is of an earlier version, and stays as it was understood then. */
  isKept: boolean;
}

/** Where a table stands in a draft. */
export interface TablePlace {
  /** Which source, counted from 0. */
  source: number;
  /** Which of its tables, counted from 0. */
  table: number;
}

const LONGEST_TITLE = 4_096;
const LONGEST_LANGUAGE = 35;

/** Reads the meaning of a source: whether it declares anything, and what a draft takes from it. */
export function understandSource(read: ReadSource): UnderstoodSource {
  return { ...read, reading: readGrids(read.grids, read.kind) };
}

/**
 * A draft of what was just read for a host. It speaks for that host, and for those that the sources name.
 *
 * @param host empty where it is read for none.
 * @param sources one at least: the first gives title and language.
 */
export function draftOf(sources: readonly UnderstoodSource[], host: string): Draft {
  const [first] = sources;
  return withSources(
    {
      title: first?.title?.trim().slice(0, LONGEST_TITLE) || host,
      ...languageIn(first),
      scope: host === '' ? [] : [host],
      sources: [],
    },
    sources,
  );
}

/** The draft with further sources: what is there stays. */
export function withSources(draft: Draft, sources: readonly UnderstoodSource[]): Draft {
  const taken = new Set(draft.sources.map(({ source }) => source.id));
  const added = sources.map((one) => draftSource(one, freeId(one.kind, taken)));
  return {
    ...draft,
    scope: scopeWith(
      draft.scope,
      sources.flatMap(({ hosts }) => hosts),
    ),
    sources: [...draft.sources, ...added],
  };
}

/**
 * A draft of the next version of a saved charter. What was read takes the place of the same source of the
 * saved one: of the same address, else of the same kind. Other sources are kept.
 *
 * @param texts of the saved sources, by their ids, as far as they are kept.
 */
export function draftOfReread(
  saved: Charter,
  texts: ReadonlyMap<string, string>,
  sources: readonly UnderstoodSource[],
  host: string,
): Draft {
  const replaced = new Set(replacedSources(saved.sources, sources));
  const kept = saved.sources.filter((source) => !replaced.has(source));
  const language = kept.length > 0 ? saved.language : sources[0]?.language;
  const before: Draft = {
    title: saved.title,
    ...languageIn({ language: language ?? saved.language }),
    scope: scopeWith(saved.scope, [host]),
    sources: kept.map((source, index) => ({
      ...keptSource(saved, source, texts.get(source.id) ?? ''),
      // Of which source it was is not told: rather said of a source that is read anew than lost.
      unread: index === 0 ? (saved.unread as Unread[]) : [],
    })),
  };
  return withSources(before, sources);
}

/** The draft with one column of a table holding something else, as a person knows better. */
export function withColumn(draft: Draft, place: TablePlace, at: number, column: Column): Draft {
  return withSource(draft, place.source, (source) => {
    if (source.isKept) return source;
    const understood = source.understood.map((one, index) =>
      index === place.table
        ? understandGrid(one.grid, { columns: one.columns.with(at, column) })
        : one,
    );
    return { ...source, understood };
  });
}

/** The draft with a row of a source dropped, or taken back. */
export function withRow(draft: Draft, index: number, line: number, isDropped: boolean): Draft {
  return withSource(draft, index, (source) => {
    const dropped = new Set(source.dropped);
    if (isDropped) dropped.add(line);
    else dropped.delete(line);
    return { ...source, dropped };
  });
}

/** The draft without one of its sources. */
export function withoutSource(draft: Draft, index: number): Draft {
  return { ...draft, sources: draft.sources.toSpliced(index, 1) };
}

/** What a source of a draft comes to, and what of it the person left out. */
export function contentsOf(source: DraftSource): {
  declarations: Declaration[];
  removed: Declaration[];
  unread: Unread[];
} {
  const { declarations, dropped, unread } = declarationsOf(
    source.understood,
    source.source.id,
    source.dropped,
  );
  return {
    declarations,
    removed: [...source.removed, ...dropped.filter(isOfSite)].slice(0, LIMITS.declarations),
    unread: [...source.unread, ...unread].slice(0, LIMITS.unread),
  };
}

/**
 * The charter that a draft comes to.
 *
 * @returns undefined for a draft without a source.
 */
export function charterOf(draft: Draft): Charter | undefined {
  const [first, ...others] = draft.sources.map((source): Charter => ({
    version: 1,
    title: draft.title,
    ...languageIn(source),
    scope: [],
    sources: [source.source],
    ...contentsOf(source),
  }));
  if (!first) return undefined;
  const { language: _language, ...merged } = mergeCharters([first, ...others]);
  const [host = ''] = draft.scope;
  return {
    ...merged,
    title: draft.title.trim() || host,
    ...languageIn(draft),
    scope: [...draft.scope],
  };
}

function draftSource(read: UnderstoodSource, id: string): DraftSource {
  const { kind, url, readAt, sha256, text } = read;
  const { understood, unread } = read.reading;
  return {
    source: { id, kind, ...(url !== undefined && { url }), readAt, sha256 },
    text,
    ...languageIn(read),
    understood,
    unread: [...read.unread, ...unread.filter(({ why }) => why === 'cut')],
    dropped: new Set(),
    removed: (read.removed ?? []).map((one) => ({ ...one, source: id })),
    isKept: false,
  };
}

/** What is kept of an earlier version, as a table whose columns are known. */
function keptSource(saved: Charter, source: CharterSource, text: string): DraftSource {
  const columns: Column[] = ['name', 'provider', 'service', 'purpose', 'category', 'retention'];
  const declarations = saved.declarations.filter((one) => one.source === source.id);
  const rows = declarations.map(({ source: _source, ...one }, index) => ({
    // Of its own: several declarations can be of one row of the source.
    line: index + 1,
    cells: [
      one.name,
      one.provider ?? '',
      one.service ?? '',
      one.purpose ?? '',
      one.category?.text ?? '',
      one.retention?.text ?? '',
    ],
    declarations: [one],
  }));
  return {
    source,
    text,
    ...languageIn(saved),
    understood: [
      {
        grid: { trail: [], rows: rows.map(({ line, cells }) => ({ line, cells })), columns },
        columns,
        decidedBy: columns.map(() => 'format'),
        rows,
        declares: true,
      },
    ],
    unread: [],
    dropped: new Set(),
    removed: (saved.removed ?? []).filter((one) => one.source === source.id),
    isKept: true,
  };
}

/** Those whose place is taken by what was read anew. */
function replacedSources(
  before: readonly CharterSource[],
  now: readonly ReadSource[],
): CharterSource[] {
  const at = (address: (url: string) => string) => {
    const urls = new Set(now.flatMap(({ url }) => (url === undefined ? [] : address(url))));
    return before.filter(({ url }) => url !== undefined && urls.has(address(url)));
  };
  const same = at((url) => url);
  if (same.length > 0) return same;
  const alike = at(withoutQuery);
  if (alike.length === 1) return alike;
  const kinds = new Set(now.map(({ kind }) => kind));
  const ofKind = before.filter(({ kind }) => kinds.has(kind));
  // Which of several is meant is not known: a person can leave it out.
  return ofKind.length === 1 ? ofKind : [];
}

/** What a page tells of its own address has neither. */
function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}

function withSource(
  draft: Draft,
  index: number,
  change: (source: DraftSource) => DraftSource,
): Draft {
  const source = draft.sources[index];
  return source ? { ...draft, sources: draft.sources.with(index, change(source)) } : draft;
}

/** Hosts that no entry speaks for yet are added. */
function scopeWith(scope: readonly string[], hosts: readonly string[]): string[] {
  const all = [...scope];
  for (const host of hosts) {
    if (!all.some((entry) => closeness(entry, host) > 0)) all.push(host);
  }
  return all;
}

function freeId(kind: string, taken: Set<string>): string {
  let id = kind;
  for (let count = 2; taken.has(id); count += 1) id = `${kind}-${count}`;
  taken.add(id);
  return id;
}

function languageIn(
  said: { language?: string | undefined } | undefined,
): { language: string } | Record<never, never> {
  const language = said?.language?.trim();
  return language && language.length <= LONGEST_LANGUAGE ? { language } : {};
}
