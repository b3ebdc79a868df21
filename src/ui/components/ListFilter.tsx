import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { focusTabStop } from './row-focus';
import { useWords } from './words-context';

interface ListFilterProps {
  fieldRef: RefObject<HTMLInputElement | null>;
  typed: string;
  /** How many rows of how many are listed; undefined where nothing is filtered. */
  shown: { rows: number; of: number } | undefined;
  onType: (typed: string) => void;
}

/** A field to type into: what is listed is what has the words. Escape clears it, then leaves it. */
export function ListFilter({ fieldRef, typed, shown, onType }: ListFilterProps) {
  const words = useWords();

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Escape') return;
    // Else it would close the popup too.
    event.preventDefault();
    if (typed !== '') onType('');
    else if (!focusTabStop()) event.currentTarget.blur();
  }

  return (
    <search class="list-filter">
      <input
        ref={fieldRef}
        type="search"
        name="filter"
        aria-label={words.say('inspect_filter')}
        aria-keyshortcuts="/"
        placeholder={words.say('popup_filter_hint')}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <span class="shown-count" aria-hidden="true">
          {words.say('inspect_shown', words.number(shown.rows), words.number(shown.of))}
        </span>
      )}
    </search>
  );
}

/** Said in place of the rows where none has what was typed. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const words = useWords();
  return (
    <p class="nothing-found">
      {words.say('popup_nothing_found')}{' '}
      <button type="button" class="link" onClick={onClear}>
        {words.say('popup_filter_clear')}
      </button>
    </p>
  );
}
