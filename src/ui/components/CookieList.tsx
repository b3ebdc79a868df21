import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StoredEntry } from '../../cookie/stored-entry';
import { CauseGroup } from './CauseGroup';
import { causeKey, groupByCause, type RowsOfCause } from './causes';
import { cookieRow, type RowState } from './CookieRow';
import { FoldedGroup } from './FoldedGroup';
import { useFolds } from './folds';
import type { GroupId, ListedRow, RowGroup } from './groups';
import { reachableRows, useKeptFocus } from './kept-focus';
import { OtherEntry } from './OtherEntry';
import type { RowContext } from './row-context';
import { focusByKey } from './row-focus';
import { firstRows, useRowLimit } from './row-limit';
import { tabStopOf } from './tab-stop';
import { toggled } from './toggled';
import { useWords } from './words-context';

interface CookieListProps {
  groups: readonly RowGroup[];
  /** What the web storage holds that no declaration fits. */
  otherEntries: readonly StoredEntry[];
  context: RowContext;
  /** Only what was looked for is listed: then nothing of it is folded away. */
  isFiltered: boolean;
  Detail: RowState['Detail'];
}

/** All rows under their headings. Tab leads to one row, the arrows from row to row. */
export function CookieList({ groups, otherEntries, context, isFiltered, Detail }: CookieListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [reached, setReached] = useState<string>();
  const { isUnfolded, onFold } = useFolds(isFiltered);
  const limit = useRowLimit(groups.reduce((sum, { rows }) => sum + rows.length, 0));
  useKeptFocus(list);

  const toggle = (key: string): void => setOpen((keys) => toggled(keys, key));

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    const row = rowAt(event);
    if (!row) return;
    const key = row.dataset['row'];
    if (event.key === 'Escape' && key !== undefined && open.has(key)) toggle(key);
    else if (!focusByKey(event.key, row, reachableRows(list.current))) return;
    // Else Escape would close the popup too, and the arrows would scroll it.
    event.preventDefault();
  }

  const parts = groups.map((group) => ({ ...group, parts: partsOf(group) }));
  const isSeen = (id: string) => isUnfolded(id, id !== 'set-elsewhere' || isFiltered);
  const tabStop = tabStopOf(parts, reached, isSeen);
  const rowOf = (listed: ListedRow) => {
    const state = { isOpen: open.has(listed.key), isTabStop: listed.key === tabStop, Detail };
    return cookieRow(listed, state, context, words);
  };
  const partOf = ({ cause, rows }: RowsOfCause<ListedRow>) => {
    if (!cause) return rows.map(rowOf);
    const key = causeKey(cause);
    return (
      <CauseGroup
        key={key}
        rowKey={key}
        cause={cause}
        count={rows.length}
        isUnfolded={isSeen(key)}
        isTabStop={key === tabStop}
        onFold={onFold}
      >
        {rows.map(rowOf)}
      </CauseGroup>
    );
  };
  return (
    // What can be pressed are the rows' buttons: their list only listens, once for all.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={list}
      onClick={(event) => {
        const key = rowAt(event, 'button')?.dataset['row'];
        if (key !== undefined) toggle(key);
      }}
      onFocusIn={(event) => {
        const key = rowAt(event, ':is(button, .cause summary)')?.dataset['row'];
        if (key !== undefined) setReached(key);
      }}
      onKeyDown={onKeyDown}
    >
      {firstRows(parts, limit).map(({ id, rows, parts: ofGroup }) =>
        id === 'set-elsewhere' ? (
          <FoldedGroup
            // Another one: what a filter unfolds is nothing that the person did.
            key={`${id} ${isFiltered}`}
            id={id}
            heading="group_set_elsewhere"
            text="group_set_elsewhere_text"
            count={rows.length}
            isUnfolded={isSeen(id)}
            onFold={onFold}
          >
            {ofGroup.flatMap(partOf)}
          </FoldedGroup>
        ) : (
          <Group key={id} heading={headingOf(id, rows, context)} count={rows.length}>
            {ofGroup.flatMap(partOf)}
          </Group>
        ),
      )}
      {otherEntries.length > 0 && (
        <FoldedGroup
          key={`other-entries ${isFiltered}`}
          id="other-entries"
          heading="group_other_entries"
          text="group_other_entries_text"
          count={otherEntries.length}
          isUnfolded={isUnfolded('other-entries', isFiltered)}
          onFold={onFold}
        >
          {/* Not before: a page may keep a thousand. */}
          {isUnfolded('other-entries', isFiltered) &&
            otherEntries.map((entry) => (
              <OtherEntry key={`${entry.kind} ${entry.origin} ${entry.name}`} entry={entry} />
            ))}
        </FoldedGroup>
      )}
    </div>
  );
}

/** Of what is flagged, the rows of one cause together. */
function partsOf({ id, rows }: RowGroup): RowsOfCause<ListedRow>[] {
  return id === 'flagged' ? groupByCause(rows) : [{ cause: undefined, rows }];
}

interface GroupProps {
  heading: string;
  count: number;
  children: ComponentChildren;
}

function Group({ heading, count, children }: GroupProps) {
  const words = useWords();
  return (
    <section>
      <h2 class="group-head">
        {words.say(heading)} <span class="group-count">{words.number(count)}</span>
      </h2>
      <ul class="rows">{children}</ul>
    </section>
  );
}

const HEADINGS: Readonly<Record<Exclude<GroupId, 'unjudged' | 'set-elsewhere'>, string>> = {
  flagged: 'group_flagged',
  'as-declared': 'group_as_declared',
  'not-seen': 'group_not_seen',
};

function headingOf(
  id: Exclude<GroupId, 'set-elsewhere'>,
  rows: readonly ListedRow[],
  { hasCharter }: RowContext,
): string {
  if (id !== 'unjudged') return HEADINGS[id];
  if (!hasCharter) return 'group_cookies';
  return rows.every(({ isPending }) => isPending) ? 'group_pending' : 'group_not_judged';
}

/** The row's button, or the summary, that an event of the list befell. */
function rowAt({ target }: Event, element = ''): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`${element}[data-row]`) : null;
}
