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

describe('asking', () => {
  const unheard = new Error('Could not establish connection. Receiving end does not exist.');

  it('is repeated where the worker was being ended, and nobody heard', async () => {
    vi.useFakeTimers();
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.runtime.sendMessage.mockRejectedValueOnce(unheard).mockResolvedValueOnce(null);
    const answer = adapter.ask('takeStock', 7);
    await vi.runAllTimersAsync();
    expect(await answer).toBeNull();
    expect(browser.runtime.sendMessage.mock.calls).toEqual(
      Array.from({ length: 2 }, () => [{ ask: 'takeStock', with: [7] }]),
    );
    vi.useRealTimers();
  });

  it('is given up in the end', async () => {
    vi.useFakeTimers();
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.runtime.sendMessage.mockRejectedValue(unheard);
    const failure = adapter.ask('takeStock', 7).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await failure).toBe(unheard);
    vi.useRealTimers();
  });

  it('is not repeated where the worker answered with a failure', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.runtime.sendMessage.mockResolvedValue({ refused: 'no such tab' });
    await expect(adapter.ask('takeStock', 7)).rejects.toThrow('no such tab');
    expect(browser.runtime.sendMessage).toHaveBeenCalledOnce();
  });
});
