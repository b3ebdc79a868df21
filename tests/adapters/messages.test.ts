import { describe, expect, it, vi } from 'vitest';
import { event, inBrowser } from './browser';

const load = () => import('../../src/browser/messages');
const port = () => ({ onDisconnect: event<[]>(), onMessage: event<[unknown]>() });

describe('following', () => {
  it('goes on with a worker that was ended and woken again', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const [first, second] = [port(), port()];
    browser.runtime.connect.mockReturnValueOnce(first).mockReturnValueOnce(second);
    const report = vi.fn<(host: string) => void>();
    adapter.follow(report);
    first.onMessage.fire({ changed: 'a.example' });
    first.onDisconnect.fire();
    second.onMessage.fire({ changed: 'b.example' });
    expect(report.mock.calls.flat()).toEqual(expect.arrayContaining(['a.example', 'b.example']));
  });
});
