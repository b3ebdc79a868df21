import { afterEach, describe, expect, it, vi } from 'vitest';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/words');
const german = { words_language: { message: 'de' } };
const fetched = vi.fn<(url: string) => Promise<{ json: () => Promise<unknown> }>>();
vi.stubGlobal('fetch', fetched);

afterEach(() => fetched.mockReset());

describe('the messages', () => {
  it('are the browser’s where nobody has chosen a language, and nothing is loaded', async () => {
    const { adapter } = await inBrowser('chromium', load);
    expect(await adapter.loadedMessages()).toBeUndefined();
    const { getMessage, language } = await adapter.readMessages();
    expect([getMessage('words_language'), language]).toEqual(['en', 'en-GB']);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('are those of the file of the chosen language', async () => {
    const { browser, adapter } = await inBrowser('firefox', load);
    browser.synced.set('language', 'de');
    fetched.mockResolvedValue({ json: async () => german });
    const { getMessage, language } = await adapter.readMessages();
    expect([getMessage('words_language'), language]).toEqual(['de', 'en-GB']);
    expect(fetched).toHaveBeenCalledWith('extension://own/_locales/de/messages.json');
  });

  it.each([
    ['fr-CA', 'fr'],
    ['DE', 'de'],
    ['pt-BR', 'en'],
  ])(
    'are those of the file of its language, %s, where the browser has lost its own',
    async (interfaceLanguage, wanted) => {
      const { browser, adapter } = await inBrowser('chromium', load);
      browser.i18n.getMessage = () => '';
      browser.i18n.getUILanguage = () => interfaceLanguage;
      fetched.mockResolvedValue({ json: async () => german });
      const { getMessage, language } = await adapter.readMessages();
      expect([getMessage('words_language'), language]).toEqual(['de', interfaceLanguage]);
      expect(fetched).toHaveBeenCalledWith(`extension://own/_locales/${wanted}/messages.json`);
    },
  );

  it('are those of a choice that is known, without asking for it', async () => {
    const { browser, adapter } = await inBrowser('firefox', load);
    browser.synced.set('language', 'fr');
    fetched.mockResolvedValue({ json: async () => german });
    expect((await adapter.loadedMessages('de'))?.getMessage('words_language')).toBe('de');
    expect(fetched).toHaveBeenCalledWith('extension://own/_locales/de/messages.json');
    expect(await adapter.loadedMessages('browser')).toBeUndefined();
  });

  it('are the browser’s where the file cannot be read', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.synced.set('language', 'de');
    fetched.mockRejectedValue(new Error('gone'));
    const { getMessage } = await adapter.readMessages();
    expect(getMessage('words_language')).toBe('en');
  });
});
