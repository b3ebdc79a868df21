import { describe, expect, it } from 'vitest';
import type { Visit } from '../../src/cookie/visit';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/visits');
const visit = (tabId: number) => ({ tabId, host: 'a.example' }) as Visit;

describe('visits in session storage', () => {
  it('are kept by tab, read, and forgotten', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.stored.set('something-else', 1);
    await adapter.keepVisits([visit(1), visit(2)]);
    expect(await adapter.allVisits()).toEqual([visit(1), visit(2)]);
    await adapter.forgetVisits([1]);
    expect(await adapter.allVisits()).toEqual([visit(2)]);
  });
});
