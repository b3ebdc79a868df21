import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/charter/limits';
import { offersIn, pageReadingIn } from '../../src/browser/page-border';
import { platformReadingsIn } from '../../src/browser/platform-border';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/page-reader');
const line = { line: 1, text: 'Cookies' };
const grid = { trail: ['Ours'], rows: [{ line: 2, cells: ['a', 'b'], isHeading: true }] };
const reading = { url: 'https://a.example/c', title: 'Cookies', blocks: [line, grid], cut: false };

async function running(result: unknown) {
  const { browser, adapter } = await inBrowser('chromium', load);
  if (result instanceof Error) browser.scripting.executeScript.mockRejectedValue(result);
  else browser.scripting.executeScript.mockResolvedValue(result as object[]);
  return { execute: browser.scripting.executeScript, adapter };
}

describe('a page’s reader', () => {
  it('reads all frames, the page itself first', async () => {
    const { execute, adapter } = await running([
      { frameId: 7, result: { ...reading, url: 'https://f.net/' } },
      { frameId: 9, result: null },
      { frameId: 0, result: reading },
    ]);
    expect(await adapter.readPage(3)).toEqual({
      pages: [reading, { ...reading, url: 'https://f.net/' }],
    });
    expect(execute).toHaveBeenCalledWith({
      target: { tabId: 3, allFrames: true },
      files: ['/page/read.js'],
    });
  });

  it('runs what asks the platforms in the page’s own world', async () => {
    const found = [{ platform: 'klaro', language: 'fr', data: { services: [] } }];
    const { execute, adapter } = await running([{ frameId: 0, result: found }]);
    expect(await adapter.platformsInPage(3)).toEqual(found);
    expect(execute).toHaveBeenCalledWith(expect.objectContaining({ world: 'MAIN' }));
  });

  it('reads the web storage of all frames, the page itself first', async () => {
    const frame = (origin: string) => ({ origin, local: ['a'], session: [], indexeddb: [] });
    const { execute, adapter } = await running([
      { frameId: 7, result: frame('https://f.net') },
      { frameId: 0, result: frame('https://a.example') },
    ]);
    expect(await adapter.storageOfPage(3)).toEqual({
      origin: 'https://a.example',
      entries: [
        { kind: 'local', origin: 'https://a.example', name: 'a' },
        { kind: 'local', origin: 'https://f.net', name: 'a' },
      ],
    });
    expect(execute).toHaveBeenCalledWith({
      target: { tabId: 3, allFrames: true },
      files: ['/page/storage.js'],
    });
  });

  it('finds links, and tells whether the page itself is a charter', async () => {
    const links = [{ url: 'https://a.example/c', text: 'Cookies', rank: 3 }];
    const { adapter } = await running([{ frameId: 0, result: { links, isCharter: true } }]);
    expect(await adapter.findInPage(3)).toEqual({ links, isCharter: true });
  });

  it.each([
    ['that the browser closes to it', new Error('Cannot access contents of the page')],
    ['that has nothing to hand over', [{ frameId: 0, result: undefined }]],
    ['without frames', []],
  ])('of a page %s fails kindly', async (_, result) => {
    const { adapter } = await running(result);
    expect(await adapter.readPage(3)).toEqual({ failure: 'not-readable' });
    expect(await adapter.findInPage(3)).toBeUndefined();
    expect(await adapter.platformsInPage(3)).toEqual([]);
    expect(await adapter.storageOfPage(3)).toBeUndefined();
  });
});

describe('what a page hands over', () => {
  it('is taken whatever it is, and nothing but what was asked for', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const checked = pageReadingIn({ ...reading, blocks: [value, line] });
        expect(checked?.blocks.at(-1)).toEqual(line);
        expect(pageReadingIn(value)?.blocks.length ?? 0).toBe(0);
        expect(offersIn(value)?.links.length ?? 0).toBe(0);
        expect(platformReadingsIn([value, { platform: value, data: value }])).toEqual([]);
      }),
    );
  });

  it('drops what else it holds', () => {
    const odd = { ...reading, blocks: [{ ...line, level: 2, bullet: 1, evil: 1 }], evil: 1 };
    expect(pageReadingIn(odd)).toEqual({ ...reading, blocks: [{ ...line, level: 2, bullet: 1 }] });
    expect(pageReadingIn({ ...reading, blocks: [{ ...line, level: 9, code: [1, 'a'] }] })).toEqual({
      ...reading,
      blocks: [{ ...line, code: ['', 'a'] }],
    });
  });

  it('is bounded, and says so', () => {
    const rows = Array.from({ length: LIMITS.rows + 1 }, () => ({ line: 1, cells: ['a'] }));
    const many = pageReadingIn({ ...reading, blocks: [{ trail: [], rows }, grid] })!;
    expect(many.cut).toBe(true);
    expect(many.blocks[0]).toMatchObject({ rows: { length: LIMITS.rows } });
    const wide = { line: 1, cells: Array.from({ length: 99 }, () => 'x'.repeat(9_999)) };
    const [block] = pageReadingIn({ ...reading, blocks: [{ trail: [], rows: [wide] }] })!.blocks;
    expect(block).toMatchObject({ rows: [{ cells: { length: LIMITS.cells } }] });
    expect(JSON.stringify(block).length).toBeLessThan(LIMITS.cells * (LIMITS.cell + 4) + 100);
    const long = { line: 1, text: 'x'.repeat(99_999) };
    const full = pageReadingIn({ ...reading, blocks: Array.from({ length: 600 }, () => long) })!;
    expect(full).toMatchObject({ cut: true });
    expect(JSON.stringify(full).length).toBeLessThan(LIMITS.text * 1.1);
  });

  it('holds no link that is none of the web, and no more than five', () => {
    const link = (url: unknown) => ({ url, text: 'Cookies', rank: 1 });
    const bad = ['about:blank', 'data:text/html,a', '/cookies', 7, 'https://'].map(link);
    expect(offersIn({ links: bad })).toEqual({ links: [], isCharter: false });
    const good = Array.from({ length: 9 }, () => link('https://a.example/'));
    expect(offersIn({ links: good })?.links).toHaveLength(5);
  });

  it('of a platform is plain JSON, once, and in circles nothing', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const found = [
      { platform: 'klaro', data: circle },
      { platform: 'orejime', data: { a: 1 } },
      { platform: 'orejime', data: { a: 2 } },
      { platform: 'constructor', data: {} },
    ];
    expect(platformReadingsIn(found)).toEqual([{ platform: 'orejime', data: { a: 1 } }]);
  });
});
