import type { Declaration } from '../../../charter/model';
import { printable } from '../printable';
import { Foreign } from '../Text';
import { useWords } from '../words-context';

interface RemovedRowsProps {
  removed: readonly Declaration[];
  /** @param at which of them, counted from 0. */
  onTakeBack: (at: number) => void;
}

/** More are of no use in a list: the versions have them all. */
const MOST_ROWS = 200;

/** The site's own rows that a person left out: its cookies are undeclared by the person's doing. */
export function RemovedRows({ removed, onTakeBack }: RemovedRowsProps) {
  const words = useWords();
  if (removed.length === 0) return null;
  return (
    <details class="removed-rows">
      <summary>{words.count('options_removed', removed.length)}</summary>
      <p class="quiet">{words.say('options_removed_text')}</p>
      <ul>
        {removed.slice(0, MOST_ROWS).map((one, at) => (
          <li key={at} data-removed={one.name}>
            <span class="name">
              <Foreign text={one.name} />
            </span>{' '}
            <button
              type="button"
              class="link"
              aria-label={`${words.say('options_row_again')} · ${printable(one.name)}`}
              onClick={() => onTakeBack(at)}
            >
              {words.say('options_row_again')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
