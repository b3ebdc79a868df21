import { sha256 } from '../../browser/digest';
import type { FetchedDocument } from '../../browser/fetch-charter';
import { textOfBlocks } from '../../charter/blocks-text';
import type { ReadSource } from '../../charter/draft';
import { formatOf, type SourceFormat } from '../../charter/format';
import { gridsOfPlatform, type PlatformReading } from '../../charter/machine/platform';
import { hostsSpokenFor } from '../../charter/meaning/hosts';
import type { Charter, CharterSource } from '../../charter/model';
import { readCharter } from '../../charter/schema';
import { sourceAddress } from '../../charter/source-address';
import type { PageReading } from '../../document/page-reading';
import { gridsOfDocument, gridsOfText, type SourceGrids } from '../../document/read-source';
import { parsePage } from './parse-page';

/** A text that a person pasted, or a file's. */
export interface GivenText {
  text: string;
  /** Undefined: it is told by the text and the file's name. */
  format: SourceFormat | undefined;
  /** Of a file. */
  fileName?: string;
}

/** A frame of a page, as it was read where it stood. */
export function sourceOfPage(page: PageReading): Promise<ReadSource> {
  return sourceOf('page', textOfBlocks(page.blocks), gridsOfDocument(page), page.url);
}

/** A document that was fetched. */
export function sourceOfFetched({ url, format, text }: FetchedDocument): Promise<ReadSource> {
  return sourceOf('page', text, gridsOfText(text, format, parsePage), url);
}

/** What a consent platform keeps in a page. */
export function sourceOfPlatform(reading: PlatformReading): Promise<ReadSource> {
  const { data, language } = reading;
  const { grids, unread } = gridsOfPlatform(reading);
  const read = { grids, unread, blocks: [], ...(language !== undefined && { language }) };
  return sourceOf('platform', JSON.stringify(data, null, 2), read);
}

/** A pasted text or a file. A charter of ours brings its title, language and scope along. */
export async function sourceOfText({ text, format, fileName }: GivenText): Promise<ReadSource> {
  const kind = fileName === undefined ? 'pasted' : 'file';
  const read = gridsOfText(text, format ?? formatOf(text, fileName), parsePage);
  const source = await sourceOf(kind, text, read);
  const charter = charterIn(text);
  if (!charter) return source;
  const { title, scope, language, removed } = charter;
  return {
    ...source,
    title,
    hosts: scope,
    ...(language !== undefined && { language }),
    ...(removed && { removed }),
  };
}

async function sourceOf(
  kind: CharterSource['kind'],
  text: string,
  { title, language, grids, unread, blocks }: SourceGrids,
  url?: string,
): Promise<ReadSource> {
  const address = url === undefined ? undefined : sourceAddress(url);
  return {
    kind,
    ...(address !== undefined && { url: address }),
    readAt: new Date().toISOString(),
    sha256: await sha256(text),
    text,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    hosts: [...hostsSpokenFor(blocks), ...hostOf(url)],
    grids,
    unread,
  };
}

/** A policy that is kept on another host is that host's too. */
function hostOf(url: string | undefined): string[] {
  return url !== undefined && URL.canParse(url) ? [new URL(url).hostname] : [];
}

function charterIn(text: string): Charter | undefined {
  try {
    return readCharter(JSON.parse(text));
  } catch {
    return undefined;
  }
}
