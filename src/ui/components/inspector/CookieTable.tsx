import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { clip, printable } from '../printable';
import type { Words } from '../words';
import { useWindowHeight } from '../window-height';
import { useWords } from '../words-context';
import type { InspectedRow } from './inspected-row';
import { useReachedRow } from './reached-row';
import { rowWindow } from './row-window';
import type { ColumnId, Sorting, TableColumn } from './table-columns';

/** More than a cell can show. */
const MOST_OF_A_CELL = 120;
const PAGE_OF_ROWS = 20;

interface CookieTableProps {
  rows: readonly InspectedRow[];
  columns: readonly TableColumn[];
  sorting: Sorting | undefined;
  /** The key of the row whose details are shown. */
  chosen: string | undefined;
  onSort: (column: ColumnId) => void;
  onChoose: (key: string) => void;
}

/** All rows, of which only those in sight are drawn. Tab leads to the chosen one, the arrows to the others. */
export function CookieTable(props: CookieTableProps) {
  const { rows, columns, sorting, chosen, onSort, onChoose } = props;
  const words = useWords();
  const scrollerRef = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const at = rows.findIndex(({ key }) => key === chosen);
  const awaitRow = useReachedRow(scrollerRef, at, setScrolled);
  const { from, to, above, below } = rowWindow(rows.length, scrolled, useWindowHeight());

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    const next = rows[indexAfter(event.key, at, rows.length)];
    if (!next || !isOfRow(event)) return;
    event.preventDefault();
    awaitRow();
    onChoose(next.key);
  }

  return (
    // What can be pressed are the rows' buttons: the table only listens, once for all.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={scrollerRef}
      class="table-scroll"
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <table class="cookies" aria-rowcount={rows.length + 1}>
        <caption class="unseen">{words.count('inspect_rows', rows.length)}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" data-column={id} aria-sort={sortOf(id, sorting)}>
                <button type="button" class="sort" onClick={() => onSort(id)}>
                  {words.say(label)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && spacer('above', above, columns.length)}
          {rows.slice(from, to).map((row, index) =>
            tableRow(row, from + index, {
              columns,
              isChosen: row.key === chosen,
              isTabStop: row.key === chosen || (at < 0 && from + index === 0),
              onChoose,
              words,
            }),
          )}
          {below > 0 && spacer('below', below, columns.length)}
        </tbody>
      </table>
    </div>
  );
}

interface DrawnRow {
  columns: readonly TableColumn[];
  isChosen: boolean;
  isTabStop: boolean;
  onChoose: (key: string) => void;
  words: Words;
}

/** A plain function and no component: of thousands of rows every moment counts. */
function tableRow(inspected: InspectedRow, index: number, drawn: DrawnRow): VNode {
  const { columns, isChosen, isTabStop, onChoose, words } = drawn;
  const { key, name, row, rules } = inspected;
  return (
    <tr
      key={key}
      data-cookie={name}
      data-identity={row.cookie?.identity}
      data-verdict={row.verdict}
      data-rules={rules.join(' ')}
      aria-rowindex={index + 2}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(key)}
    >
      {columns.map((column) =>
        column.id === 'name' ? (
          <th key="name" scope="row">
            <button type="button" class="row-name name" dir="auto" tabIndex={isTabStop ? 0 : -1}>
              {name === '' ? words.say('name_empty') : shown(name)}
            </button>
          </th>
        ) : (
          <td key={column.id} class={column.id}>
            <bdi>{shown(column.text(inspected, words))}</bdi>
          </td>
        ),
      )}
    </tr>
  );
}

function shown(text: string): string {
  return printable(clip(text, MOST_OF_A_CELL));
}

function spacer(key: string, height: number, columns: number): VNode {
  return (
    <tr key={key} class="spacer" aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it only takes room */}
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

function sortOf(id: ColumnId, sorting: Sorting | undefined) {
  if (sorting?.column !== id) return undefined;
  return sorting.isDescending ? ('descending' as const) : ('ascending' as const);
}

/** The arrows of a row's button, not those of a heading. */
function isOfRow({ target }: Event): boolean {
  return target instanceof Element && target.closest('tbody') !== null;
}

/** The row that a key leads to; -1 where it leads nowhere. */
function indexAfter(key: string, at: number, count: number): number {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + PAGE_OF_ROWS);
    case 'PageUp':
      return Math.max(0, at - PAGE_OF_ROWS);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}
