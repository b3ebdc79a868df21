import { describe, expect, it } from 'vitest';
import type { TraceSeen } from '../../src/browser/traces';
import { change, cookie, createBrowser, DAY, firefox, response } from './world';

const ITIE = 'https://itie.opendatasoft.com/';
const HOST = 'itie.opendatasoft.com';
const TWO_YEARS = 730 * DAY;
const script = { origin: 'https://cdn.widget.example', path: '/lib.js' };

function trace(what: Partial<TraceSeen> = {}): TraceSeen {
  return {
    tabId: 1,
    frame: `https://${HOST}`,
    isPage: true,
    setCookie: { name: 'a', domain: HOST, path: '/', grantedSeconds: null },
    script,
    callers: [{ origin: `https://${HOST}`, path: '/app.js' }],
    ...what,
  };
}

async function start(habits?: typeof firefox) {
  const browser = createBrowser(habits);
  const { ordinaryStore: storeId } = browser.habits;
  const worker = browser.startWorker();
  worker.open(ITIE, { storeId });
  await worker.flush();
  const sighting = () => browser.disk.of(HOST, storeId)[0];
  return { browser, worker, sighting, storeId };
}

describe('a traced write', () => {
  it('tells which script set a cookie, its callers, and how long it asked for', async () => {
    const { worker, sighting } = await start();
    const setCookie = { ...trace().setCookie, grantedSeconds: TWO_YEARS };
    worker.see({ trace: trace({ setCookie }) });
    worker.change(change(cookie({ lives: 400 * DAY })));
    await worker.flush();
    expect(sighting()).toMatchObject({
      grantedSeconds: TWO_YEARS,
      capped: false,
      setBy: {
        kind: 'script',
        traced: true,
        ...script,
        callers: [{ origin: `https://${HOST}`, path: '/app.js' }],
        holder: { registrableDomain: 'widget.example' },
      },
    });
    expect(sighting()?.setBy).not.toHaveProperty('frame');
  });

  it.each([
    ['just after its change', true],
    ['a batch after it', false],
  ])('that is told %s tells the same, of the same setting', async (_, isSameBatch) => {
    const { worker, sighting } = await start();
    worker.change(change(cookie()));
    if (!isSameBatch) await worker.flush();
    worker.see({ trace: trace() });
    await worker.flush();
    expect(sighting()?.setBy).toMatchObject({ kind: 'script', ...script });
    expect(sighting()).not.toHaveProperty('renewals');
  });

  it('of a script without address names nobody', async () => {
    const { worker, sighting } = await start();
    const { script: _, ...anonymous } = trace();
    worker.see({ trace: { ...anonymous, callers: [] } });
    worker.change(change(cookie()));
    await worker.flush();
    expect(sighting()?.setBy).toEqual({ kind: 'script', traced: true });
  });

  it('in a frame of another host tells the frame', async () => {
    const { worker, sighting } = await start();
    const frame = 'https://www.opendatasoft.com';
    const setCookie = { ...trace().setCookie, domain: '.opendatasoft.com' };
    worker.see({ trace: trace({ frame, isPage: false, setCookie }) });
    worker.change(change(cookie({ domain: '.opendatasoft.com' })));
    await worker.flush();
    expect(sighting()?.setBy).toMatchObject({ frame, ...script });
  });

  it('is no word against a response that set the same cookie', async () => {
    const { worker, sighting } = await start();
    worker.see({ trace: trace() });
    worker.respond(response(ITIE, ['a=1'], { page: HOST }));
    worker.change(change(cookie()));
    await worker.flush();
    worker.see({ trace: trace() });
    await worker.flush();
    expect(sighting()?.setBy).toMatchObject({ kind: 'response' });
  });

  it('that deletes is no setting', async () => {
    const { worker, sighting } = await start();
    worker.change(change(cookie()));
    worker.see({ trace: trace({ setCookie: { ...trace().setCookie, grantedSeconds: 0 } }) });
    await worker.flush();
    expect(sighting()?.setBy).toEqual({ kind: 'script' });
  });

  it('in a tab that is only read is passed over', async () => {
    const { worker, sighting } = await start();
    const { apart } = await worker.means;
    const place = { scheme: 'https', host: HOST };
    await apart.begin({ tabId: 9, storeId: '0', incognito: false, place, hasAddress: true });
    worker.see({ trace: trace({ tabId: 9 }) });
    await worker.flush();
    expect(sighting()).toBeUndefined();
  });

  it('of a cookie that was there just so is told where the browser is silent', async () => {
    const { browser, worker, sighting, storeId } = await start(firefox);
    const one = cookie({ storeId });
    worker.change(change(one));
    for (let turn = 0; turn < 3; turn++) await worker.flush();
    expect(sighting()?.setBy).toEqual({ kind: 'script' });
    browser.clock.now += 60_000;
    worker.see({ trace: trace() });
    for (let turn = 0; turn < 3; turn++) await worker.flush();
    expect(sighting()?.setBy).toMatchObject({ kind: 'script', ...script });
    expect(sighting()?.renewals).toBe(1);
  });

  it('that the browser refused is not told where another cookie is there', async () => {
    const { browser, worker, sighting, storeId } = await start(firefox);
    worker.change(change(cookie({ storeId, lives: 30 * DAY })));
    await worker.flush();
    worker.see({ trace: trace() });
    for (let turn = 0; turn < 3; turn++) await worker.flush();
    expect(sighting()?.setBy).toEqual({ kind: 'script' });
    expect(browser.disk.of(HOST, storeId)).toHaveLength(1);
  });
});
