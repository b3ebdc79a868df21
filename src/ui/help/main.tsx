import { render } from 'preact';
import { getLanguage, getMessage } from '../../browser/words';
import { RULES } from '../../verdict/rules';
import { HelpPage } from '../components/help/HelpPage';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';

/** The page that explains every rule; what follows `#` in its address is the rule that is asked about. */
function main(): void {
  const words = createWords(getMessage, getLanguage());
  document.documentElement.lang = words.language;
  document.title = words.say('help_title');
  render(
    <WordsContext.Provider value={words}>
      <HelpPage rules={RULES} />
    </WordsContext.Provider>,
    document.body,
  );
  // The browser looked for the rule before it was there.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

main();
