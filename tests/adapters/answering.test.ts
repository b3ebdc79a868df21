import type { Keeping } from '../../src/browser/settings';
import { describe, expect, it, vi } from 'vitest';
import type { Questions } from '../../src/browser/messages';
import { PROFILES } from '../../src/verdict/settings';
import { event, inBrowser } from './browser';

const load = () => import('../../src/browser/answering');
const silent = () => ({
  eraseObservations: vi.fn<(host: string | null) => Promise<void>>(async () => undefined),
  keepFor: vi.fn<(keeping: Keeping) => Promise<void>>(async () => undefined),
  showRecord: vi.fn<Questions['showRecord']>(async () => null),
  speakIn: vi.fn<Questions['speakIn']>(async () => undefined),
  takeStock: vi.fn<Questions['takeStock']>(async () => null),
  lookIntoStorage: vi.fn<Questions['lookIntoStorage']>(async () => null),
  traceScripts: vi.fn<Questions['traceScripts']>(async () => undefined),
  saveCharter: vi.fn<Questions['saveCharter']>(async () => ({ id: 'c', kept: 'disk' })),
  removeCharter: vi.fn<Questions['removeCharter']>(async () => undefined),
  restoreCharter: vi.fn<Questions['restoreCharter']>(async () => undefined),
  savedCharter: vi.fn<Questions['savedCharter']>(async () => null),
  setAside: vi.fn<Questions['setAside']>(async () => undefined),
  takeBack: vi.fn<Questions['takeBack']>(async () => undefined),
  chooseGuidance: vi.fn<Questions['chooseGuidance']>(async () => undefined),
  readInTab: vi.fn<Questions['readInTab']>(async () => ({ pages: [] })),
  cancelReading: vi.fn<Questions['cancelReading']>(async () => undefined),
});
const own = { id: 'own', url: 'extension://own/ui/popup/popup.html' };
const port = (sender: object = own, name = 'follow') => ({
  name,
  sender,
  onDisconnect: event<[]>(),
  onMessage: event<[unknown]>(),
  postMessage: vi.fn<(message: unknown) => void>(),
});

describe('answer', () => {
  it('answers the extension’s own pages, and tells them of what failed', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const takeStock = (tabId: number) => Promise.reject(new Error(`tab ${tabId}`));
    adapter.answer({ ...silent(), takeStock });
    const [answer] = browser.runtime.onMessage.fire({ ask: 'takeStock', with: [7] }, own);
    expect(await answer).toEqual({ refused: 'tab 7' });
  });

  it.each([
    ['another extension', { ask: 'takeStock', with: [7] }, { ...own, id: 'other' }],
    ['a web page', { ask: 'takeStock', with: [7] }, { id: 'own', url: 'https://a.example/' }],
    ['a page of no address', { ask: 'takeStock', with: [7] }, { id: 'own' }],
    ['another question', { ask: 'constructor', with: [7] }, own],
    ['no tab', { ask: 'takeStock', with: ['7'] }, own],
    ['no list', { ask: 'takeStock' }, own],
    ['nothing', null, own],
  ])('is silent to %s', async (_, message, sender) => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const questions = silent();
    adapter.answer(questions);
    expect(browser.runtime.onMessage.fire(message, sender)).toEqual([undefined]);
    for (const question of Object.values(questions)) expect(question).not.toHaveBeenCalled();
  });

  const place = { host: 'a.example', storeId: '0' };
  const finding = { rule: 'undeclared', name: '_fbp', domain: '.a.example' };
  const why = { reason: 'It is ours', by: 'The DPO' };
  const saving = { charter: {}, texts: [{ source: 'page', text: '' }], storeId: '0' };
  it.each([
    ['lookIntoStorage', [7]],
    ['traceScripts', [{ host: 'a.example', storeId: '0' }, true]],
    ['saveCharter', [saving]],
    ['saveCharter', [{ ...saving, id: 'c' }]],
    ['removeCharter', ['c']],
    ['restoreCharter', [[]]],
    ['restoreCharter', [[{ ...saving, id: 'c', savedAt: 'now', readAt: 'now' }]]],
    ['savedCharter', [{ host: 'a.example', storeId: '0' }]],
    ['setAside', [place, finding, why]],
    ['setAside', [place, { rule: 'charter-changed', name: '' }, { reason: 'We know' }]],
    ['takeBack', [place, finding]],
    ['chooseGuidance', [PROFILES.cnil]],
    ['readInTab', ['https://a.example/c', 7]],
    ['cancelReading', [7]],
    ['eraseObservations', [null]],
    ['eraseObservations', ['a.example']],
    ['keepFor', [7]],
    ['keepFor', ['session']],
  ] as const)('answers %s', async (ask, values) => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const questions = silent();
    adapter.answer(questions);
    browser.runtime.onMessage.fire({ ask, with: values }, own);
    expect(questions[ask]).toHaveBeenCalledWith(...values);
  });

  it.each([
    ['lookIntoStorage', ['7']],
    ['traceScripts', [{ host: 'a.example', storeId: '0' }]],
    ['traceScripts', [{ host: 7, storeId: '0' }, true]],
    ['saveCharter', [{ ...saving, charter: 'c' }]],
    ['saveCharter', [{ ...saving, texts: [{ source: 'page' }] }]],
    ['saveCharter', [{ ...saving, texts: 'all' }]],
    ['saveCharter', [{ ...saving, storeId: 0 }]],
    ['saveCharter', [{ ...saving, id: {} }]],
    ['saveCharter', []],
    ['removeCharter', ['x'.repeat(65)]],
    ['removeCharter', [['c']]],
    ['restoreCharter', [{}]],
    ['restoreCharter', [[{ ...saving, savedAt: 'now', readAt: 'now' }]]],
    ['restoreCharter', [[{ ...saving, id: 'c', savedAt: 1, readAt: 'now' }]]],
    ['restoreCharter', [[{ id: 'c', savedAt: 'now', readAt: 'now', charter: {} }]]],
    ['savedCharter', ['a.example']],
    ['savedCharter', [{ host: 'a.example' }]],
    ['setAside', [place, finding]],
    ['setAside', [place, finding, { reason: ' \n' }]],
    ['setAside', [place, finding, { reason: 'x'.repeat(1_001) }]],
    ['setAside', [place, finding, { ...why, by: 'x'.repeat(101) }]],
    ['setAside', [place, finding, { ...why, by: null }]],
    ['setAside', [place, { ...finding, name: 'x'.repeat(10_001) }, why]],
    ['setAside', [place, { ...finding, rule: 'x'.repeat(65) }, why]],
    ['setAside', ['a.example', finding, why]],
    ['takeBack', [place, 'undeclared']],
    ['takeBack', [place, { ...finding, domain: 7 }]],
    ['chooseGuidance', ['cnil']],
    ['readInTab', ['file:///etc/passwd', 7]],
    ['readInTab', ['cookies', 7]],
    ['readInTab', ['https://a.example/c', '7']],
    ['cancelReading', [1.5]],
    ['eraseObservations', []],
    ['eraseObservations', [['a.example']]],
    ['keepFor', [8]],
    ['keepFor', [null]],
  ] as const)('is silent to %s with %j', async (ask, values) => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const questions = silent();
    adapter.answer(questions);
    expect(browser.runtime.onMessage.fire({ ask, with: values }, own)).toEqual([undefined]);
    expect(questions[ask]).not.toHaveBeenCalled();
  });
});

describe('followers', () => {
  it('are told until they close, and only our own pages', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const followers = adapter.acceptFollowers();
    const [page, closed, web, other] = [
      port(),
      port(),
      port({ id: 'own', url: 'https://a.example/' }),
      port(own, 'other'),
    ];
    for (const one of [page, closed, web, other]) browser.runtime.onConnect.fire(one);
    closed.onDisconnect.fire();
    followers.tell('a.example');
    expect(page.postMessage).toHaveBeenCalledWith({ changed: 'a.example' });
    for (const one of [closed, web, other]) expect(one.postMessage).not.toHaveBeenCalled();
  });

  it('one that closes at that moment costs the others nothing', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const followers = adapter.acceptFollowers();
    const [closing, page] = [port(), port()];
    closing.postMessage.mockImplementation(() => {
      throw new Error('Attempt to postMessage on disconnected port');
    });
    for (const one of [closing, page]) browser.runtime.onConnect.fire(one);
    for (const host of ['a.example', 'b.example']) followers.tell(host);
    expect(closing.postMessage).toHaveBeenCalledOnce();
    expect(page.postMessage).toHaveBeenCalledTimes(2);
  });
});
