import type { ComponentChildren } from 'preact';
import type { Cause } from './causes';
import { whenPersonFolds, type Folds } from './folds';
import { clip } from './printable';
import { Foreign, Say } from './Text';
import { useWords } from './words-context';

/** More than a heading can show. */
const MOST_OF_A_WHO = 80;

const HEADINGS: Readonly<Record<Cause['by'], string>> = {
  known: 'cause_known',
  stored: 'cause_stored',
  written: 'cause_written',
  provider: 'cause_provider',
  party: 'cause_party',
};

interface CauseGroupProps {
  /** Of its heading, among those of the rows. */
  rowKey: string;
  cause: Cause;
  count: number;
  isUnfolded: boolean;
  /** Whether Tab leads to its heading: of all rows and headings to one. */
  isTabStop: boolean;
  onFold: Folds['onFold'];
  children: ComponentChildren;
}

/** The rows that one cause explains, under a heading that says it once for all of them. */
export function CauseGroup(props: CauseGroupProps) {
  const { rowKey, cause, count, isUnfolded, isTabStop, onFold, children } = props;
  const words = useWords();
  return (
    <li class="cause" data-cause={cause.by}>
      <details open={isUnfolded} onToggle={whenPersonFolds(rowKey, isUnfolded, onFold)}>
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the heading in it */}
        <summary data-row={rowKey} tabIndex={isTabStop ? 0 : -1}>
          <h3 class="group-head">
            <span>
              <Say id={HEADINGS[cause.by]}>
                <Foreign text={clip(cause.who, MOST_OF_A_WHO)} strong />
              </Say>
            </span>
            <span class="group-count">{words.number(count)}</span>
          </h3>
        </summary>
        <ul class="rows">{children}</ul>
      </details>
    </li>
  );
}
