import { render } from 'preact';
import { onLanguageChanged } from '../../browser/language';
import { readMessages } from '../../browser/words';
import { OptionsPage } from '../components/options/OptionsPage';
import type { OptionsView } from '../components/options/options-view';
import { createWords, type Words } from '../components/words';
import { WordsContext } from '../components/words-context';
import { createOptions } from './options';

/** The page of options, in a tab of its own. */
async function main(): Promise<void> {
  let words = await readWords();
  let shown: OptionsView | undefined;
  const callbacks = createOptions(show);

  function show(view: OptionsView): void {
    shown = view;
    document.documentElement.lang = words.language;
    document.title = words.say('options_title');
    render(
      <WordsContext.Provider value={words}>
        <OptionsPage view={view} {...callbacks} />
      </WordsContext.Provider>,
      document.body,
    );
  }

  onLanguageChanged(
    () =>
      void readWords().then((others) => {
        words = others;
        if (shown) show(shown);
      }),
  );
}

async function readWords(): Promise<Words> {
  return createWords(await readMessages());
}

void main();
