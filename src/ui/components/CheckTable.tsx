import { useMemo, useState } from 'preact/hooks';
import type { Column } from '../../charter/grid';
import type { UnderstoodGrid } from '../../charter/meaning/understand';
import { checkRows } from './check-rows';
import { ColumnChoice } from './ColumnChoice';
import { clip, printable } from './printable';
import { useWords } from './words-context';

interface CheckTableProps {
  table: UnderstoodGrid;
  /** Which of its source's tables, from 1. */
  number: number;
  /** Lines of rows that were dropped. */
  dropped: ReadonlySet<number>;
  /** It is of an earlier version: its columns are settled. */
  isKept: boolean;
  /** BCP 47: of what the site wrote. */
  language: string | undefined;
  onColumn: (at: number, column: Column) => void;
  /** The same function from one drawing to the next, or every row is drawn anew. */
  onRow: (line: number, isDropped: boolean) => void;
}

/** Rows that are shown at once: more are a click away. */
const MOST_ROWS = 250;
const MOST_OF_A_TRAIL = 200;

/** One table as it was understood: what each column holds, what each row declares. */
export function CheckTable(props: CheckTableProps) {
  const { table, number, dropped, isKept, language, onColumn, onRow } = props;
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const { grid, columns, decidedBy, rows } = table;
  const shown = useMemo(() => (isWhole ? rows : rows.slice(0, MOST_ROWS)), [rows, isWhole]);
  const printed = grid.rows.find(({ isHeading }) => isHeading)?.cells ?? [];
  // Drawn anew only where something of it changed: tables may be long, and there may be many.
  const body = useMemo(
    () => checkRows(shown, { columns, dropped, language, onRow }, words),
    [shown, columns, dropped, language, onRow, words],
  );
  return (
    <div class="table">
      <div class="scroll">
        <table>
          <caption>
            {grid.trail.length > 0 ? (
              <bdi lang={language}>{printable(clip(grid.trail.join(' › '), MOST_OF_A_TRAIL))}</bdi>
            ) : (
              words.say('check_table', number)
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="keep">
                <span class="unseen">{words.say('check_keep')}</span>
              </th>
              {columns.map((column, at) => (
                <th key={at} scope="col" data-column={column}>
                  <ColumnChoice
                    column={column}
                    number={at + 1}
                    heading={printed[at] ?? ''}
                    language={language}
                    isGuessed={decidedBy[at] === 'cells'}
                    isSettled={isKept}
                    onColumn={(holds) => onColumn(at, holds)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{body}</tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <p class="explanation">
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {words.count('check_show_all', rows.length)}
          </button>
        </p>
      )}
    </div>
  );
}
