import { expect, it } from 'vitest';
import type { SavedCharter, SourceText } from '../../../src/browser/saved-charter';
import { mergeCharters } from '../../../src/charter/merge';
import { textsOfSources } from '../../../src/ui/options/texts-of-sources';
import { charterOf, sourceOf } from '../../charter/sample-charter';

const own = charterOf([{ name: 'a' }]);
const other = charterOf([{ name: 'b' }], { sources: [sourceOf('page', 'b')] });
const stranger = charterOf([{ name: 'c' }], { sources: [sourceOf('page', 'c')] });
const charters = { own, other, stranger };
const savedAt = '2026-11-24T10:00:00Z';
const saved = Object.entries(charters).map(([id, charter]): SavedCharter => ({
  id,
  charter,
  savedAt,
}));
const texts: Record<string, SourceText[]> = {
  own: [{ source: 'page', text: 'what our page said' }],
  other: [{ source: 'page', text: 'what the other said' }],
  stranger: [{ source: 'page', text: 'what nobody asked for' }],
};
const store = {
  versionsOf: (id: string) =>
    Promise.resolve(
      saved
        .filter((one) => one.id === id)
        .map((one) => ({ ...one, texts: texts[id] ?? [], readAt: savedAt })),
    ),
};

it('a source that came from another charter brings its text along', async () => {
  const merged = mergeCharters([own, other]);
  expect(await textsOfSources(merged, store, saved)).toEqual([
    { source: 'page', text: 'what our page said' },
    { source: 'page-2', text: 'what the other said' },
  ]);
});

it('a source whose text is not kept has none', async () => {
  texts['own'] = [];
  expect(await textsOfSources(own, store, saved)).toEqual([]);
});
