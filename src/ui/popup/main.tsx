import { render } from 'preact';
import { follow } from '../../browser/messages';
import { askForAll, askForSite, onReachChanged } from '../../browser/permissions';
import { settlingOf } from '../../browser/settling';
import { browserMessages, loadedMessages, type Messages } from '../../browser/words';
import type { Offers } from '../../charter/way-in';
import { PopupPage } from '../components/PopupPage';
import type { PopupView } from '../components/view';
import { fitWindowWidth } from '../components/window-width';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';
import { inOneGo } from '../components/in-one-go';
import { afterDrawing } from './after-drawing';
import type { Ahead } from './ask-ahead';
import { inspect, inspectBeside, showOptions } from './inspect';
import type * as Later from './later';
import { look } from './look';
import { placeInFront } from './place-in-front';
import type { SiteTracing } from './tracing';

/** A person who waits longer than this is told so. */
const PATIENCE_MS = 200;
/** As popup.css has it. */
const WIDTH = 440;

const loadLater = (): Promise<typeof Later> => import('./later');

/** The popup: looks, shows, and looks again whenever something changed. */
function main(): void {
  let asked: Ahead | undefined = window.ahead;
  let words = createWords(browserMessages());
  let following = false;
  let shown: PopupView | undefined;
  let offers: Offers | undefined;
  let offersFor: string | undefined;
  let later: typeof Later | undefined;
  let tracing: SiteTracing | undefined;
  const settling = settlingOf(placeInFront);
  // A first painting waits only where a language has to be loaded.
  const spoken = window.ahead.session
    .then(({ language }) => loadedMessages(language))
    .then((messages) => messages && speak(messages));
  const showSpoken = (view: PopupView) => void spoken.then(() => show(view));
  const lookAgain = inOneGo(() => {
    const answers = asked ?? window.askAhead();
    asked = undefined;
    return look(showSpoken, !following, answers);
  });

  function speak(messages: Messages): void {
    words = createWords(messages);
    document.documentElement.lang = words.language;
  }

  function show(view: PopupView): void {
    shown = view;
    const host = hostOf(view);
    if (host !== offersFor) offers = undefined;
    render(
      <WordsContext.Provider value={words}>
        <PopupPage
          view={view}
          offers={offers}
          tracing={tracing?.of(host)}
          settling={settling}
          later={later}
          onRead={(way) => void loadLater().then(({ readBy }) => readBy(way))}
          onLookForCharter={() => void lookForOffers(host)}
          onAskForSite={() =>
            host !== undefined && void askForSite(host).then(lookAgain, lookAgain)
          }
          onAskForAll={() => void askForAll().then(lookAgain, lookAgain)}
          onRetry={lookAgain}
          onInspect={(row) => void inspect(row)}
          onInspectBeside={() => void inspectBeside()}
          onOptions={() => void showOptions()}
        />
      </WordsContext.Provider>,
      document.body,
    );
    if ('report' in view) void tracing?.look(view.report.site);
    if (view.state === 'no-charter' && host !== offersFor) void lookForOffers(host);
    if (following || view.state === 'loading') return;
    following = true;
    void followOn();
  }

  /** After the drawing: following wakes the worker, which in Firefox shares the popup's thread. */
  async function followOn(): Promise<void> {
    await afterDrawing();
    later = await loadLater();
    tracing = later.createTracing(() => shown && show(shown));
    if (shown) show(shown);
    follow(lookAgain);
    // Of what was recorded since the first look nobody has told.
    lookAgain();
    if (await later.lookIntoStorage(() => shown)) lookAgain();
  }

  async function lookForOffers(host: string | undefined): Promise<void> {
    offersFor = host;
    await afterDrawing();
    const { offersOfTab } = await loadLater();
    const found = await offersOfTab();
    if (host !== offersFor || !shown) return;
    offers = found;
    show(shown);
  }

  document.documentElement.lang = words.language;
  fitWindowWidth(window, WIDTH);
  lookAgain();
  setTimeout(() => void spoken.then(() => following || show({ state: 'loading' })), PATIENCE_MS);
  // While the browser answers: the first Intl formatter of a process takes as long as a painting.
  words.prepare();
  onReachChanged(lookAgain);
}

function hostOf(view: PopupView): string | undefined {
  if (view.state === 'no-permission') return view.host;
  return 'report' in view ? view.report.site : undefined;
}

main();
