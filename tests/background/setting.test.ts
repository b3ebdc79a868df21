import { describe, expect, it } from 'vitest';
import { createGathering } from '../../src/background/gathering';
import { createSetting } from '../../src/background/setting';
import { change, cookie, createBrowser, firefox, response, START, tables } from './world';

const ITIE = 'https://itie.opendatasoft.com/';
const HOST = 'itie.opendatasoft.com';

async function start(habits?: typeof firefox) {
  const browser = createBrowser(habits);
  const worker = browser.startWorker();
  worker.open(ITIE, { storeId: browser.habits.ordinaryStore });
  await worker.flush();
  return { browser, means: await worker.means, setting: createSetting() };
}

describe('setting', () => {
  it('explains a change by the response that came before it, once', async () => {
    const { means, setting } = await start();
    await setting.response(means, response(ITIE, ['a=1'], { page: HOST }), START);
    expect(setting.explain(means, change(cookie()), START)).toMatchObject({
      header: { page: { host: HOST } },
    });
    expect(setting.explain(means, change(cookie()), START)).toMatchObject({
      writing: { host: HOST, setBy: { kind: 'script' } },
    });
  });

  it('leaves a response that comes later in the batch to its own change, where the browser tells it first', async () => {
    const { browser, means, setting } = await start();
    const script = setting.explain(means, change(cookie()), START);
    await setting.response(means, response(ITIE, ['a=1'], { page: HOST }), START);
    const gathering = createGathering(tables);
    await setting.record(means, gathering, script);
    await gathering.write(means.memory);
    expect(browser.disk.of(HOST)).toMatchObject([{ setBy: { kind: 'script' } }]);
    expect(setting.explain(means, change(cookie()), START)).toHaveProperty('header');
  });

  it('costs a response without cookies no question to the tab', async () => {
    const { means, setting } = await start();
    const tabOf = () => Promise.reject(new Error('asked'));
    await setting.response({ ...means, tabOf }, response('https://cdn.net/x', [], { tabId: 9 }), 0);
    expect(setting.expire(START)).toBe(false);
  });

  describe('a worker’s response', () => {
    const pageOfAsker = async (asker?: string) => {
      const { browser, means, setting } = await start();
      means.visiting.step({ step: 'frame', tabId: 1, host: 'frame.net' });
      const seen = { tabId: -1, ...(asker !== undefined && { asker }) };
      await setting.response(means, response(ITIE, ['a=1'], seen), START);
      const { header } = setting.explain(means, change(cookie()), START);
      expect(header).toMatchObject({ storeId: browser.habits.ordinaryStore });
      return header?.page?.host;
    };

    it('belongs to the page of its host', async () => {
      expect(await pageOfAsker(HOST)).toBe(HOST);
    });

    it.each([undefined, 'frame.net', 'elsewhere.net'])('of %s belongs to none', async (asker) => {
      expect(await pageOfAsker(asker)).toBeUndefined();
    });
  });

  it('tells who asked, and the frame where that is not the page’s', async () => {
    const { means, setting } = await start();
    const setByOf = async (frame: string) => {
      const asking = { initiator: 'https://ads.net', frame, redirects: [] };
      await setting.response(means, response(ITIE, ['a=1'], { page: HOST, asking }), START);
      const gathering = createGathering(tables);
      await setting.record(means, gathering, setting.explain(means, change(cookie()), START));
      const [sightings = []] = (await gathering.write(means.memory)).values();
      return sightings[0]?.setBy;
    };
    expect(await setByOf('https://ads.net')).toMatchObject({
      kind: 'response',
      initiator: 'https://ads.net',
      frame: 'https://ads.net',
      redirects: [],
    });
    expect(await setByOf(`https://${HOST}:8443`)).not.toHaveProperty('frame');
  });

  it('tells whether a header still waits', async () => {
    const { means, setting } = await start(firefox);
    const storeId = 'firefox-default';
    await setting.response(means, response(ITIE, ['a=1', 'b=; Max-Age=0'], { storeId }), START);
    expect(setting.expire(START + 5_000)).toBe(true);
    expect(setting.expire(START + 5_001)).toBe(false);
  });
});
