import { useState } from 'preact/hooks';
import type { SourceFormat } from '../../charter/format';
import { ReadFor } from './ReadFor';
import { FAILURE_WORDS, FORMAT_WORDS } from './reader-labels';
import type { PasteView, ReaderCallbacks, ReaderFrame } from './reader-view';
import { UnreadList } from './UnreadList';
import { useWords } from './words-context';

interface PastePageProps extends Pick<
  ReaderCallbacks,
  'onText' | 'onFile' | 'onCheckAnyway' | 'onOpenTab' | 'onBack'
> {
  view: PasteView & ReaderFrame;
}

/** A text to paste, or a file to open or drop; its format is told by what it is, and can be changed. */
export function PastePage({ view, onText, onFile, ...others }: PastePageProps) {
  const words = useWords();
  const { tried, host, isInPopup, isAdding } = view;
  const [text, setText] = useState(tried?.text ?? '');
  const [format, setFormat] = useState<SourceFormat>();
  const open = (file: File | null | undefined) => file && onFile(file, format);
  return (
    <section class="state paste">
      <ReadFor host={host} />
      <h1>{words.say('paste_title')}</h1>
      <p class="quiet">{words.say('paste_formats')}</p>
      {tried && (
        <p role="alert" class="alert" data-failure={tried.failure}>
          {words.say(FAILURE_WORDS[tried.failure])}{' '}
          {tried.hasTables && (
            <button type="button" class="link" onClick={others.onCheckAnyway}>
              {words.say('failed_check_anyway')}
            </button>
          )}
        </p>
      )}
      <UnreadList unread={tried?.unread ?? []} />
      <label class="field">
        <span>{words.say('paste_text')}</span>
        <textarea
          id="pasted"
          rows={isInPopup ? 10 : 16}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            open(file);
          }}
        />
      </label>
      <div class="paste-options">
        <FormatChoice format={format} onFormat={setFormat} />
        {!isInPopup && (
          <label class="field">
            <span>{words.say('paste_file')}</span>
            <input
              id="file"
              type="file"
              accept=".txt,.html,.htm,.xhtml,.md,.markdown,.csv,.tsv,.json,.js,.mjs,.ts,.php,text/*,application/json"
              onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
            />
          </label>
        )}
      </div>
      <p class="buttons">
        <button
          type="button"
          class="button main"
          id="read"
          disabled={text.trim() === ''}
          onClick={() => onText(text, format)}
        >
          {words.say('paste_read')}
        </button>
        {isInPopup && !isAdding && (
          <button type="button" class="link" onClick={others.onOpenTab}>
            {words.say('paste_in_tab')}
          </button>
        )}
        {(isInPopup || isAdding) && (
          <button type="button" class="link" onClick={others.onBack}>
            {words.say('back')}
          </button>
        )}
      </p>
    </section>
  );
}

interface FormatChoiceProps {
  format: SourceFormat | undefined;
  onFormat: (format: SourceFormat | undefined) => void;
}

const FORMATS = Object.keys(FORMAT_WORDS) as SourceFormat[];

function FormatChoice({ format, onFormat }: FormatChoiceProps) {
  const words = useWords();
  return (
    <label class="field">
      <span>{words.say('paste_format')}</span>
      <select
        id="format"
        value={format ?? ''}
        onChange={({ currentTarget }) =>
          onFormat(FORMATS.find((one) => one === currentTarget.value))
        }
      >
        <option value="">{words.say('format_auto')}</option>
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {words.say(FORMAT_WORDS[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
