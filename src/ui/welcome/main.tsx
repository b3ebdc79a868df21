import { render } from 'preact';
import { isFirefox } from '../../browser/engine';
import { askForAll, onReachChanged, reachesEverywhere } from '../../browser/permissions';
import { readMessages } from '../../browser/words';
import { inOneGo } from '../components/in-one-go';
import { WelcomePage } from '../components/welcome/WelcomePage';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';

/** The page that opens once, when the extension was installed. */
async function main(): Promise<void> {
  const words = createWords(await readMessages());
  const lookAgain = inOneGo(look);

  async function look(): Promise<void> {
    const reaches = await reachesEverywhere();
    render(
      <WordsContext.Provider value={words}>
        <WelcomePage
          isFirefox={isFirefox}
          mayRead={reaches}
          onAskForAll={() => void askForAll().then(lookAgain, lookAgain)}
        />
      </WordsContext.Provider>,
      document.body,
    );
  }

  document.documentElement.lang = words.language;
  document.title = words.say('welcome_title');
  lookAgain();
  onReachChanged(lookAgain);
}

void main();
