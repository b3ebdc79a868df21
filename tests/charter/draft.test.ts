import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  charterOf,
  draftOf,
  draftOfReread,
  understandSource,
  withColumn,
  withoutSource,
  withRow,
  withSources,
  type ReadSource,
  type UnderstoodSource,
} from '../../src/charter/draft';
import { withEdit, type CharterEdit } from '../../src/charter/edit';
import type { Grid } from '../../src/charter/grid';
import { readCharter } from '../../src/charter/schema';

const heading = ['Name', 'Purpose', 'Duration'];

function grid(...rows: string[][]): Grid {
  const all = [heading, ...rows].map((cells, index) => ({
    line: index + 1,
    cells,
    ...(index === 0 && { isHeading: true }),
  }));
  return { trail: ['Cookies'], rows: all };
}

function source(grids: Grid[], more: Partial<ReadSource> = {}): UnderstoodSource {
  return understandSource({
    kind: 'page',
    url: 'https://www.tea.example/cookies',
    readAt: '2026-11-24T10:00:00.000Z',
    sha256: '0'.repeat(64),
    text: 'as read',
    title: 'Cookies of the tea house',
    language: 'en',
    hosts: [],
    grids,
    unread: [],
    ...more,
  });
}

const tea = grid(['sid', 'Keeps you signed in', 'Session'], ['cup_size', 'Your cup', '30 days']);
const namesOf = (draft: Parameters<typeof charterOf>[0]) =>
  charterOf(draft)?.declarations.map(({ name }) => name);

describe('a draft', () => {
  test('speaks for the host it was read for, and for those that its source names', () => {
    const hosts = ['shop.tea.example', 'www.tea.example'];
    const draft = draftOf([source([tea], { hosts })], 'www.tea.example');
    expect(draft.scope).toEqual(['www.tea.example', 'shop.tea.example']);
  });

  test('comes to a charter that passes the check', () => {
    const charter = charterOf(draftOf([source([tea])], 'www.tea.example'));
    expect(readCharter(charter)).toMatchObject({
      title: 'Cookies of the tea house',
      language: 'en',
      scope: ['www.tea.example'],
      sources: [{ id: 'page', kind: 'page' }],
      declarations: [
        { name: 'sid', source: 'page', retention: { kind: 'session' } },
        { name: 'cup_size', source: 'page', retention: { seconds: 2_592_000 } },
      ],
    });
  });

  test('has the host for a title where its source has none', () => {
    const { title: _title, ...untitled } = source([tea]);
    expect(draftOf([untitled], 'www.tea.example').title).toBe('www.tea.example');
  });

  test('leaves out rows that were dropped, and takes them back', () => {
    const draft = draftOf([source([tea])], 'www.tea.example');
    const dropped = withRow(draft, 0, 2, true);
    expect(namesOf(dropped)).toEqual(['cup_size']);
    expect(charterOf(dropped)?.removed).toMatchObject([{ name: 'sid', source: 'page', line: 2 }]);
    const again = withRow(dropped, 0, 2, false);
    expect(namesOf(again)).toEqual(['sid', 'cup_size']);
    expect(charterOf(again)).not.toHaveProperty('removed');
  });

  test('of a charter of ours knows what was left out of that', () => {
    const removed = [{ name: 'old', source: 'page', line: 9 }];
    const draft = draftOf([source([tea], { kind: 'file', removed })], 'www.tea.example');
    expect(charterOf(draft)?.removed).toEqual([{ name: 'old', source: 'file', line: 9 }]);
  });

  test('is understood anew when a column holds something else', () => {
    const draft = draftOf([source([tea])], 'www.tea.example');
    const without = withColumn(draft, { source: 0, table: 0 }, 0, 'ignored');
    expect(namesOf(without)).toEqual([]);
    const again = withColumn(without, { source: 0, table: 0 }, 0, 'name');
    expect(namesOf(again)).toEqual(['sid', 'cup_size']);
  });

  test('grows by further sources under ids of their own, and is nothing without any', () => {
    const pasted = source([grid(['typed', 'Remembers', '1 day'])], {
      kind: 'pasted',
      sha256: '1'.repeat(64),
    });
    const draft = withSources(draftOf([source([tea])], 'www.tea.example'), [
      pasted,
      { ...pasted, sha256: '2'.repeat(64) },
    ]);
    expect(draft.sources.map(({ source: { id } }) => id)).toEqual(['page', 'pasted', 'pasted-2']);
    expect(namesOf(withoutSource(draft, 0))).toEqual(['typed']);
    expect(charterOf({ ...draft, sources: [] })).toBeUndefined();
  });
});

describe('the next version of a saved charter', () => {
  const saved = charterOf({
    ...withSources(draftOf([source([tea])], 'www.tea.example'), [
      source([grid(['typed', 'Remembers', '1 day'])], {
        kind: 'pasted',
        url: 'https://elsewhere.example/',
        sha256: '1'.repeat(64),
      }),
    ]),
    title: 'As the person named it',
    scope: ['*.tea.example'],
  });
  const texts = new Map([['pasted', 'as it was pasted']]);

  test('has the page anew, and keeps what came otherwise, with its words', () => {
    if (!saved) throw new Error('no charter');
    const now = source([grid(['sid', 'Something else', 'Session'])], { sha256: '3'.repeat(64) });
    const draft = draftOfReread(saved, texts, [now], 'www.tea.example');
    expect(draft).toMatchObject({ title: 'As the person named it', scope: ['*.tea.example'] });
    expect(draft.sources.map(({ isKept, text }) => [isKept, text])).toEqual([
      [true, 'as it was pasted'],
      [false, 'as read'],
    ]);
    expect(charterOf(draft)?.declarations.map(({ name, purpose }) => [name, purpose])).toEqual([
      ['typed', 'Remembers'],
      ['sid', 'Something else'],
    ]);
  });

  test('keeps every word of what is kept', () => {
    if (!saved) throw new Error('no charter');
    const draft = draftOfReread(saved, texts, [source([tea])], 'www.tea.example');
    const kept = charterOf(draft)?.declarations.find(({ name }) => name === 'typed');
    expect(kept).toEqual(saved.declarations.find(({ name }) => name === 'typed'));
  });

  test('knows what was left out of what is kept, and not of what is read anew', () => {
    if (!saved) throw new Error('no charter');
    const drop: CharterEdit = { what: 'drop', at: 0 };
    const edited = [drop, drop, drop].reduce(withEdit, saved);
    expect(edited.removed?.map(({ name }) => name)).toEqual(['sid', 'cup_size', 'typed']);
    const draft = draftOfReread(edited, texts, [source([tea])], 'www.tea.example');
    expect(charterOf(draft)?.removed?.map(({ name }) => name)).toEqual(['typed']);
  });
});

describe('what a reading takes the place of', () => {
  const page = (url: string, name: string) => source([grid([name, 'x', 'Session'])], { url });
  const saved = (...urls: string[]) => {
    const charter = charterOf(
      draftOf(
        urls.map((url, at) => page(url, `saved_${at}`)),
        'tea.example',
      ),
    );
    if (!charter) throw new Error('no charter');
    return charter;
  };
  const names = (charter: ReturnType<typeof saved>, read: UnderstoodSource) =>
    charterOf(draftOfReread(charter, new Map(), [read], 'tea.example'))?.declarations.map(
      ({ name }) => name,
    );
  const one = 'https://tea.example/page?id=1';
  const two = 'https://tea.example/page?id=2';

  test('the same address, its query included', () => {
    expect(names(saved(one, two), page(two, 'new'))).toEqual(['saved_0', 'new']);
  });

  test('the same page, where only one of its sources is of it', () => {
    const bare = 'https://tea.example/page';
    expect(names(saved(one), page(bare, 'new'))).toEqual(['new']);
    expect(names(saved(one, two), page(bare, 'new'))).toEqual(['saved_0', 'saved_1', 'new']);
  });

  test('the only one of its kind, and none of several', () => {
    const third = 'https://tea.example/vendors';
    expect(names(saved(one), page(third, 'new'))).toEqual(['new']);
    expect(names(saved(one, two), page(third, 'new'))).toEqual(['saved_0', 'saved_1', 'new']);
  });

  test('what could not be read of sources that are kept stays told', () => {
    const unread = [{ where: '7', text: 'something', why: 'no-name' }];
    const draft = draftOfReread(
      { ...saved(one, two), unread },
      new Map(),
      [page(two, 'new')],
      'a.example',
    );
    expect(charterOf(draft)?.unread).toEqual(unread);
  });
});

test('whatever was read, a draft comes to a charter that passes the check', () => {
  const cells = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 5 });
  const grids = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 3 });
  fc.assert(
    fc.property(grids, fc.string(), fc.string(), (tables, title, language) => {
      const read = tables.map((rows) => grid(...rows));
      const draft = draftOf([source(read, { title, language })], 'www.tea.example');
      expect(() => readCharter(charterOf(draft))).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
