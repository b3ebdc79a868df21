import type { ComponentChildren } from 'preact';
import { whenPersonFolds, type Folds } from './folds';
import { useWords } from './words-context';

interface FoldedGroupProps {
  id: string;
  /** The messages of its heading and of its explanation. */
  heading: string;
  text: string;
  count: number;
  isUnfolded: boolean;
  onFold: Folds['onFold'];
  children: ComponentChildren;
}

/** Rows that are not judged: out of the way, and explained to whoever looks. */
export function FoldedGroup(props: FoldedGroupProps) {
  const { id, heading, text, count, isUnfolded, onFold, children } = props;
  const words = useWords();
  return (
    <details open={isUnfolded} onToggle={whenPersonFolds(id, isUnfolded, onFold)}>
      <summary data-row={id}>
        <h2 class="group-head">
          {words.say(heading)} <span class="group-count">{words.number(count)}</span>
        </h2>
      </summary>
      <p class="explanation">{words.say(text)}</p>
      <ul class="rows">{children}</ul>
    </details>
  );
}
