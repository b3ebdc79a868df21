import { useState } from 'preact/hooks';
import type { Charter } from '../../../charter/model';
import { printable } from '../printable';
import { useWords } from '../words-context';
import { ChoiceSelect } from './ChoiceSelect';
import type { ListedCharter } from './options-view';

interface MergeChoiceProps {
  others: readonly ListedCharter[];
  onMerge: (other: Charter) => void;
}

/** Takes in what another saved charter declares: the other stays as it is. */
export function MergeChoice({ others, onMerge }: MergeChoiceProps) {
  const words = useWords();
  const [chosen, setChosen] = useState('');
  if (others.length === 0) return null;
  const other = others.find(({ id }) => id === chosen);
  return (
    <div class="merging">
      <label>
        {words.say('options_merge_with')}{' '}
        <ChoiceSelect
          name="merge"
          value={other ? chosen : ''}
          choices={others.map(({ id, charter }) => [id, textOf(charter)])}
          onChoose={setChosen}
        />
      </label>{' '}
      <button
        type="button"
        class="button"
        data-do="merge"
        disabled={!other}
        onClick={() => other && onMerge(other.charter)}
      >
        {words.say('options_merge')}
      </button>
      <p class="quiet">{words.say('options_merge_text')}</p>
    </div>
  );
}

function textOf({ title, scope }: Charter): string {
  return printable(`${title} · ${scope.join(', ')}`);
}
