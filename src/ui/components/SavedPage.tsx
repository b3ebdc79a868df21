import { useEffect, useRef } from 'preact/hooks';
import type { ReaderView } from './reader-view';
import { Foreign, Say } from './Text';
import { useWords } from './words-context';

interface SavedPageProps {
  view: Extract<ReaderView, { state: 'saved' }>;
  onBack: () => void;
}

/** What was saved, for whom it speaks, and how to see the verdicts. */
export function SavedPage({ view: { title, count, scope, kept }, onBack }: SavedPageProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="state">
      <h1 ref={heading} tabIndex={-1}>
        {words.say('saved_title')}
      </h1>
      <p>
        <Foreign text={title} strong />
        {` · ${words.count('charter_declared', count)}`}
      </p>
      <p>
        <Say id="saved_scope">
          <Foreign text={scope.join(', ')} />
        </Say>
      </p>
      <p class="quiet">{words.say(kept === 'disk' ? 'saved_next' : 'saved_session')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={onBack}>
          {words.say('saved_back')}
        </button>
      </p>
    </section>
  );
}
