import type { SavedCharter, SourceText } from '../../browser/saved-charter';
import type { SavedCharters } from '../../browser/saved-charters';
import type { Charter } from '../../charter/model';

/**
 * What the sources of an edited charter said, as far as it is kept: a source that came from another charter brings its
 * text along.
 *
 * @param saved all saved charters, as they speak now.
 */
export async function textsOfSources(
  { sources }: Charter,
  savedCharters: Pick<SavedCharters, 'versionsOf'>,
  saved: readonly SavedCharter[],
): Promise<SourceText[]> {
  const wanted = new Set(sources.map(({ sha256 }) => sha256));
  const said = new Map<string, string>();
  for (const { id, charter } of saved) {
    if (!charter.sources.some(({ sha256 }) => wanted.has(sha256))) continue;
    const [latest] = await savedCharters.versionsOf(id);
    const texts = new Map(latest?.texts.map(({ source, text }) => [source, text]));
    for (const { id: source, sha256 } of charter.sources) {
      const text = texts.get(source);
      if (text !== undefined) said.set(sha256, text);
    }
  }
  return sources.flatMap(({ id, sha256 }) => {
    const text = said.get(sha256);
    return text === undefined ? [] : { source: id, text };
  });
}
