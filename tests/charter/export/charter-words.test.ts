import { describe, expect, it } from 'vitest';
import {
  charterWords,
  WRITTEN_LANGUAGES,
  type CharterWords,
} from '../../../src/charter/export/charter-words';
import { categoryOfText } from '../../../src/charter/meaning/category';
import { columnOfHeading } from '../../../src/charter/meaning/columns';
import { partyOfText } from '../../../src/charter/meaning/party';
import { readRetention } from '../../../src/charter/meaning/retention';

/** The same table, but with each word as the reader understands it. */
function understood({ headings, categories, parties, session, marked }: CharterWords) {
  const read = (record: object, reader: (text: string) => unknown) =>
    Object.fromEntries(Object.entries(record).map(([key, text]) => [key, reader(String(text))]));
  return {
    headings: read(headings, columnOfHeading),
    categories: read(categories, categoryOfText),
    parties: read(parties, partyOfText),
    session: readRetention(session).kind,
    marked: columnOfHeading(marked),
  };
}

/** What each word stands for is its key. */
function meant({ headings, categories, parties }: CharterWords) {
  const keys = (record: object) => Object.fromEntries(Object.keys(record).map((key) => [key, key]));
  return {
    headings: keys(headings),
    categories: keys(categories),
    parties: keys(parties),
    session: 'session',
    // A column of our own, which says nothing of a cookie.
    marked: 'ignored',
  };
}

describe.each(WRITTEN_LANGUAGES)('the words of a charter in %s', (language) => {
  const words = charterWords(language);

  it('are read again as what they stand for', () => {
    expect(understood(words)).toEqual(meant(words));
  });

  it('mark what a person has to complete', () => {
    expect(words.toComplete).toMatch(/^\[\p{L}[\p{L} ]+\]$/u);
  });
});

it('are those of the reader’s sixteen languages', () => {
  expect(WRITTEN_LANGUAGES).toHaveLength(16);
});

it.each([
  ['fr-BE', 'fr'],
  ['PT-br', 'pt'],
  ['ja', 'en'],
  ['__proto__', 'en'],
  [undefined, 'en'],
])('of %s are those of %s', (language, expected) => {
  expect(charterWords(language).language).toBe(expected);
});
