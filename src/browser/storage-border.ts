import { maskedName } from '../cookie/entry-name';
import type { EntryName } from '../cookie/stored-entry';
import { isRecord, isText } from './value-kinds';

/** What a page and its frames keep in their web storage. */
export interface PageStorage {
  /** The page's own. */
  origin: string;
  entries: EntryName[];
}

const KINDS = ['local', 'session', 'indexeddb'] as const;
const MOST_FRAMES = 100;
const MOST_NAMES = 500;
const MOST_ENTRIES = 2_000;
const LONGEST_ORIGIN = 300;

/**
 * What a page's script tells of web storage, checked, each entry once. Here names lose what could identify a
 * person.
 *
 * @param frames what each frame told, the page itself first.
 * @returns undefined where the page itself told nothing of the kind.
 */
export function pageStorageIn(frames: readonly unknown[]): PageStorage | undefined {
  const origin = originIn(frames[0]);
  if (origin === undefined) return undefined;
  const entries = new Map<string, EntryName>();
  for (const frame of frames.slice(0, MOST_FRAMES)) {
    for (const entry of entriesIn(frame)) {
      if (entries.size >= MOST_ENTRIES) break;
      entries.set(JSON.stringify(entry), entry);
    }
  }
  return { origin, entries: [...entries.values()] };
}

function entriesIn(frame: unknown): EntryName[] {
  const origin = originIn(frame);
  if (origin === undefined || !isRecord(frame)) return [];
  return KINDS.flatMap((kind) => {
    const names = frame[kind];
    if (!Array.isArray(names)) return [];
    const texts = names.slice(0, MOST_NAMES).filter(isText);
    return texts.map((name) => ({ kind, origin, name: maskedName(name) }));
  });
}

/** Of the web: an opaque origin, or an extension's, keeps nothing that a charter could declare. */
function originIn(frame: unknown): string | undefined {
  if (!isRecord(frame) || !isText(frame.origin) || frame.origin.length > LONGEST_ORIGIN)
    return undefined;
  const { origin } = frame;
  const isOfWeb = /^https?:\/\//.test(origin) && URL.canParse(origin);
  return isOfWeb && new URL(origin).origin === origin ? origin : undefined;
}
