import { useState } from 'preact/hooks';
import type { CharterSource } from '../../charter/model';
import { clip, printable } from './printable';
import { SOURCE_WORDS } from './reader-labels';
import type { KeptVersion } from './reader-view';
import { Address } from './Text';
import { useWords } from './words-context';

interface SavedVersionsProps {
  /** The latest first; none for a charter that was never saved. */
  versions: readonly KeptVersion[];
  onForget: () => void;
}

/** More of a text is on disk, not on the page. */
const MOST_OF_A_TEXT = 200_000;

/** What was saved of this charter so far: when, from where, and what the source said then, word for word. */
export function SavedVersions({ versions, onForget }: SavedVersionsProps) {
  const words = useWords();
  if (versions.length === 0) return null;
  return (
    <details class="versions">
      <summary>
        <h2 class="group-head">{words.count('versions_title', versions.length)}</h2>
      </summary>
      <p class="explanation">{words.say('versions_about')}</p>
      <ol>
        {versions.map((version) => (
          <Version key={version.savedAt} version={version} />
        ))}
      </ol>
      <Forgetting onForget={onForget} />
    </details>
  );
}

function Version({ version: { savedAt, charter, texts } }: { version: KeptVersion }) {
  const words = useWords();
  const said = new Map(texts.map(({ source, text }) => [source, text]));
  return (
    <li data-version={savedAt}>
      <p>
        <time dateTime={savedAt} class="strong">
          {words.date(savedAt)}, {words.time(savedAt)}
        </time>
        <span class="quiet">
          {` · ${words.count('charter_declared', charter.declarations.length)}`}
          {charter.language !== undefined && ` · ${printable(charter.language)}`}
        </span>
      </p>
      {charter.sources.map((source) => (
        <VersionSource key={source.id} source={source} text={said.get(source.id)} />
      ))}
    </li>
  );
}

function VersionSource({ source, text }: { source: CharterSource; text: string | undefined }) {
  const words = useWords();
  const { kind, url, readAt, sha256 } = source;
  const place = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  return (
    <div class="version-source">
      <p class="quiet">
        {words.say(SOURCE_WORDS[kind])}{' '}
        {place && <Address origin={place.origin} path={place.pathname + place.search} />}{' '}
        {words.say('source_read', words.date(readAt))}
      </p>
      <p class="quiet digest">
        SHA-256 <code>{sha256}</code>
      </p>
      {text === undefined ? (
        <p class="quiet">{words.say('versions_no_text')}</p>
      ) : (
        <details>
          <summary>{words.say('versions_text')}</summary>
          <pre>{printable(clip(text, MOST_OF_A_TEXT))}</pre>
        </details>
      )}
    </div>
  );
}

/** Only on a second click: it cannot be taken back. */
function Forgetting({ onForget }: { onForget: () => void }) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="link" id="forget" onClick={() => setAsked(true)}>
        {words.say('versions_forget')}
      </button>
    );
  }
  return (
    <p class="buttons" role="alert">
      <span>{words.say('versions_sure')}</span>
      <button type="button" class="button" id="forget-now" onClick={onForget}>
        {words.say('versions_forget')}
      </button>
      <button type="button" class="link" onClick={() => setAsked(false)}>
        {words.say('versions_keep')}
      </button>
    </p>
  );
}
