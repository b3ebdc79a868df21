import { useEffect, useRef } from 'preact/hooks';
import { ReadFor } from './ReadFor';
import { FAILURE_WORDS } from './reader-labels';
import type { ReaderCallbacks, ReaderView } from './reader-view';
import { Address } from './Text';
import { useWords } from './words-context';
import { WaysIn } from './WaysIn';

interface ReadingFailedProps extends Pick<ReaderCallbacks, 'onRead' | 'onCheckAnyway' | 'onBack'> {
  view: Extract<ReaderView, { state: 'failed' }>;
}

/** Why nothing was read, and the next ways. */
export function ReadingFailed({ view, onRead, onCheckAnyway, onBack }: ReadingFailedProps) {
  const words = useWords();
  const { way, failure, host, hasTables, offers, isInPopup, isAdding } = view;
  const isPageIdle = way.by === 'page' && failure === 'nothing';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="state">
      <ReadFor host={host} />
      <h1 ref={heading} tabIndex={-1} data-failure={failure}>
        {words.say(isPageIdle ? 'failure_nothing_on_page' : FAILURE_WORDS[failure])}
      </h1>
      {'url' in way && URL.canParse(way.url) && (
        <p class="quiet">
          <Address origin={new URL(way.url).origin} path={new URL(way.url).pathname} />
        </p>
      )}
      {isAdding && <p>{words.say('failed_kept')}</p>}
      {/* To go to another page would lose what is being checked. */}
      {isPageIdle && !isAdding && <p>{words.say('failure_nothing_here')}</p>}
      {way.by === 'link' && failure === 'nothing' && <p>{words.say('failure_nothing_text')}</p>}
      {way.by === 'link' && (
        <div class="choice">
          <button type="button" data-way="tab" onClick={() => onRead({ by: 'tab', url: way.url })}>
            {words.say('way_tab')}
          </button>
          <p>{words.say('way_tab_text')}</p>
        </div>
      )}
      <h2>{words.say('failed_next')}</h2>
      <WaysIn hasPage={host !== ''} offers={offers} tried={way} onRead={onRead} />
      <p class="buttons">
        {hasTables && (
          <button type="button" class="link" data-way="anyway" onClick={onCheckAnyway}>
            {words.say('failed_check_anyway')}
          </button>
        )}
        {(isInPopup || isAdding) && (
          <button type="button" class="link" onClick={onBack}>
            {words.say('back')}
          </button>
        )}
      </p>
    </section>
  );
}
