import { useState } from 'preact/hooks';
import type { Row } from '../../verdict/report';
import { rowAsText } from './row-as-text';
import type { RowContext } from './row-context';
import { useWords } from './words-context';

interface RowActionsProps {
  row: Row;
  /** Its key in the list. */
  rowKey: string;
  context: RowContext;
}

/** What can be done with an opened row. */
export function RowActions({ row, rowKey, context }: RowActionsProps) {
  const words = useWords();
  const { onInspect } = context;
  return (
    <div class="row-actions">
      {row.findings.length > 0 && <CopyAsText row={row} context={context} />}
      {onInspect && (
        <button
          type="button"
          class="link"
          data-open="inspector-row"
          onClick={() => onInspect(rowKey)}
        >
          {words.say('row_inspect')}
        </button>
      )}
    </div>
  );
}

/** Copies what was found, and says whether the browser let it. */
function CopyAsText({ row, context }: Omit<RowActionsProps, 'rowKey'>) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'row_copied' | 'row_copy_failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(rowAsText(row, context, words));
      setOutcome('row_copied');
    } catch {
      setOutcome('row_copy_failed');
    }
  };
  return (
    <>
      <button type="button" class="link" data-do="copy" onClick={() => void copy()}>
        {words.say('row_copy')}
      </button>
      <output class="quiet">{outcome && words.say(outcome)}</output>
    </>
  );
}
