import type { SourceFormat } from '../charter/format';
import { LIMITS } from '../charter/limits';
import { decodeDocument } from './decode-document';
import { formatOfFetched, mayBeText } from './text-format';

/** A document as it was fetched. */
export interface FetchedDocument {
  /** Where it came from in the end, redirects followed; without its fragment. */
  url: string;
  format: SourceFormat;
  text: string;
}

/** Why a document could not be fetched. */
export interface FetchFailure {
  failure:
    /** The site says that it is not there (404, 410). */
    | 'not-found'
    /** The site refuses (401, 403, 429, 451), or cannot be reached. */
    | 'blocked'
    /** More than is read of one source. */
    | 'too-large'
    /** It is no text: a PDF, an image. */
    | 'not-text'
    /** The person cancelled. */
    | 'cancelled'
    /** The site failed, took too long, or the address is none of the web. */
    | 'failed';
  /** The response's HTTP status, where there was one. */
  status?: number;
}

export type Fetched = FetchedDocument | FetchFailure;

/** A site that takes longer has failed. */
const PATIENCE_MS = 30_000;
/** A character of UTF-8 has at most four. */
const MOST_BYTES = LIMITS.text * 4;

/**
 * Fetches a document that a person asked for: without credentials, referrer or cache, so that neither side keeps
 * anything of it. Never rejects.
 *
 * @param url http or https.
 * @param signal cancels it.
 */
export async function fetchDocument(url: string, signal: AbortSignal): Promise<Fetched> {
  const address = webAddress(url);
  if (!address) return { failure: 'failed' };
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept: 'text/html, text/*;q=0.9, application/json;q=0.9, */*;q=0.1' },
      signal: AbortSignal.any([signal, patience]),
    });
    return await documentOf(response, address);
  } catch {
    if (signal.aborted) return { failure: 'cancelled' };
    // No response at all: the network, or a server that cannot be trusted.
    return { failure: patience.aborted ? 'failed' : 'blocked' };
  }
}

async function documentOf(response: Response, asked: string): Promise<Fetched> {
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  const failure = response.ok ? (mayBeText(type) ? undefined : 'not-text') : failureOf(status);
  if (failure) {
    // Nothing of it is wanted: the connection is let go of.
    await response.body?.cancel();
    return { failure, status };
  }
  const bytes = await readBounded(response);
  if (!bytes) return { failure: 'too-large', status };
  const text = decodeDocument(bytes, type);
  if (text === undefined) return { failure: 'not-text', status };
  const url = webAddress(response.url) ?? asked;
  return { url, format: formatOfFetched(text, type, url), text };
}

function failureOf(status: number): FetchFailure['failure'] {
  if (status === 404 || status === 410) return 'not-found';
  return [401, 403, 429, 451].includes(status) ? 'blocked' : 'failed';
}

/** Undefined as soon as it is too large, whatever length its header told. */
async function readBounded({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** A URL of the web without user name, password and fragment; undefined for any other. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  address.username = '';
  address.password = '';
  address.hash = '';
  return address.href;
}
