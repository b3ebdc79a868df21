import { render } from 'preact';
import { readMessages } from '../../browser/words';
import { RULES } from '../../verdict/rules';
import { HelpPage } from '../components/help/HelpPage';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';

/** The page that explains every rule; what follows `#` in its address is the rule that is asked about. */
async function main(): Promise<void> {
  const words = createWords(await readMessages());
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

void main();
