import type { Column } from '../grid';
import { columnOfHeading, isDoubtfulHeading } from './columns';
import { isAboutCookies } from './declares';
import { Profile } from './profile';

/** Who says what a column holds. */
export type DecidedBy = 'heading' | 'cells' | 'format' | 'person';

export interface DecidedColumns {
  columns: Column[];
  decidedBy: DecidedBy[];
}

/** From this share of its cells on a column is of their kind. */
const MOST = 0.6;

/**
 * What the columns of a table hold: by its headings, and where those are missing, doubtful or of an unknown
 * language, by the cells.
 *
 * @param headings as printed; none where the table has none.
 * @param rows its cells as printed, without the headings.
 */
export function decideColumns(
  headings: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
  width: number,
): DecidedColumns {
  const profiles = Array.from({ length: width }, (_, at) => new Profile(rows, at));
  const byHeadings = profiles.map((profile, at) =>
    headings ? byHeading(headings[at] ?? '', profile) : undefined,
  );
  const columns = withoutDoubles(byHeadings, headings ?? [], profiles);
  const decidedBy: DecidedBy[] = columns.map((column) => (column ? 'heading' : 'cells'));
  settleName(columns, decidedBy, profiles, headings);
  profiles.forEach((profile, at) => {
    columns[at] ??= byCells(profile, columns, headings?.[at]);
  });
  return { columns: columns.map((column) => column ?? 'ignored'), decidedBy };
}

function byHeading(heading: string, profile: Profile): Column | undefined {
  const column = columnOfHeading(heading);
  if (!column) return undefined;
  if (profile.numbers >= MOST && column !== 'retention' && column !== 'purpose') return 'ignored';
  if (isDoubtfulHeading(heading)) return doubtful(column, profile);
  if (column === 'domain' && profile.filled > 0 && profile.hosts === 0 && profile.prose > MOST) {
    return undefined;
  }
  return column;
}

/** "Type" and its like: what the cells are, else what the heading says. */
function doubtful(column: Column, profile: Profile): Column {
  if (column === 'purpose') return column;
  if (profile.parties >= MOST) return 'party';
  if (column === 'name') return column;
  if (column === 'category' && profile.categories >= MOST) return 'category';
  if (profile.storages >= MOST) return 'storage';
  if (profile.hosts >= MOST) return 'domain';
  if (column === 'category') return profile.lifetimes >= MOST ? 'retention' : 'category';
  if (column === 'party') return partyOr(profile);
  return profile.storages > 0 ? 'storage' : 'category';
}

/** "Cookies used", "Third parties": whose they are, else their names, else who those are. */
function partyOr(profile: Profile): Column {
  if (profile.possibleNames + profile.certainNames >= MOST) return 'name';
  const { parties, filled } = profile;
  return parties > 0 || filled === 0 || profile.prose >= MOST ? 'party' : 'provider';
}

/**
 * Beside a column of lifetimes "Type: session" tells no other, and beside a purpose notes tell none. What is
 * more than a word is a kind of cookie: "session state".
 */
function withoutDoubles(
  columns: readonly (Column | undefined)[],
  headings: readonly string[],
  profiles: readonly Profile[],
): (Column | undefined)[] {
  const isDoubtful = headings.map(isDoubtfulHeading);
  const firm = new Set(columns.filter((_, at) => !isDoubtful[at]));
  return columns.map((column, at) => {
    if (!isDoubtful[at] || !firm.has(column)) return column;
    if (column === 'purpose') return 'ignored';
    if (column === 'retention') return profiles[at]!.words < 2 ? 'ignored' : 'category';
    return column;
  });
}

/** One column names the cookies: of several the one whose cells look most like names. */
function settleName(
  columns: (Column | undefined)[],
  decidedBy: DecidedBy[],
  profiles: readonly Profile[],
  headings: readonly string[] | undefined,
): void {
  const hasHeadings = headings !== undefined;
  const claimed = columns
    .flatMap((column, at) => (column === 'name' ? [at] : []))
    // Of "Name" and "Cookie name" the first may be the service's.
    .sort((one, other) => saysCookie(headings?.[other]) - saysCookie(headings?.[one]));
  const best = mostNameLike(claimed, profiles);
  if (
    best !== undefined &&
    (nameLikeness(profiles[best]!) > 0 || claimed.length === columns.length)
  ) {
    release(claimed, best, columns);
    return;
  }
  const others = profiles.flatMap((profile, at) =>
    isFree(columns[at], hasHeadings) ||
    (claimed.length === 0 && isNameAndMore(columns[at], profile))
      ? [at]
      : [],
  );
  const found = mostNameLike(others, profiles);
  if (found === undefined || !isOfNames(profiles[found]!)) {
    if (best !== undefined) release(claimed, best, columns);
    return;
  }
  release(claimed, undefined, columns);
  columns[found] = 'name';
  decidedBy[found] = 'cells';
}

/** Mostly what no word looks like; or some of it, among nothing else that could not be a name. */
function isOfNames({ certainNames, possibleNames }: Profile): boolean {
  return certainNames >= MOST || (certainNames >= 0.3 && certainNames + possibleNames === 1);
}

function saysCookie(heading = ''): number {
  return Number(isAboutCookies(heading));
}

/** Columns that the cells may turn into names: a heading that is known well says otherwise. */
function isFree(column: Column | undefined, hasHeadings: boolean): boolean {
  return !hasHeadings || column === undefined || column === 'ignored' || column === 'service';
}

/** "Cookie and provider", where the cells begin with names. */
function isNameAndMore(column: Column | undefined, { certainNames }: Profile): boolean {
  return column === 'provider' && certainNames >= MOST;
}

function release(
  claimed: readonly number[],
  kept: number | undefined,
  columns: (Column | undefined)[],
): void {
  for (const at of claimed) if (at !== kept) columns[at] = 'service';
}

function mostNameLike(among: readonly number[], profiles: readonly Profile[]): number | undefined {
  let best: number | undefined;
  for (const at of among) {
    if (best === undefined || nameLikeness(profiles[at]!) > nameLikeness(profiles[best]!))
      best = at;
  }
  return best;
}

function nameLikeness({ certainNames, possibleNames }: Profile): number {
  return certainNames + possibleNames / 3;
}

/** What an unnamed column holds; under a heading that nobody knows only what cannot be mistaken. */
function byCells(
  profile: Profile,
  taken: readonly (Column | undefined)[],
  heading: string | undefined,
): Column {
  const isFree = (column: Column) => !taken.includes(column);
  const hasHeading = heading !== undefined && heading !== '';
  if (profile.filled === 0 || profile.numbers >= MOST) return 'ignored';
  if (profile.lifetimes >= MOST && profile.words <= 5 && isFree('retention')) return 'retention';
  if (profile.hosts >= MOST && isFree('domain')) return 'domain';
  if (profile.parties >= MOST && profile.prose < MOST && isFree('party')) return 'party';
  if (profile.storages >= MOST && isFree('storage')) return 'storage';
  if (profile.categories >= MOST && isFree('category')) return 'category';
  if ((profile.prose >= MOST || profile.words > 4) && isFree('purpose')) return 'purpose';
  if (hasHeading) return 'ignored';
  if (profile.words <= 3 && isFree('provider')) return 'provider';
  return isFree('purpose') && profile.words > 3 ? 'purpose' : 'ignored';
}
