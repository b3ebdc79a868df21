import { describe, expect, it, vi } from 'vitest';
import type { NavigationSeen } from '../../src/browser/navigations';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/navigations');

describe('navigations', () => {
  it('are told step by step, a page and its frames apart', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const report = vi.fn<(step: NavigationSeen) => void>();
    adapter.onNavigation(report);
    const { onBeforeNavigate, onCommitted, onCompleted, onErrorOccurred } = browser.webNavigation;
    for (const frameId of [0, 5]) {
      onBeforeNavigate.fire({ tabId: 1, frameId, url: 'https://a.example/', timeStamp: 5 });
      onCommitted.fire({ tabId: 1, frameId, url: 'https://u:p@A.example:8443/x?q=1#f' });
      onCommitted.fire({ tabId: 1, frameId, url: 'about:blank' });
      onCompleted.fire({ tabId: 1, frameId });
      onErrorOccurred.fire({ tabId: 1, frameId });
    }
    browser.tabs.onRemoved.fire(1);
    expect(report.mock.calls.map(([step]) => step)).toEqual([
      { step: 'started', tabId: 1, at: 5, place: { scheme: 'https', host: 'a.example' } },
      { step: 'page', tabId: 1, scheme: 'https', host: 'a.example' },
      { step: 'left', tabId: 1 },
      { step: 'completed', tabId: 1 },
      { step: 'stopped', tabId: 1 },
      { step: 'frame', tabId: 1, host: 'a.example' },
      { step: 'closed', tabId: 1 },
    ]);
  });

  it.each([
    ['https://a.example/x', { scheme: 'https', host: 'a.example' }],
    ['HTTP://[::1]:8080/', { scheme: 'http', host: '[::1]' }],
    ['chrome://settings', undefined],
    ['about:blank', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('placeOf %s', async (url, place) => {
    const { adapter } = await inBrowser('chromium', load);
    expect(adapter.placeOf(url)).toEqual(place);
  });
});
