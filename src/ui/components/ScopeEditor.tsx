import { useState } from 'preact/hooks';
import { printable } from './printable';
import { scopeEntry } from './scope-entry';
import { Foreign } from './Text';
import { useWords } from './words-context';

interface ScopeEditorProps {
  scope: readonly string[];
  onScope: (scope: readonly string[]) => void;
}

/** The hosts that a charter speaks for: taken out one by one, or added. */
export function ScopeEditor({ scope, onScope }: ScopeEditorProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);

  function add(): void {
    const entry = scopeEntry(typed);
    setRefused(!entry);
    if (!entry) return;
    setTyped('');
    if (!scope.includes(entry)) onScope([...scope, entry]);
  }

  return (
    <fieldset class="field scope">
      <legend>{words.say('scope_title')}</legend>
      <ul class="hosts">
        {scope.map((host) => (
          <li key={host} data-host={host}>
            <Foreign text={host} />
            <button
              type="button"
              class="remove"
              aria-label={words.say('scope_remove', printable(host))}
              title={words.say('scope_remove', printable(host))}
              onClick={() => onScope(scope.filter((one) => one !== host))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <span class="adder">
        <input
          id="host"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-label={words.say('scope_add_label')}
          aria-invalid={isRefused}
          aria-describedby="scope-hint"
          placeholder="*.example.org"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Else the charter would be saved.
            event.preventDefault();
            add();
          }}
        />
        <button type="button" class="button" onClick={add}>
          {words.say('scope_add')}
        </button>
      </span>
      <p id="scope-hint" class={isRefused ? 'alert' : 'quiet'} aria-live="polite">
        {words.say(isRefused ? 'scope_refused' : 'scope_hint')}
      </p>
    </fieldset>
  );
}
