import { ErrorPage } from '../StatePages';
import { useWords } from '../words-context';
import { CharterList } from './CharterList';
import { GuidanceSection } from './GuidanceSection';
import { LanguageChoice } from './LanguageChoice';
import { Observations } from './Observations';
import type { OptionsCallbacks, OptionsView } from './options-view';
import { SetAsideList } from './SetAsideList';

/** By which charters and rules sites are judged, what is kept, and for how long. */
export function OptionsPage({ view, ...callbacks }: { view: OptionsView } & OptionsCallbacks) {
  const words = useWords();
  return (
    <div
      id="root"
      data-state={view.state}
      aria-busy={view.state === 'loading'}
      lang={words.language}
    >
      <main class="options">
        {view.state === 'error' ? (
          <ErrorPage reason={view.reason} onRetry={callbacks.onRetry} />
        ) : (
          <h1>{words.say('options_title')}</h1>
        )}
        {view.state === 'ready' && (
          <>
            {view.failure !== undefined && (
              <p class="alert" role="alert">
                {words.say('error_reason', view.failure)}
              </p>
            )}
            <CharterList {...view} {...callbacks} />
            <GuidanceSection {...view} {...callbacks} />
            <SetAsideList {...view} {...callbacks} />
            <Observations {...view} {...callbacks} />
            <LanguageChoice {...view} {...callbacks} />
            <p class="buttons">
              <a class="link" href="../help/help.html">
                {words.say('options_help')}
              </a>
              <a class="link" href="../welcome/welcome.html">
                {words.say('welcome_link')}
              </a>
            </p>
          </>
        )}
      </main>
    </div>
  );
}
