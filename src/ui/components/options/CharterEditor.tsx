import { useRef, useState } from 'preact/hooks';
import type { CharterEdit } from '../../../charter/edit';
import type { Charter } from '../../../charter/model';
import { Announcer } from '../Announcer';
import { ScopeEditor } from '../ScopeEditor';
import { useWords } from '../words-context';
import { DeclarationTable } from './DeclarationTable';
import { useFocusInForm } from './focus-in-form';
import { MergeChoice } from './MergeChoice';
import type { ListedCharter } from './options-view';
import { RemovedRows } from './RemovedRows';

interface CharterEditorProps {
  /** As it is edited so far. */
  charter: Charter;
  isEdited: boolean;
  /** The other saved charters: what they declare can be taken in. */
  others: readonly ListedCharter[];
  onEdit: (edit: CharterEdit) => void;
  onUndo: () => void;
  onSave: () => void;
}

/** A saved charter, to be corrected: its title, its hosts, each text of each declaration. Each step can be undone. */
export function CharterEditor({ charter, isEdited, others, ...callbacks }: CharterEditorProps) {
  const { onEdit, onSave } = callbacks;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  useFocusInForm(form, '[data-do="undo"]');
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  /** Rows come and go: those after them are counted anew. */
  const withClosedRows = (act: () => void): void => {
    setOpened(new Set());
    act();
  };
  const onUndo = () => withClosedRows(callbacks.onUndo);
  return (
    // Its fields and buttons are what is pressed: the form only listens.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        // Rows without a name go.
        withClosedRows(onSave);
      }}
      onKeyDown={(event) => {
        if (!isUndoKey(event) || hasOwnUndo(event.target)) return;
        event.preventDefault();
        if (isEdited) onUndo();
      }}
    >
      <label class="field">
        <span>{words.say('check_name')}</span>
        <input
          type="text"
          name="title"
          value={charter.title}
          onInput={({ currentTarget }) => onEdit({ what: 'title', title: currentTarget.value })}
        />
      </label>
      <ScopeEditor scope={charter.scope} onScope={(scope) => onEdit({ what: 'scope', scope })} />
      <DeclarationTable charter={charter} opened={opened} onOpened={setOpened} onEdit={onEdit} />
      <Announcer text={words.count('charter_declared', charter.declarations.length)} />
      <p class="buttons">
        <button
          type="submit"
          class="button main"
          data-do="save"
          disabled={!isEdited || charter.scope.length === 0}
        >
          {words.say('saving_save')}
        </button>
        <button
          type="button"
          class="link"
          data-do="undo"
          aria-keyshortcuts="Control+Z"
          // Not disabled: the focus would be lost with the last step.
          aria-disabled={!isEdited}
          onClick={() => isEdited && onUndo()}
        >
          {words.say('options_take_back')}
        </button>
        <button type="button" class="link" data-do="add" onClick={() => onEdit({ what: 'add' })}>
          {words.say('options_add_row')}
        </button>
      </p>
      <RemovedRows
        removed={charter.removed ?? []}
        onTakeBack={(at) => withClosedRows(() => onEdit({ what: 'take-back', at }))}
      />
      <MergeChoice
        others={others}
        onMerge={(other) => withClosedRows(() => onEdit({ what: 'merge', other }))}
      />
    </form>
  );
}

function isUndoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey;
}

/** A field takes back what was typed into it by itself. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
