import { useEffect, useRef } from 'preact/hooks';
import { ReadFor } from './ReadFor';
import { PLATFORM_NAMES, PROGRESS_WORDS } from './reader-labels';
import type { ReaderView } from './reader-view';
import { Address } from './Text';
import { useWords } from './words-context';

interface ReadingProgressProps {
  view: Extract<ReaderView, { state: 'reading' }>;
  onCancel: () => void;
}

/** What is being read, in words, and a way out: the button or Escape. */
export function ReadingProgress({ view: { way, host }, onCancel }: ReadingProgressProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
    const cancelByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the popup would close.
      event.preventDefault();
      onCancel();
    };
    document.addEventListener('keydown', cancelByKey);
    return () => document.removeEventListener('keydown', cancelByKey);
  }, [onCancel]);
  return (
    <section class="state">
      <ReadFor host={host} />
      <h1>{words.say(PROGRESS_WORDS[way.by])}</h1>
      <p class="quiet">
        {'url' in way && URL.canParse(way.url) && <PlaceOf url={way.url} />}
        {'platform' in way && PLATFORM_NAMES[way.platform]}
      </p>
      <div class="progress" aria-hidden="true" />
      <p class="quiet">{words.say(way.by === 'tab' ? 'reading_tab_text' : 'reading_text_hint')}</p>
      <p class="buttons">
        <button ref={button} type="button" class="button" onClick={onCancel}>
          {words.say('reading_cancel')}
        </button>
      </p>
    </section>
  );
}

/** An address that is being read. */
function PlaceOf({ url }: { url: string }) {
  const { origin, pathname } = new URL(url);
  return <Address origin={origin} path={pathname} />;
}
