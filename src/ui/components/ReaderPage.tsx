import type { VNode } from 'preact';
import { Announcer } from './Announcer';
import { CheckPage } from './CheckPage';
import { PastePage } from './PastePage';
import { ReadingFailed } from './ReadingFailed';
import { ReadingProgress } from './ReadingProgress';
import { FAILURE_WORDS, PROGRESS_WORDS } from './reader-labels';
import type { ReaderCallbacks, ReaderView } from './reader-view';
import { SavedPage } from './SavedPage';
import { SavedVersions } from './SavedVersions';
import { useWords } from './words-context';
import type { Words } from './words';

/** What the reader's page is given to show, and whom it tells what the person wants. */
export interface ReaderPageProps extends ReaderCallbacks {
  view: ReaderView;
}

/** The whole page in which a charter is read, checked, corrected and saved. */
export function ReaderPage(props: ReaderPageProps) {
  const { view } = props;
  const words = useWords();
  return (
    <div
      id="root"
      class={view.isInPopup ? 'in-popup' : 'in-tab'}
      data-state={view.state}
      aria-busy={view.state === 'reading'}
      lang={words.language}
    >
      <Announcer text={saidOf(view, words)} />
      <main>
        {pageOf(props)}
        {(view.state === 'failed' || view.state === 'paste') && (
          <SavedVersions versions={view.versions} onForget={props.onForget} />
        )}
      </main>
    </div>
  );
}

function pageOf({ view, ...callbacks }: ReaderPageProps): VNode {
  switch (view.state) {
    case 'reading':
      return <ReadingProgress view={view} onCancel={callbacks.onCancel} />;
    case 'failed':
      return <ReadingFailed view={view} {...callbacks} />;
    case 'paste':
      return <PastePage view={view} {...callbacks} />;
    case 'check':
      return <CheckPage view={view} {...callbacks} />;
    case 'saved':
      return <SavedPage view={view} onBack={callbacks.onBack} />;
  }
}

/** The state in one sentence, for those who listen. */
function saidOf(view: ReaderView, words: Words): string {
  switch (view.state) {
    case 'reading':
      return words.say(PROGRESS_WORDS[view.way.by]);
    case 'failed':
      return words.say(FAILURE_WORDS[view.failure]);
    case 'paste':
      return words.say(view.tried ? FAILURE_WORDS[view.tried.failure] : 'paste_title');
    case 'check':
      return words.count('check_title', view.charter?.declarations.length ?? 0);
    case 'saved':
      return words.say('saved_title');
  }
}
