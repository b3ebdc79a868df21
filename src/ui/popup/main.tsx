import { render } from 'preact';
import { follow } from '../../browser/messages';
import { askForAll, askForSite, onReachChanged } from '../../browser/permissions';
import { getLanguage, getMessage } from '../../browser/words';
import { PopupPage } from '../components/PopupPage';
import type { PopupView } from '../components/view';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';
import { inOneGo } from './in-one-go';
import { look } from './look';
import { fitWindowWidth } from './window-width';

/** A person who waits longer than this is told so. */
const PATIENCE_MS = 200;

/** The popup: looks, shows, and looks again whenever something changed. */
function main(): void {
  const words = createWords(getMessage, getLanguage());
  let following = false;
  const lookAgain = inOneGo(() => look(show, !following));

  function show(view: PopupView): void {
    const host = hostOf(view);
    render(
      <WordsContext.Provider value={words}>
        <PopupPage
          view={view}
          onAskForSite={() =>
            host !== undefined && void askForSite(host).then(lookAgain, lookAgain)
          }
          onAskForAll={() => void askForAll().then(lookAgain, lookAgain)}
          onRetry={lookAgain}
        />
      </WordsContext.Provider>,
      document.body,
    );
    // Only now: following wakes the worker, which would compete with the first painting.
    if (following || view.state === 'loading') return;
    following = true;
    follow(lookAgain);
  }

  document.documentElement.lang = words.language;
  fitWindowWidth(window);
  lookAgain();
  setTimeout(() => following || show({ state: 'loading' }), PATIENCE_MS);
  // While the browser answers: the first Intl formatter of a process takes as long as a painting.
  words.prepare();
  onReachChanged(lookAgain);
}

function hostOf(view: PopupView): string | undefined {
  if (view.state === 'no-permission') return view.host;
  return 'report' in view ? view.report.site : undefined;
}

main();
