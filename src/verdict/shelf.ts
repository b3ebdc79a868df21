import type { Declaration } from '../charter/model';
import { fitsNotation, type Notation } from '../charter/notation';
import { beginningsOf, nestedTexts, type NestedTexts } from './nested-texts';

/** A declaration that may fit a name. */
export interface Candidate {
  declaration: Declaration;
  notation: Notation;
  /** Its place in the charter. */
  order: number;
  /** Another under the same name or literal: a chain costs less than a list each. */
  next: Candidate | undefined;
}

/** Candidates under a literal, and the lengths of literal that occur. */
export interface Shelf {
  lengths: Set<number>;
  byLiteral: Map<string, Candidate>;
  /** Laid out when it is first needed: see {@link MOST_LENGTHS}. */
  nested?: NestedTexts;
}

/** A charter of the web has some ten: of more, each a slice of a long name, trying one after the other takes too long. */
const MOST_LENGTHS = 64;

/** A shelf with nothing on it. */
export function emptyShelf(): Shelf {
  return { lengths: new Set(), byLiteral: new Map() };
}

/** Puts a candidate under its literal. */
export function shelve(shelf: Shelf, literal: string, candidate: Candidate): void {
  shelf.lengths.add(literal.length);
  addUnder(shelf.byLiteral, literal, candidate);
}

/** Puts a candidate before those that are there under its key. */
export function addUnder(map: Map<string, Candidate>, key: string, candidate: Candidate): void {
  candidate.next = map.get(key);
  map.set(key, candidate);
}

/** Adds a candidate, and those behind it, to what was found. */
export function addAll(found: Candidate[], first: Candidate | undefined): void {
  for (let one = first; one; one = one.next) found.push(one);
}

/**
 * Adds what fits a name of the candidates under a literal that it begins with.
 *
 * @param least how long the literal has to be.
 */
export function addByStart(found: Candidate[], shelf: Shelf, name: string, least: number): void {
  if (shelf.lengths.size > MOST_LENGTHS) {
    shelf.nested ??= nestedTexts(shelf.byLiteral.keys());
    for (const literal of beginningsOf(shelf.nested, name)) {
      if (literal.length >= least) addFitting(found, shelf, literal, name);
    }
    return;
  }
  for (const length of shelf.lengths) {
    if (length <= name.length && length >= least)
      addFitting(found, shelf, name.slice(0, length), name);
  }
}

/** Adds what fits a name of the candidates under a literal that it ends with. */
export function addByEnd(found: Candidate[], shelf: Shelf, name: string): void {
  if (shelf.lengths.size > MOST_LENGTHS) {
    shelf.nested ??= nestedTexts([...shelf.byLiteral.keys()].map(backwards));
    for (const literal of beginningsOf(shelf.nested, backwards(name))) {
      addFitting(found, shelf, backwards(literal), name);
    }
    return;
  }
  for (const length of shelf.lengths) {
    if (length <= name.length) addFitting(found, shelf, name.slice(name.length - length), name);
  }
}

function backwards(text: string): string {
  return text.split('').toReversed().join('');
}

function addFitting(found: Candidate[], shelf: Shelf, literal: string, name: string): void {
  for (let one = shelf.byLiteral.get(literal); one; one = one.next) {
    if (fitsNotation(one.notation, name)) found.push(one);
  }
}
