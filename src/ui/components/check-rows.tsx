import type { ComponentChild, VNode } from 'preact';
import type { Column } from '../../charter/grid';
import type { UnderstoodRow } from '../../charter/meaning/understand';
import { CATEGORY_WORDS } from './labels';
import { clip, printable } from './printable';
import type { Words } from './words';

/** What every row of a table needs to know of it. */
interface TableContext {
  columns: readonly Column[];
  dropped: ReadonlySet<number>;
  /** BCP 47: of the cells. */
  language: string | undefined;
  onRow: (line: number, isDropped: boolean) => void;
}

const MOST_OF_A_CELL = 160;
const MOST_OF_A_NAME = 120;

/**
 * The rows of a table, one for each name that a row of the source declares. Plain functions, as those of
 * the popup's list are: a table may have hundreds.
 */
export function checkRows(
  rows: readonly UnderstoodRow[],
  context: TableContext,
  words: Words,
): VNode[] {
  return rows.flatMap((row, index) => rowsOf(row, index, context, words));
}

function rowsOf(row: UnderstoodRow, index: number, context: TableContext, words: Words): VNode[] {
  const { line, declarations } = row;
  const { columns, dropped, onRow } = context;
  const isDropped = dropped.has(line);
  const nameAt = columns.indexOf('name');
  const span = Math.max(1, declarations.length);
  const state = isDropped ? 'dropped' : declarations.length === 0 ? 'unread' : undefined;
  const [first, ...others] = declarations;
  const label = first?.name ?? row.cells.find((cell) => cell.trim() !== '') ?? '';
  return [
    <tr key={index} class={state} data-declaration={first?.name} data-line={line}>
      <td class="keep" rowSpan={span}>
        <input
          type="checkbox"
          aria-label={words.say('check_keep_row', printable(clip(label, MOST_OF_A_NAME)))}
          checked={!isDropped}
          onChange={({ currentTarget }) => onRow(line, !currentTarget.checked)}
        />
      </td>
      {columns.map((column, at) =>
        at === nameAt && first ? (
          nameCell(at, first.name)
        ) : (
          <td key={at} rowSpan={span} class={column === 'ignored' ? 'ignored' : undefined}>
            {cellOf(row, at, column, context, words)}
          </td>
        ),
      )}
    </tr>,
    ...others.map(({ name }, position) => (
      <tr key={`${index} ${position}`} class={state} data-declaration={name} data-line={line}>
        {nameAt >= 0 ? nameCell(nameAt, name) : null}
      </tr>
    )),
  ];
}

function nameCell(at: number, name: string): VNode {
  return (
    <td key={at} class="name">
      <bdi title={name.length > MOST_OF_A_NAME ? printable(name) : undefined}>
        {printable(clip(name, MOST_OF_A_NAME))}
      </bdi>
    </td>
  );
}

/** What stands there, and beside it what it was understood as where that is something else. */
function cellOf(
  { cells, declarations: [first] }: UnderstoodRow,
  at: number,
  column: Column,
  { language }: TableContext,
  words: Words,
): ComponentChild {
  const text = (cells[at] ?? '').trim();
  const isLong = text.length > MOST_OF_A_CELL;
  const understood = first && understoodAs(first, column, words);
  return (
    <>
      <bdi class="cell" lang={language} title={isLong ? printable(text) : undefined}>
        {withBreaks(printable(clip(text.replaceAll('\n', BREAK), MOST_OF_A_CELL)))}
      </bdi>
      {understood !== undefined && understood.toLowerCase() !== text.toLowerCase() && (
        <span class="understood">{understood}</span>
      )}
    </>
  );
}

/** Of a private-use character: line breaks are the cell's own, and shown as what they are. */
const BREAK = '\uE010';

function withBreaks(text: string): ComponentChild {
  return text.includes(BREAK)
    ? text.split(BREAK).flatMap((part, at) => (at ? [<br key={at} />, part] : part))
    : text;
}

function understoodAs(
  { category, retention }: UnderstoodRow['declarations'][number],
  column: Column,
  words: Words,
): string | undefined {
  if (column === 'category') {
    const id = category && CATEGORY_WORDS.get(category.is);
    return id && words.say(id);
  }
  if (column !== 'retention' || !retention) return undefined;
  if (retention.kind === 'session') return words.say('lifetime_session');
  return retention.seconds === null ? undefined : words.duration(retention.seconds);
}
