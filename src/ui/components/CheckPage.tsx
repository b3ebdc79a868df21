import { useCallback } from 'preact/hooks';
import type { DraftSource } from '../../charter/draft';
import { CheckTable } from './CheckTable';
import { CharterChanges } from './CharterChanges';
import { editedText } from './edited-text';
import { ReadFor } from './ReadFor';
import { SOURCE_WORDS } from './reader-labels';
import type { CheckView, ReaderCallbacks, ReaderFrame } from './reader-view';
import { SavedVersions } from './SavedVersions';
import { ScopeEditor } from './ScopeEditor';
import { Address } from './Text';
import { UnreadList } from './UnreadList';
import { WaysIn } from './WaysIn';
import { useWords } from './words-context';

type CheckCallbacks = Pick<
  ReaderCallbacks,
  | 'onRead'
  | 'onTitle'
  | 'onScope'
  | 'onColumn'
  | 'onRow'
  | 'onLeaveOut'
  | 'onSave'
  | 'onForget'
  | 'onBack'
>;

interface CheckPageProps extends CheckCallbacks {
  view: CheckView & ReaderFrame;
}

/** What was understood, to be corrected and saved. */
export function CheckPage({ view, ...callbacks }: CheckPageProps) {
  const words = useWords();
  const { draft, charter, differences, lost, saving, host, offers, versions } = view;
  const count = charter?.declarations.length ?? 0;
  const isReady = count > 0 && draft.scope.length > 0 && saving !== 'saving';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) callbacks.onSave();
      }}
    >
      <header class="summary">
        <ReadFor host={host} />
        <h1>{words.count('check_title', count)}</h1>
        <p class="quiet">{words.say('check_text')}</p>
      </header>
      <section class="fields">
        <label class="field">
          <span>{words.say('check_name')}</span>
          <input
            id="title"
            type="text"
            maxLength={300}
            value={draft.title}
            onInput={({ currentTarget }) => callbacks.onTitle(currentTarget.value)}
          />
        </label>
        <ScopeEditor scope={draft.scope} onScope={callbacks.onScope} />
      </section>
      {lost && <p class="lost">{words.say('changes_lost', editedText(lost, words))}</p>}
      {differences && (
        <CharterChanges title="changes_title" differences={differences} language={draft.language} />
      )}
      {draft.sources.map((source, index) => (
        <SourceTables
          key={source.source.id}
          source={source}
          index={index}
          isOnly={draft.sources.length === 1}
          callbacks={callbacks}
        />
      ))}
      <UnreadList unread={charter?.unread ?? []} />
      <details class="adding">
        <summary>
          <h2 class="group-head">{words.say('check_add')}</h2>
        </summary>
        <p class="explanation">{words.say('check_add_text')}</p>
        <WaysIn hasPage={host !== ''} offers={offers} onRead={callbacks.onRead} />
      </details>
      <SavedVersions versions={versions} onForget={callbacks.onForget} />
      <footer class="saving">
        {(saving === 'invalid' || saving === 'full') && (
          <p role="alert" class="alert">
            {words.say(saving === 'full' ? 'saving_full' : 'saving_invalid')}
          </p>
        )}
        {count === 0 && <p class="quiet">{words.say('saving_nothing')}</p>}
        {draft.scope.length === 0 && <p class="quiet">{words.say('saving_no_host')}</p>}
        <p class="buttons">
          <button type="submit" class="button main" id="save" disabled={!isReady}>
            {words.say(saving === 'saving' ? 'saving_now' : 'saving_save')}
          </button>
          <button type="button" class="link" onClick={callbacks.onBack}>
            {words.say('saving_discard')}
          </button>
        </p>
      </footer>
    </form>
  );
}

interface SourceTablesProps {
  source: DraftSource;
  /** Which of the draft's sources, from 0. */
  index: number;
  isOnly: boolean;
  callbacks: CheckCallbacks;
}

/** One source: where it came from, its tables of cookies, and folded away those that declare none. */
function SourceTables({ source: read, index, isOnly, callbacks }: SourceTablesProps) {
  const words = useWords();
  const { source, understood, dropped, isKept, language } = read;
  const tables = understood.map((table, at) => ({ table, at }));
  const { onRow: onSourceRow } = callbacks;
  const onRow = useCallback(
    (line: number, isDropped: boolean) => onSourceRow(index, line, isDropped),
    [index, onSourceRow],
  );
  const idle = tables.filter(({ table }) => !table.declares);
  const tableOf = ({ table, at }: (typeof tables)[number]) => (
    <CheckTable
      key={at}
      table={table}
      number={at + 1}
      dropped={dropped}
      isKept={isKept}
      language={language}
      onColumn={(column, holds) => callbacks.onColumn({ source: index, table: at }, column, holds)}
      onRow={onRow}
    />
  );
  return (
    <section class="source">
      <div class="source-head">
        <h2>
          {words.say(SOURCE_WORDS[source.kind])} <SourcePlace url={source.url} />
        </h2>
        <span class="quiet">
          {words.say(isKept ? 'source_kept' : 'source_read', words.date(source.readAt))}
        </span>
        {!isOnly && (
          <button type="button" class="link" onClick={() => callbacks.onLeaveOut(index)}>
            {words.say('source_leave_out')}
          </button>
        )}
      </div>
      {tables.filter(({ table }) => table.declares).map(tableOf)}
      {idle.length > 0 && (
        <details>
          <summary>
            <span class="group-head">{words.count('check_idle', idle.length)}</span>
          </summary>
          <p class="explanation">{words.say('check_idle_text')}</p>
          {idle.map(tableOf)}
        </details>
      )}
    </section>
  );
}

function SourcePlace({ url }: { url: string | undefined }) {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return (
    <span class="quiet">
      <Address origin={origin} path={pathname} />
    </span>
  );
}
