import type { Charter } from '../../../charter/model';
import { CharterChanges } from '../CharterChanges';
import { printable } from '../printable';
import { Foreign } from '../Text';
import { useWords } from '../words-context';
import { CharterEditor } from './CharterEditor';
import type { CharterFile, ListedCharter, ListedVersion, OptionsCallbacks } from './options-view';

interface CharterListProps extends OptionsCallbacks {
  charters: readonly ListedCharter[];
  versions: ReadonlyMap<string, readonly ListedVersion[]>;
  forgotten?: string;
}

/** The charters that a person saved: each can be corrected, saved as a file and forgotten. */
export function CharterList({ charters, versions, forgotten, ...callbacks }: CharterListProps) {
  const words = useWords();
  return (
    <section>
      <h2>{words.say('options_charters')}</h2>
      {forgotten !== undefined && (
        <p class="notice" aria-live="polite">
          {words.say('options_forgotten', forgotten)}{' '}
          <button type="button" class="link" data-do="take-back" onClick={callbacks.onTakeBack}>
            {words.say('options_take_back')}
          </button>
        </p>
      )}
      {charters.length === 0 && <p class="quiet">{words.say('options_no_charter')}</p>}
      {charters.map((one) => (
        <SavedCharterItem
          key={one.id}
          saved={one}
          others={charters.filter(({ id }) => id !== one.id)}
          versions={versions.get(one.id)}
          {...callbacks}
        />
      ))}
      <button type="button" class="button" data-do="add-charter" onClick={callbacks.onAdd}>
        {words.say('options_add_charter')}
      </button>
    </section>
  );
}

interface SavedCharterItemProps extends OptionsCallbacks {
  saved: ListedCharter;
  others: readonly ListedCharter[];
  /** Undefined before they were asked for. */
  versions: readonly ListedVersion[] | undefined;
}

function SavedCharterItem({ saved, others, versions, ...callbacks }: SavedCharterItemProps) {
  const words = useWords();
  const { id, charter, isEdited, savedAt, overruled } = saved;
  return (
    <details
      class="saved-charter"
      data-charter={id}
      open={versions !== undefined}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !versions) callbacks.onOpen(id);
      }}
    >
      <summary>
        <span class="strong" lang={charter.language}>
          <Foreign text={charter.title} />
        </span>
        <span class="quiet">
          {` · ${words.count('charter_declared', charter.declarations.length)} · `}
          <Foreign text={charter.scope.join(', ')} />
          {` · ${words.date(savedAt)}, ${words.time(savedAt)}`}
        </span>
        {overruled.length > 0 && (
          <span class="overruled">
            {words.say('options_overruled', printable(overruled.join(', ')))}
          </span>
        )}
      </summary>
      {versions && (
        <>
          <CharterEditor
            charter={charter}
            isEdited={isEdited}
            others={others}
            onUndo={() => callbacks.onUndo(id)}
            onEdit={(edit) => callbacks.onEdit(id, edit)}
            onSave={() => callbacks.onSave(id)}
          />
          <Files charter={charter} onExport={callbacks.onExport} />
          <Versions versions={versions} />
          <p>
            <button
              type="button"
              class="link"
              data-do="forget"
              onClick={() => callbacks.onForget(id)}
            >
              {words.say('versions_forget')}
            </button>
          </p>
        </>
      )}
    </details>
  );
}

interface FilesProps extends Pick<OptionsCallbacks, 'onExport'> {
  charter: Charter;
}

function Files({ charter, onExport }: FilesProps) {
  const words = useWords();
  return (
    <p class="buttons">
      {words.say('export_title')}
      {FILES.map(([id, label]) => (
        <button
          key={id}
          type="button"
          class="link"
          data-export={id}
          onClick={() => onExport(charter, id)}
        >
          {words.say(label)}
        </button>
      ))}
    </p>
  );
}

const FILES: readonly (readonly [CharterFile, string])[] = [
  ['charter-json', 'options_json'],
  ['charter-html', 'format_html'],
  ['charter-markdown', 'format_markdown'],
  ['charter-csv', 'options_csv'],
];

/** When each version was saved, and what had changed. */
function Versions({ versions }: { versions: readonly ListedVersion[] }) {
  const words = useWords();
  return (
    <details class="versions">
      <summary>{words.count('versions_title', versions.length)}</summary>
      <ol>
        {versions.map(({ savedAt, charter, differences }) => (
          <li key={savedAt} data-version={savedAt}>
            <time dateTime={savedAt} class="strong">
              {words.date(savedAt)}, {words.time(savedAt)}
            </time>
            {differences && (
              <CharterChanges
                title="changes_since_before"
                differences={differences}
                language={charter.language}
              />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
