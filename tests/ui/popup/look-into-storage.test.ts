import { describe, expect, it } from 'vitest';
import type { PopupView } from '../../../src/ui/components/view';
import { inBrowser } from '../../adapters/browser';

const load = () => import('../../../src/ui/popup/look-into-storage');
const tab = { id: 7, cookieStoreId: '0', incognito: false, url: 'https://a.example/' };

function view(rows: number, others: number, storage = true): PopupView {
  const row = { verdict: 'as-declared', entry: {}, findings: [] };
  const cookie = { verdict: 'unjudged', cookie: {}, findings: [] };
  return {
    state: 'ready',
    report: {
      rows: [cookie, ...Array.from({ length: rows }, () => row)],
      ...(others > 0 && { otherEntries: Array.from({ length: others }, () => ({})) }),
      watched: storage ? { storage: true } : {},
    },
  } as unknown as PopupView;
}

describe('the popup looks into the web storage', () => {
  it.each<[string, number | null, PopupView | undefined, boolean]>([
    ['as many entries as are shown', 3, view(1, 2), false],
    ['none, and none is shown', 0, view(0, 0), false],
    ['more than are shown', 4, view(1, 2), true],
    ['none, but it was not read before', 0, view(0, 0, false), true],
    ['some, while a state without rows is shown', 1, { state: 'loading' }, true],
    ['a page that cannot be read', null, view(0, 0, false), false],
  ])('and finds %s', async (_, kept, shown, isMore) => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.tabs.query.mockResolvedValue([tab]);
    browser.runtime.sendMessage.mockResolvedValue(kept);
    expect(await adapter.lookIntoStorage(() => shown)).toBe(isMore);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ ask: 'lookIntoStorage', with: [7] });
  });

  it('and lets what is shown stand where that fails', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.tabs.query.mockResolvedValue([tab]);
    browser.runtime.sendMessage.mockRejectedValue(new Error('no worker'));
    expect(await adapter.lookIntoStorage(() => view(0, 0))).toBe(false);
  });
});
