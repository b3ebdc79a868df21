import type { Charter, Declaration } from '../charter/model';
import { fitsNotation, readNotation, specificity, type Notation } from '../charter/notation';
import { withoutDot } from '../cookie/host';
import type { Sighting } from '../cookie/model';
import { hostsIn, isSamePlace } from './place';

interface Candidate {
  declaration: Declaration;
  notation: Notation;
  /** Its place in the charter: of equals the first is meant. */
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

/** Lays out a charter for {@link declarationFor}. Declarations of other storage than cookies are left out. */
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

/**
 * The declaration that is meant for a cookie: of those whose notation fits its name, one whose domain and
 * party do not contradict it, then the one that fixes most of the name, then the first.
 *
 * A bare name also fits where the known table says that this very name is the prefix of the cookie's
 * (`_hjSessionUser` for `_hjSessionUser_123`).
 */
export function declarationFor(matcher: Matcher, sighting: Sighting): Declaration | undefined {
  let best: Candidate | undefined;
  let most = -1;
  for (const candidate of candidates(matcher, sighting)) {
    const rank = rankOf(candidate, sighting);
    if (rank > most || (rank === most && best && candidate.order < best.order)) {
      [best, most] = [candidate, rank];
    }
  }
  return best?.declaration;
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

function* candidates(matcher: Matcher, { name, known }: Sighting): Generator<Candidate> {
  yield* matcher.byName.get(name) ?? [];
  for (const stem of known?.stems ?? []) {
    if (stem !== name) yield* matcher.byName.get(stem) ?? [];
  }
  for (const length of matcher.byStart.lengths) {
    if (length <= name.length) yield* fitting(matcher.byStart, name.slice(0, length), name);
  }
  for (const length of matcher.byEnd.lengths) {
    if (length <= name.length) yield* fitting(matcher.byEnd, name.slice(name.length - length), name);
  }
}

function* fitting(shelf: Shelf, literal: string, name: string): Generator<Candidate> {
  for (const candidate of shelf.byLiteral.get(literal) ?? []) {
    if (fitsNotation(candidate.notation, name)) yield candidate;
  }
}

const DOMAIN_AGREES = 4;
const PARTY_AGREES = 2;

/** Domain before party before how much of the name is fixed. */
function rankOf({ declaration, notation }: Candidate, sighting: Sighting): number {
  const fixed = specificity(notation);
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
