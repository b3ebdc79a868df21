import { render } from 'preact';
import { getLanguage, getMessage } from '../../browser/words';
import { OptionsPage } from '../components/options/OptionsPage';
import type { OptionsView } from '../components/options/options-view';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';
import { createOptions } from './options';

/** The page of options, in a tab of its own. */
function main(): void {
  const words = createWords(getMessage, getLanguage());
  const callbacks = createOptions(show);

  function show(view: OptionsView): void {
    render(
      <WordsContext.Provider value={words}>
        <OptionsPage view={view} {...callbacks} />
      </WordsContext.Provider>,
      document.body,
    );
  }

  document.documentElement.lang = words.language;
  document.title = words.say('options_title');
}

main();
