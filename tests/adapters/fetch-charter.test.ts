import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchDocument } from '../../src/browser/fetch-charter';

const URL_OF_PAGE = 'https://shop.example/cookies';
const never = new AbortController().signal;

function answering(body: BodyInit | null, init: ResponseInit & { url?: string } = {}) {
  const asked = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => {
    const response = new Response(body, init);
    Object.defineProperty(response, 'url', { value: init.url ?? URL_OF_PAGE });
    return response;
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}
const typed = (type: string, rest: object = {}) => ({ headers: { 'content-type': type }, ...rest });

/** Bytes without end; tells how many were taken. */
function endless() {
  const taken = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken.bytes += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(97));
    },
    cancel: () => {
      taken.cancelled = true;
    },
  });
  return { stream, taken };
}

afterEach(() => vi.unstubAllGlobals());

describe('fetchDocument', () => {
  it('tells neither who asks nor where from, and keeps nothing', async () => {
    const asked = answering('<p>', typed('text/html'));
    await fetchDocument('https://me:secret@shop.example/cookies#part', never);
    expect(asked).toHaveBeenCalledWith(
      URL_OF_PAGE,
      expect.objectContaining({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'follow',
      }),
    );
  });

  it('tells where redirects led', async () => {
    answering('<p>', typed('text/html', { url: 'https://legal.example/c?x=1#top' }));
    expect(await fetchDocument(URL_OF_PAGE, never)).toEqual({
      url: 'https://legal.example/c?x=1',
      format: 'html',
      text: '<p>',
    });
  });

  it.each(['about:blank', 'file:///etc/passwd', 'data:text/html,a', 'cookies', ''])(
    'asks nothing of %s',
    async (url) => {
      const asked = answering('');
      expect(await fetchDocument(url, never)).toEqual({ failure: 'failed' });
      expect(asked).not.toHaveBeenCalled();
    },
  );

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'blocked'],
    [403, 'blocked'],
    [429, 'blocked'],
    [451, 'blocked'],
    [500, 'failed'],
    [503, 'failed'],
  ])('says what became of it: %i is %s', async (status, failure) => {
    answering('<p>', typed('text/html', { status }));
    expect(await fetchDocument(URL_OF_PAGE, never)).toEqual({ failure, status });
  });

  it.each(['application/pdf', 'image/png', 'application/zip', 'font/woff2'])(
    'is no text: %s',
    async (type) => {
      answering('%PDF-1.7', typed(type));
      expect(await fetchDocument(URL_OF_PAGE, never)).toEqual({ failure: 'not-text', status: 200 });
    },
  );

  it.each(['%PDF-1.7', 'a\0b'])('is no text either where it only says so: %j', async (body) => {
    answering(body, typed('text/html'));
    expect(await fetchDocument(URL_OF_PAGE, never)).toMatchObject({ failure: 'not-text' });
  });

  it('stops as soon as it is too large', async () => {
    const { stream, taken } = endless();
    answering(stream, typed('text/html'));
    expect(await fetchDocument(URL_OF_PAGE, never)).toMatchObject({ failure: 'too-large' });
    expect(taken.bytes).toBeLessThan(45_000_000);
    expect(taken.cancelled).toBe(true);
  });

  it('leaves alone what is not wanted', async () => {
    const { stream, taken } = endless();
    answering(stream, typed('image/png'));
    await fetchDocument(URL_OF_PAGE, never);
    expect(taken.cancelled).toBe(true);
  });

  it('can be cancelled, before and meanwhile', async () => {
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
      signal?.aborted
        ? Promise.reject(signal.reason as Error)
        : new Promise((_resolve, reject) =>
            signal?.addEventListener('abort', () => reject(signal.reason as Error)),
          ),
    );
    expect(await fetchDocument(URL_OF_PAGE, AbortSignal.abort())).toEqual({ failure: 'cancelled' });
    const cancelling = new AbortController();
    const fetched = fetchDocument(URL_OF_PAGE, cancelling.signal);
    cancelling.abort();
    expect(await fetched).toEqual({ failure: 'cancelled' });
  });

  it('is blocked where there is no response', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchDocument(URL_OF_PAGE, never)).toEqual({ failure: 'blocked' });
  });

  it.each([
    ['text/html; charset=utf-8', URL_OF_PAGE, 'html'],
    ['application/xhtml+xml', URL_OF_PAGE, 'html'],
    ['text/html', 'https://shop.example/cookies.php', 'html'],
    ['text/markdown', URL_OF_PAGE, 'markdown'],
    ['text/plain', 'https://shop.example/cookies.md', 'markdown'],
    ['text/csv', URL_OF_PAGE, 'csv'],
    ['text/plain', 'https://shop.example/cookies.csv?v=2', 'csv'],
    ['application/json', URL_OF_PAGE, 'json'],
    ['application/octet-stream', 'https://shop.example/cookies.json', 'json'],
  ])('%s of %s is %s', async (type, url, format) => {
    answering('a', typed(type, { url }));
    expect(await fetchDocument(URL_OF_PAGE, never)).toMatchObject({ format });
  });
});

describe('the encoding of a document', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const e = 0xe9;
  it.each([
    ['its byte order mark', 'text/html; charset=latin1', bytes(0xef, 0xbb, 0xbf, 0xc3, e - 64)],
    ['its header', 'text/html; charset=iso-8859-1', bytes(e)],
    ['UTF-8 where nothing is said', 'text/html', bytes(0xc3, e - 64)],
    ['the old Western one where it is no UTF-8', 'text/html', bytes(e)],
    ['UTF-8 where the one it says is unknown', 'text/html; charset=nonsense', bytes(0xc3, e - 64)],
  ])('is %s', async (_, type, body) => {
    answering(body, typed(type));
    expect(await fetchDocument(URL_OF_PAGE, never)).toMatchObject({ text: 'é' });
  });

  it('is what the page says of itself', async () => {
    const head = new TextEncoder().encode('<meta charset="windows-1250">');
    answering(new Uint8Array([...head, 0x9a]), typed('text/html'));
    expect(await fetchDocument(URL_OF_PAGE, never)).toMatchObject({
      text: '<meta charset="windows-1250">š',
    });
  });
});
