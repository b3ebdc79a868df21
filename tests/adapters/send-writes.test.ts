import { expect, it } from 'vitest';
import { inBrowser } from './browser';

it('what was traced is sent to the worker, where there still is one', async () => {
  const { browser, adapter } = await inBrowser(
    'chromium',
    () => import('../../src/browser/send-writes'),
  );
  const writes = [{ name: 'a', attributes: '', callers: [], at: 0 }];
  adapter.sendWrites(writes);
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ writes });
  browser.runtime.sendMessage.mockRejectedValueOnce(new Error('nobody listens'));
  expect(() => adapter.sendWrites(writes)).not.toThrow();
  browser.runtime.sendMessage.mockImplementationOnce(() => {
    throw new Error('context invalidated');
  });
  expect(() => adapter.sendWrites(writes)).not.toThrow();
});
