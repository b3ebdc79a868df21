import type { Charter, Declaration } from '../charter/model';
import { fitsNotation, readNotation, specificity } from '../charter/notation';
import { otherSpellings, SHORTEST_LOOSE_NAME, SHORTEST_LOOSE_STEM } from '../charter/spellings';
import { namesInCell } from '../charter/meaning/names';
import { withoutDot } from '../cookie/host';
import type { KnownFacts, Sighting } from '../cookie/model';
import { hostsIn, isSamePlace } from './place';
import {
  addAll,
  addByEnd,
  addByStart,
  addUnder,
  emptyShelf,
  shelve,
  type Candidate,
  type Shelf,
} from './shelf';

/** Several names in one declaration, or something printed around a name. */
const MORE_THAN_A_NAME = /[\s,;↵`/]/;
/** Expressions without a beginning are held against every cookie: no charter needs more of them. */
const MOST_EXPRESSIONS = 100;

/**
 * A charter's declarations, laid out so that the ones that may fit a name are found without trying all:
 * bare names by name, patterns and expressions by their first literal, those that begin with a gap by their
 * last.
 */
export interface Matcher {
  byName: Map<string, Candidate>;
  byStart: Shelf;
  byEnd: Shelf;
  /** Expressions that may begin with anything. */
  anywhere: Candidate[];
  /** Nothing was laid out: most charters declare no web storage. */
  isEmpty: boolean;
}

/** Lays out a charter for {@link declarationsFor}. Declarations of other storage than cookies are left out. */
export function matcherOf({ declarations }: Pick<Charter, 'declarations'>): Matcher {
  return layOut(declarations.filter(declaresCookie), ({ name }) => namesDeclared(name));
}

/**
 * Lays out declarations by their names.
 *
 * @param notationsOf the notations of a declaration, one or more.
 */
export function layOut(
  declarations: readonly Declaration[],
  notationsOf: (declaration: Declaration) => readonly string[],
): Matcher {
  const matcher: Matcher = {
    byName: new Map(),
    byStart: emptyShelf(),
    byEnd: emptyShelf(),
    anywhere: [],
    isEmpty: declarations.length === 0,
  };
  declarations.forEach((declaration, order) => {
    for (const one of notationsOf(declaration)) placeName(matcher, declaration, order, one);
  });
  return matcher;
}

/** The names of a declaration: one, but where its charter was not read by us. */
export function namesDeclared(printed: string): string[] {
  if (!MORE_THAN_A_NAME.test(printed)) return [printed];
  const names = namesInCell(printed);
  return names.length > 0 ? names : [printed];
}

/** Whether a declaration speaks of a cookie, not of web storage or a pixel. */
export function declaresCookie({ storage }: Declaration): boolean {
  return storage === undefined || storage === 'cookie';
}

/**
 * The declarations whose notations are the same, in the charter's order, a list for each notation that comes more
 * than once. `_ga_*` and `_ga_<id>` are the same.
 */
export function declaredAgain({ byName, byStart, byEnd }: Matcher): Declaration[][] {
  const lists: Declaration[][] = [];
  for (const chains of [byName, byStart.byLiteral, byEnd.byLiteral]) {
    for (const first of chains.values()) if (first.next) lists.push(...sameIn(first));
  }
  return lists;
}

function sameIn(first: Candidate): Iterable<Declaration[]> {
  const found: Candidate[] = [];
  addAll(found, first);
  const lists = new Map<string, Declaration[]>();
  for (const { notation, declaration } of found.reverse()) {
    const key = notation.kind === 'pattern' ? notation.literals.join('\u0000') : declaration.name;
    const list = lists.get(key);
    if (list) list.push(declaration);
    else lists.set(key, [declaration]);
  }
  return lists.values();
}

/** What a charter declares of one cookie. */
export interface Declared {
  /** Those that are meant for it with equal right, in the charter's order; mostly one. */
  meant: Candidate[];
  /** Those that speak of it: meant, or fitting its name and contradicting neither domain nor party. */
  fitting: Declaration[];
}

const NOTHING: Declared = { meant: [], fitting: [] };

/**
 * The declarations that are meant for a cookie: of those whose notation fits its name, the ones whose domain
 * and party do not contradict it, then those that fix most of the name.
 *
 * A bare name also fits where the known table says that this very name is the prefix of the cookie's
 * (`_hjSessionUser` for `_hjSessionUser_123`). Where nothing fits, other spellings are tried: `ga` for `_ga`.
 */
export function declarationsFor(matcher: Matcher, sighting: Sighting): Declared {
  const candidates = candidatesFor(matcher, sighting);
  const [only] = candidates;
  if (!only) return NOTHING;
  if (candidates.length === 1) {
    return { meant: candidates, fitting: [only.declaration] };
  }
  let best: Candidate[] = [];
  let most = -1;
  const agreeing: Candidate[] = [];
  for (const candidate of candidates) {
    const rank = rankOf(candidate, sighting);
    if (rank >= DOMAIN_AGREES + PARTY_AGREES) agreeing.push(candidate);
    if (rank === most) best.push(candidate);
    if (rank > most) [best, most] = [[candidate], rank];
  }
  const meant = best.toSorted((a, b) => a.order - b.order);
  const fitting = (agreeing.length > 0 ? agreeing : meant).map(({ declaration }) => declaration);
  return { meant, fitting };
}

function placeName(matcher: Matcher, declaration: Declaration, order: number, name: string): void {
  const notation = readNotation(name);
  const candidate: Candidate = { declaration, notation, order, next: undefined };
  switch (notation.kind) {
    case 'name':
      return addUnder(matcher.byName, notation.name, candidate);
    case 'pattern': {
      const [start = ''] = notation.literals;
      const literal = start || (notation.literals.at(-1) ?? '');
      return shelve(start ? matcher.byStart : matcher.byEnd, literal, candidate);
    }
    case 'expression': {
      const { start } = notation.expression;
      if (start) return shelve(matcher.byStart, start, candidate);
      if (matcher.anywhere.length < MOST_EXPRESSIONS) matcher.anywhere.push(candidate);
      return undefined;
    }
    case 'nothing':
      return undefined;
  }
}

const NO_STEMS: ReadonlySet<string> = new Set();

/** The bare names that mean a cookie of a known prefix: the prefix itself (`_pk_id`), and its other forms. */
export function stemsOf(known: KnownFacts | undefined): ReadonlySet<string> {
  return known?.match === 'prefix' ? new Set([known.name, ...(known.stems ?? [])]) : NO_STEMS;
}

/**
 * What fits a name; only where nothing does, what fits another spelling of it: a guess never
 * stands beside what is certain.
 */
export function candidatesFor(
  matcher: Matcher,
  { name, known }: Pick<Sighting, 'name' | 'known'>,
): Candidate[] {
  const found: Candidate[] = [];
  addAll(found, matcher.byName.get(name));
  for (const stem of stemsOf(known)) {
    if (stem !== name) addAll(found, matcher.byName.get(stem));
  }
  addPatterns(found, matcher, name, 0);
  for (const candidate of matcher.anywhere) {
    if (fitsNotation(candidate.notation, name)) found.push(candidate);
  }
  return found.length > 0 ? found : looselyFor(matcher, name, known);
}

function looselyFor(matcher: Matcher, name: string, known: KnownFacts | undefined): Candidate[] {
  const found: Candidate[] = [];
  for (const { text, isLoose } of otherSpellings(name)) {
    if (!isLoose || text.length >= SHORTEST_LOOSE_NAME) addAll(found, matcher.byName.get(text));
    addPatterns(found, matcher, text, isLoose ? SHORTEST_LOOSE_STEM : 0);
    if (found.length > 0) return found;
  }
  for (const stem of stemsOf(known)) {
    for (const { text } of otherSpellings(stem)) {
      if (text.length >= SHORTEST_LOOSE_STEM) addAll(found, matcher.byName.get(text));
    }
  }
  return found;
}

/** Patterns that fit a name and fix so much of its beginning, or at least of its end where they begin with a gap. */
function addPatterns(found: Candidate[], matcher: Matcher, name: string, least: number): void {
  addByStart(found, matcher.byStart, name, least);
  if (least === 0) addByEnd(found, matcher.byEnd, name);
}

const DOMAIN_AGREES = 4;
const PARTY_AGREES = 2;

/** Domain before party before how much of the name is fixed. */
function rankOf({ declaration, notation }: Candidate, sighting: Sighting): number {
  const isStem = notation.kind === 'name' && notation.name !== sighting.name;
  const fixed = isStem ? notation.name.length : specificity(notation);
  const closeness = fixed === Number.POSITIVE_INFINITY ? 1 : fixed / (fixed + 1);
  return (
    (saysOtherDomain(declaration, withoutDot(sighting.domain)) ? 0 : DOMAIN_AGREES) +
    (declaration.party === undefined || declaration.party === sighting.party ? PARTY_AGREES : 0) +
    closeness
  );
}

/** Whether a declaration prints hosts, and a given one is none of them. */
export function saysOtherDomain({ domain }: Declaration, host: string): boolean {
  const hosts = domain ? hostsIn(domain) : [];
  return hosts.length > 0 && !hosts.some((one) => isSamePlace(one, host));
}
