import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/browser/languages';
import { labelOf } from '../src/ui/components/rules';
import { RULES } from '../src/verdict/rules';

interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

const LOCALES: readonly string[] = LANGUAGES;
const messages = new Map(LOCALES.map((locale) => [locale, read(locale)]));
const english = messages.get('en') ?? {};
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The marks that the language sets around what is quoted. An apostrophe is ’ in all of them. */
const QUOTES: Record<string, string> = {
  en: '“”',
  fr: '«»',
  de: '„“',
  es: '«»',
  it: '«»',
  nl: '“”',
};

/** Texts that may read as in English: names everywhere, words where a language shares them. */
const NAMES = ['Cookie Charter', 'Charter JSON', 'CSV', 'HTML', 'Markdown'];
const SHARED: Record<string, string> = {
  fr: `Cookies, $n$ cookie, $n$ cookies, $n$ page, $n$ pages, $n$ site, $n$ sites, Format,
    Information, Options, Page, page, Partition, Service, session, Site, Source, Verdict, Verdicts`,
  de: 'Browser, Cookies, Domain, Esc, Format, Name, Partition, Text',
  es: 'Cookies, Esc, $n$ cookie, $n$ cookies',
  it: 'Browser, Esc, File, marketing, $n$ cookie',
  nl: 'Browser, Cookies, End, Enter, Esc, Home, $n$ cookie, $n$ cookies, marketing, $duration$ later',
};

/** What has a narrow place in the popup or above a column: at most so many characters. */
const NARROW: [RegExp, number][] = [
  [/^count_/, 24],
  [/^rule_/, 28],
  [/^field_/, 16],
  [/^label_/, 24],
  [/^column_(?!label)/, 24],
];

function read(locale: string): Record<string, Entry> {
  const text = readFileSync(join('assets/_locales', locale, 'messages.json'), 'utf8');
  return JSON.parse(text) as Record<string, Entry>;
}

/** The only ids that are put together: every rule that judges has a name. */
const RULE_NAMES = RULES.map(({ id }) => labelOf(id) ?? `no name of ${id}`);

/** All others are written out in the sources, whole or without their plural ending. */
function idsInSources(): Set<string> {
  const literal = /['"]([a-z]+(?:_[a-z]+)*)['"]/g;
  const ids = new Set<string>(RULE_NAMES);
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
  const said = new Set<string>(RULE_NAMES);
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

/** The id of a counted message without its plural form. */
function unformed(id: string): string {
  return id.replace(PLURAL, '');
}

function sameInEnglish(id: string): Entry | undefined {
  return english[id] ?? english[`${unformed(id)}_other`];
}

/** Whether each mark that opens is closed, and there is no mark of another language. */
function isQuotedAs(marks: string, message: string): boolean {
  const found = message.match(/[“”„«»‹›‘‚]/g) ?? [];
  return found.every((mark, index) => mark === marks[index % 2]) && found.length % 2 === 0;
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
    const idsOf = (all: Record<string, Entry>) => [...new Set(Object.keys(all).map(unformed))];
    expect(idsOf(entries)).toEqual(idsOf(english));
    const isSame = (entry: Entry, id: string) =>
      contentsOf(entry) === contentsOf(sameInEnglish(id));
    expect(faulty(entries, isSame)).toEqual([]);
  });

  it('declare each value that they use, and use each that they declare', () => {
    const usesAll = (entry: Entry) =>
      placeholdersIn(entry).join() ===
      Object.keys(entry.placeholders ?? {})
        .toSorted()
        .join();
    expect(faulty(entries, usesAll)).toEqual([]);
  });

  it('have each plural form that the language has, and no other', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = Object.keys(english).filter((id) => PLURAL.test(id));
    const wanted = counted.flatMap((id) => forms.map((form) => `${unformed(id)}_${form}`));
    const found = Object.keys(entries).filter((id) => PLURAL.test(id));
    expect(found.toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  it('are no markup, and set no straight quotes', () => {
    expect(faulty(entries, ({ message }) => !/[<>"']/.test(message))).toEqual([]);
  });

  it('quote as the language does', () => {
    const marks = QUOTES[locale] ?? '';
    expect(faulty(entries, ({ message }) => isQuotedAs(marks, message))).toEqual([]);
  });

  it('have no stray space, and one character for an ellipsis', () => {
    expect(faulty(entries, ({ message }) => !/^\s|\s$|\s\s|\.\.\./u.test(message))).toEqual([]);
  });

  it('have room where there is little', () => {
    const limitOf = (id: string) => NARROW.find(([ids]) => ids.test(id))?.[1] ?? Infinity;
    const isNarrow = ({ message }: Entry, id: string) => message.length <= limitOf(id);
    expect(faulty(entries, isNarrow)).toEqual([]);
  });

  it('name the language that they are in', () => {
    expect(entries['words_language']?.message).toBe(locale);
  });
});

describe.each(LOCALES.slice(1))('the messages in %s', (locale) => {
  it('are left in English nowhere', () => {
    const shared = [...NAMES, ...(SHARED[locale] ?? '').split(/,\s+/), locale];
    const isOwn = ({ message }: Entry, id: string) =>
      message !== english[id]?.message || shared.includes(message.replaceAll('\u00a0', ' '));
    expect(faulty(messages.get(locale) ?? {}, isOwn)).toEqual([]);
  });
});

it('has a folder for each of them, and for no other', () => {
  expect(readdirSync('assets/_locales').toSorted()).toEqual(LOCALES.toSorted());
});

it('asks and calls in Spanish with marks on both sides', () => {
  const isMarked = ({ message }: Entry) =>
    message.split('?').length === message.split('¿').length &&
    message.split('!').length === message.split('¡').length;
  expect(faulty(messages.get('es') ?? {}, isMarked)).toEqual([]);
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
