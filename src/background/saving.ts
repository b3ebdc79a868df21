import type { Place } from '../browser/database';
import type {
  CharterToSave,
  CharterVersion,
  SavedCharter,
  Saving,
  SourceText,
} from '../browser/saved-charter';
import type { SavedCharters } from '../browser/saved-charters';
import { changesOfSite } from '../charter/differences';
import { LIMITS } from '../charter/limits';
import type { Charter } from '../charter/model';
import { readCharter } from '../charter/schema';
import { closestCharter } from '../charter/scope';
import type { KnownCharter } from '../verdict/record';
import { attempt } from './attempt';
import type { PrivateCharters } from './private-charters';
import { scopeOfHosts } from './scope-of-hosts';
import { serially } from './serially';

/** Keeps the charters that a person saves. */
export interface CharterKeeper {
  save(saving: CharterToSave): Promise<Saving>;
  remove(id: string): Promise<void>;
  /** Keeps versions that were removed again, as they were; what is no charter is passed over. */
  restore(versions: readonly CharterVersion[]): Promise<void>;
  /** The saved charter that speaks most closely for a site; null where none does. */
  closestTo(place: Place): Promise<SavedCharter | null>;
  /** All that speak for a site, the latest saved first: none where the disk cannot be read. */
  chartersFor(place: Place): Promise<KnownCharter[]>;
}

/** What keeping needs of the world. */
interface Surroundings {
  onDisk: SavedCharters;
  inPrivate: PrivateCharters;
  isPrivate(storeId: string): boolean;
  /** ISO 8601 UTC. */
  now(): string;
  /** An id that no charter has. */
  newId(): string;
  sha256(text: string): Promise<string>;
  /** Which charter speaks for any of these hosts and families may be another now. Settles when that is shown. */
  scopesChanged(scopes: readonly string[]): Promise<void>;
}

/** A keeper. One thing after the other: a version never overtakes the one before it. */
export function createCharterKeeper(surroundings: Surroundings): CharterKeeper {
  const { onDisk, inPrivate, isPrivate, now, newId, sha256, scopesChanged } = surroundings;
  const inTurn = serially();

  const speakingFor = async ({ host, storeId }: Place): Promise<SavedCharter[]> => {
    const [saved, privately] = await Promise.all([
      onDisk.speakingFor(host).catch(() => []),
      isPrivate(storeId) ? inPrivate.speakingFor(host) : [],
    ]);
    return [...privately, ...saved];
  };

  const keep = async (version: CharterVersion, storeId: string): Promise<Saving> => {
    if (isPrivate(storeId)) {
      const { texts: _texts, readAt: _readAt, language: _language, ...saved } = version;
      await inPrivate.keep(saved);
      return { id: version.id, kept: 'session' };
    }
    await onDisk.keep(version);
    return { id: version.id, kept: 'disk' };
  };

  const save = async ({ id = newId(), storeId, ...given }: CharterToSave): Promise<Saving> => {
    const sound = charterIn(given.charter);
    if (sound instanceof Error) return { failure: 'invalid', reason: sound.message };
    const texts = boundedTexts(given.texts, sound);
    const charter = await withDigests(sound, texts, sha256);
    const before = await savedAs(id);
    const [last] = isPrivate(storeId) ? before.toReversed() : before;
    const changes = last && changesOfSite(last.charter, charter, last.changes);
    const version: CharterVersion = {
      id,
      savedAt: now(),
      charter,
      texts,
      readAt: newestReading(charter),
      ...(charter.language !== undefined && { language: charter.language }),
      ...(changes && { changes }),
    };
    try {
      const saving = await keep(version, storeId);
      await attempt(() => scopesChanged([...charter.scope, ...scopesOf(before)]));
      return saving;
    } catch (error) {
      return { failure: 'full', reason: error instanceof Error ? error.message : String(error) };
    }
  };

  /** The charter of an id as it was saved so far: on disk, then in private windows. */
  const savedAs = async (id: string): Promise<SavedCharter[]> => {
    const kept = await Promise.all([
      onDisk.withId(id).catch(() => undefined),
      inPrivate.withId(id),
    ]);
    return kept.filter((one) => one !== undefined);
  };

  return {
    save: (saving) => inTurn(() => save(saving)),
    remove: (id) =>
      inTurn(async () => {
        const scopes = scopesOf(await savedAs(id));
        await Promise.all([onDisk.remove(id), inPrivate.remove(id)]);
        await scopesChanged(scopes);
      }),
    restore: (versions) =>
      inTurn(async () => {
        const sound = versions.flatMap(restorable).toSorted(earliestFirst);
        // One after the other: the last one kept is the one that speaks.
        for (const version of sound) await onDisk.keep(version);
        await scopesChanged(sound.at(-1)?.charter.scope ?? []);
      }),
    closestTo: async (place) => {
      const saved = await speakingFor(place);
      const charter = closestCharter(
        saved.map((one) => one.charter),
        place.host,
      );
      return saved.find((one) => one.charter === charter) ?? null;
    },
    chartersFor: speakingFor,
  };
}

function scopesOf(saved: readonly SavedCharter[]): string[] {
  return saved.flatMap(({ charter }) => charter.scope);
}

function restorable(version: CharterVersion): CharterVersion[] {
  const charter = charterIn(version.charter);
  if (charter instanceof Error) return [];
  return [{ ...version, charter, texts: boundedTexts(version.texts, charter) }];
}

function earliestFirst(one: CharterVersion, other: CharterVersion): number {
  return one.savedAt < other.savedAt ? -1 : 1;
}

/** Its scope as browsers write hosts, so that it is found by them. */
function charterIn(json: unknown): Charter | Error {
  try {
    const charter = readCharter(json);
    const scope = scopeOfHosts(charter.scope);
    return scope.length > 0 ? { ...charter, scope } : new Error('scope: must name one host');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Of the charter's own sources, one each, and together no more than is read of one. */
function boundedTexts(texts: readonly SourceText[], { sources }: Charter): SourceText[] {
  const given = new Map(texts.map(({ source, text }) => [source, text]));
  let left: number = LIMITS.text;
  return sources.flatMap(({ id }) => {
    const text = given.get(id)?.slice(0, left);
    if (!text) return [];
    left -= text.length;
    return { source: id, text };
  });
}

/** What is kept is what its digest is of: it may be cut, and is evidence. */
async function withDigests(
  charter: Charter,
  texts: readonly SourceText[],
  sha256: Surroundings['sha256'],
): Promise<Charter> {
  const digests = new Map(
    await Promise.all(texts.map(async ({ source, text }) => [source, await sha256(text)] as const)),
  );
  const sources = charter.sources.map((one) => ({
    ...one,
    sha256: digests.get(one.id) ?? one.sha256,
  }));
  return { ...charter, sources };
}

function newestReading({ sources }: Charter): string {
  return sources.reduce((newest, { readAt }) => (readAt > newest ? readAt : newest), '');
}
