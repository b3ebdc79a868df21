import { render } from 'preact';
import { readerAddress, readerRequest } from '../../browser/reader-address';
import { openPageInTab, returnToTab } from '../../browser/tabs';
import { readMessages } from '../../browser/words';
import { PLATFORM_NAMES } from '../components/reader-labels';
import { ReaderPage } from '../components/ReaderPage';
import type { ReaderView } from '../components/reader-view';
import { fitWindowWidth } from '../components/window-width';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';
import { createReader } from './reader';

/** As reader.css has it in a popup. */
const POPUP_WIDTH = 640;

/** The page in which a charter is read, checked and saved: in the popup's window, or in a tab. */
async function main(): Promise<void> {
  const words = createWords(await readMessages());
  const request = readerRequest(location.search);

  function show(view: ReaderView): void {
    render(
      <WordsContext.Provider value={words}>
        <ReaderPage view={view} {...callbacks} />
      </WordsContext.Provider>,
      document.body,
    );
  }

  const { start, ...callbacks } = createReader(request, {
    show,
    titleOf: (way) => ('platform' in way ? PLATFORM_NAMES[way.platform] : undefined),
    leave: () => {
      if (request.isInPopup) location.replace('../popup/popup.html');
      else void returnToTab(request.tabId);
    },
    openTab: () => {
      const inTab = { ...request, way: { by: 'paste' }, isInPopup: false } as const;
      void openPageInTab(readerAddress(inTab)).then(() => window.close());
    },
  });

  document.documentElement.lang = words.language;
  document.title = [words.say('reader_title'), request.host].filter(Boolean).join(' · ');
  if (request.isInPopup) {
    document.body.className = 'in-popup';
    fitWindowWidth(window, POPUP_WIDTH);
  }
  // A background tab is not left to read for nobody.
  addEventListener('pagehide', callbacks.onCancel);
  start();
}

void main();
