import type { Charter, Declaration } from '../charter/model';
import { fitsNotation, readNotation, specificity, type Notation } from '../charter/notation';
import { withoutDot } from '../cookie/host';
import type { KnownFacts, Sighting } from '../cookie/model';
import { hostsIn, isSamePlace } from './place';

interface Candidate {
  declaration: Declaration;
  notation: Notation;
  /** Its place in the charter. */
  order: number;
}

/**
 * A charter's declarations, laid out so that the ones that may fit a name are found without trying all:
 * bare names by name, patterns by their first literal, and those that begin with a gap by their last.
 */
export interface Matcher {
  byName: Map<string, Candidate[]>;
  byStart: Shelf;
  byEnd: Shelf;
}

/** Candidates under a literal, and the lengths of literal that occur. */
interface Shelf {
  lengths: Set<number>;
  byLiteral: Map<string, Candidate[]>;
}

/** Lays out a charter for {@link declarationsFor}. Declarations of other storage than cookies are left out. */
export function matcherOf(charter: Charter): Matcher {
  const matcher: Matcher = { byName: new Map(), byStart: emptyShelf(), byEnd: emptyShelf() };
  charter.declarations.forEach((declaration, order) => {
    if (!declaresCookie(declaration)) return;
    place(matcher, { declaration, notation: readNotation(declaration.name), order });
  });
  return matcher;
}

/** Whether a declaration speaks of a cookie, not of web storage or a pixel. */
export function declaresCookie({ storage }: Declaration): boolean {
  return storage === undefined || storage === 'cookie';
}

/** What a charter declares of one cookie. */
export interface Declared {
  /** Those that are meant for it with equal right, in the charter's order; mostly one. */
  meant: Declaration[];
  /** Those that speak of it: meant, or fitting its name and contradicting neither domain nor party. */
  fitting: Declaration[];
}

const NOTHING: Declared = { meant: [], fitting: [] };

/**
 * The declarations that are meant for a cookie: of those whose notation fits its name, the ones whose domain
 * and party do not contradict it, then those that fix most of the name.
 *
 * A bare name also fits where the known table says that this very name is the prefix of the cookie's
 * (`_hjSessionUser` for `_hjSessionUser_123`).
 */
export function declarationsFor(matcher: Matcher, sighting: Sighting): Declared {
  const candidates = candidatesFor(matcher, sighting);
  if (candidates.length === 0) return NOTHING;
  let best: Candidate[] = [];
  let most = -1;
  const agreeing: Candidate[] = [];
  for (const candidate of candidates) {
    const rank = rankOf(candidate, sighting);
    if (rank >= DOMAIN_AGREES + PARTY_AGREES) agreeing.push(candidate);
    if (rank === most) best.push(candidate);
    if (rank > most) [best, most] = [[candidate], rank];
  }
  const meant = best.toSorted((a, b) => a.order - b.order).map(({ declaration }) => declaration);
  const fitting = agreeing.map(({ declaration }) => declaration);
  return { meant, fitting: fitting.length > 0 ? fitting : meant };
}

function emptyShelf(): Shelf {
  return { lengths: new Set(), byLiteral: new Map() };
}

function place(matcher: Matcher, candidate: Candidate): void {
  const { notation } = candidate;
  if (notation.kind === 'name') add(matcher.byName, notation.name, candidate);
  if (notation.kind !== 'pattern') return;
  const start = notation.literals[0] ?? '';
  const shelf = start ? matcher.byStart : matcher.byEnd;
  const literal = start || (notation.literals.at(-1) ?? '');
  shelf.lengths.add(literal.length);
  add(shelf.byLiteral, literal, candidate);
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const there = map.get(key);
  if (there) there.push(candidate);
  else map.set(key, [candidate]);
}

/** The bare names that mean a cookie of a known prefix: the prefix itself (`_pk_id`), and its other forms. */
function stemsOf(known: KnownFacts | undefined): Iterable<string> {
  return known?.match === 'prefix' ? new Set([known.name, ...(known.stems ?? [])]) : [];
}

function candidatesFor(matcher: Matcher, { name, known }: Sighting): Candidate[] {
  const found = [...(matcher.byName.get(name) ?? [])];
  for (const stem of stemsOf(known)) {
    if (stem !== name) found.push(...(matcher.byName.get(stem) ?? []));
  }
  for (const length of matcher.byStart.lengths) {
    if (length <= name.length) addFitting(found, matcher.byStart, name.slice(0, length), name);
  }
  for (const length of matcher.byEnd.lengths) {
    if (length <= name.length)
      addFitting(found, matcher.byEnd, name.slice(name.length - length), name);
  }
  return found;
}

function addFitting(found: Candidate[], shelf: Shelf, literal: string, name: string): void {
  for (const candidate of shelf.byLiteral.get(literal) ?? []) {
    if (fitsNotation(candidate.notation, name)) found.push(candidate);
  }
}

const DOMAIN_AGREES = 4;
const PARTY_AGREES = 2;

/** Domain before party before how much of the name is fixed. */
function rankOf({ declaration, notation }: Candidate, sighting: Sighting): number {
  const isStem = notation.kind === 'name' && notation.name !== sighting.name;
  const fixed = isStem ? notation.name.length : specificity(notation);
  const closeness = fixed === Number.POSITIVE_INFINITY ? 1 : fixed / (fixed + 1);
  return (
    (domainAgrees(declaration, sighting) ? DOMAIN_AGREES : 0) +
    (declaration.party === undefined || declaration.party === sighting.party ? PARTY_AGREES : 0) +
    closeness
  );
}

function domainAgrees({ domain }: Declaration, sighting: Sighting): boolean {
  const hosts = domain ? hostsIn(domain) : [];
  return hosts.length === 0 || hosts.some((host) => isSamePlace(host, withoutDot(sighting.domain)));
}
