import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

const LOCALES = ['en', 'fr'];
const messages = new Map(LOCALES.map((locale) => [locale, read(locale)]));
const english = messages.get('en') ?? {};
const PLURAL = /_(zero|one|two|few|many|other)$/;

function read(locale: string): Record<string, Entry> {
  const text = readFileSync(join('assets/_locales', locale, 'messages.json'), 'utf8');
  return JSON.parse(text) as Record<string, Entry>;
}

/** Ids are written out in the sources, whole or without their plural ending: never put together. */
function idsInSources(): Set<string> {
  const literal = /['"]([a-z]+(?:_[a-z]+)*)['"]/g;
  const ids = new Set<string>();
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path)) continue;
    for (const [, id = ''] of readFileSync(join('src', path), 'utf8').matchAll(literal))
      ids.add(id);
  }
  const manifest = readFileSync('manifest.json', 'utf8');
  for (const [, id = ''] of manifest.matchAll(/__MSG_(\w+)__/g)) ids.add(id);
  return ids;
}

/** Ids that a component must find a message for: where it says one, and in its tables of words. */
function idsSaid(): Set<string> {
  const said = new Set<string>();
  const folder = 'src/ui/components';
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, id = ''] of source.matchAll(/['"]([a-z]+(?:_[a-z]+)+)['"]/g)) said.add(id);
    for (const [, id = ''] of source.matchAll(/\b(?:say|count|plural)\(\s*'([^']+)'/g))
      said.add(id);
    for (const [, id = ''] of source.matchAll(/<(?:Say|Unseen|Absent)\s+id="([^"]+)"/g))
      said.add(id);
  }
  return said;
}

function placeholdersIn({ message }: Entry): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name).toSorted();
}

function contentsOf(entry: Entry | undefined): string {
  const contents = Object.entries(entry?.placeholders ?? {});
  return contents.map(([name, { content }]) => `${name} ${content}`).join(', ');
}

/** The ids of the messages that are not as they should be. */
function faulty(entries: Record<string, Entry>, isSound: (entry: Entry, id: string) => boolean) {
  return Object.entries(entries)
    .filter(([id, entry]) => !isSound(entry, id))
    .map(([id]) => id);
}

describe.each(LOCALES)('the messages in %s', (locale) => {
  const entries = messages.get(locale) ?? {};

  it('are the same as in English, with the same values', () => {
    expect(Object.keys(entries)).toEqual(Object.keys(english));
    expect(faulty(entries, (entry, id) => contentsOf(entry) === contentsOf(english[id]))).toEqual(
      [],
    );
  });

  it('declare each value that they use, and use each that they declare', () => {
    const usesAll = (entry: Entry) =>
      placeholdersIn(entry).join() ===
      Object.keys(entry.placeholders ?? {})
        .toSorted()
        .join();
    expect(faulty(entries, usesAll)).toEqual([]);
  });

  it('have each plural form that the language uses for counts', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set([0, 1, 2, 3, 5, 21, 100].map((n) => rules.select(n)));
    const counted = Object.keys(entries).filter((id) => PLURAL.test(id));
    const wanted = counted.flatMap((id) =>
      [...forms].map((form) => id.replace(PLURAL, `_${form}`)),
    );
    expect(wanted.filter((id) => !entries[id])).toEqual([]);
  });

  it('are no markup, and set no straight quotes', () => {
    expect(faulty(entries, ({ message }) => !/[<>"']/.test(message))).toEqual([]);
  });

  it('name the language that they are in', () => {
    expect(entries['words_language']?.message).toBe(locale);
  });
});

it('is set as French is: a narrow no-break space before : ; ? ! and inside « »', () => {
  const isSet = ({ message }: Entry) => !/[^\u202f][:;?!»]|«[^\u202f]/.test(message);
  expect(faulty(messages.get('fr') ?? {}, isSet)).toEqual([]);
});

it('tells translators what each message is for', () => {
  expect(faulty(english, ({ description }) => Boolean(description))).toEqual([]);
});

it('fits the description into the shops', () => {
  for (const entries of messages.values()) {
    expect(entries['description']?.message.length).toBeLessThanOrEqual(132);
  }
});

it('has every message that is said', () => {
  const missing = [...idsSaid()].filter((id) => !english[id] && !english[`${id}_other`]);
  expect(missing).toEqual([]);
});

it('has no message that nobody says', () => {
  const ids = idsInSources();
  const unused = Object.keys(english).filter(
    (id) => !ids.has(id) && !ids.has(id.replace(PLURAL, '')),
  );
  expect(unused).toEqual([]);
});
