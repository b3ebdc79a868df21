import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StoredEntry } from '../../cookie/stored-entry';
import { cookieRow } from './CookieRow';
import { FoldedGroup, type FoldedId } from './FoldedGroup';
import type { GroupId, ListedRow, RowGroup } from './groups';
import { reachableRows, useKeptFocus } from './kept-focus';
import { OtherEntry } from './OtherEntry';
import type { RowContext } from './row-context';
import { useWords } from './words-context';

interface CookieListProps {
  groups: readonly RowGroup[];
  /** What the web storage holds that no declaration fits. */
  otherEntries: readonly StoredEntry[];
  context: RowContext;
}

/** All rows under their headings. Tab leads to one row, the arrows from row to row. */
export function CookieList({ groups, otherEntries, context }: CookieListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [reached, setReached] = useState<string>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<FoldedId>>(new Set());
  useKeptFocus(list);

  const toggle = (key: string): void => setOpen((keys) => toggled(keys, key));
  const onFold = (id: FoldedId, isUnfolded: boolean): void =>
    setUnfolded((ids) => (ids.has(id) === isUnfolded ? ids : toggled(ids, id)));

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    const row = rowAt(event);
    if (!row) return;
    const key = row.dataset['row'];
    if (event.key === 'Escape' && key !== undefined && open.has(key)) toggle(key);
    else if (!moveFocus(event.key, row, reachableRows(list.current))) return;
    // Else Escape would close the popup too, and the arrows would scroll it.
    event.preventDefault();
  }

  const tabStop = tabStopOf(groups, reached, unfolded.has('set-elsewhere'));
  const words = useWords();
  const rowOf = (listed: ListedRow) => {
    const state = { isOpen: open.has(listed.key), isTabStop: listed.key === tabStop };
    return cookieRow(listed, state, context, words);
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
        const key = rowAt(event, 'button')?.dataset['row'];
        if (key !== undefined) setReached(key);
      }}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ id, rows }) =>
        id === 'set-elsewhere' ? (
          <FoldedGroup
            key={id}
            id={id}
            heading="group_set_elsewhere"
            text="group_set_elsewhere_text"
            count={rows.length}
            isUnfolded={unfolded.has(id)}
            onFold={onFold}
          >
            {rows.map(rowOf)}
          </FoldedGroup>
        ) : (
          <Group key={id} heading={headingOf(id, rows, context)} count={rows.length}>
            {rows.map(rowOf)}
          </Group>
        ),
      )}
      {otherEntries.length > 0 && (
        <FoldedGroup
          id="other-entries"
          heading="group_other_entries"
          text="group_other_entries_text"
          count={otherEntries.length}
          isUnfolded={unfolded.has('other-entries')}
          onFold={onFold}
        >
          {/* Not before: a page may keep a thousand. */}
          {unfolded.has('other-entries') &&
            otherEntries.map((entry) => (
              <OtherEntry key={`${entry.kind} ${entry.origin} ${entry.name}`} entry={entry} />
            ))}
        </FoldedGroup>
      )}
    </div>
  );
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

/** The row that Tab leads to: the one last reached while it can be, else the first. */
function tabStopOf(
  groups: readonly RowGroup[],
  reached: string | undefined,
  isUnfolded: boolean,
): string | undefined {
  const reachable = groups
    .filter(({ id }) => isUnfolded || id !== 'set-elsewhere')
    .flatMap(({ rows }) => rows);
  return reachable.find(({ key }) => key === reached)?.key ?? reachable[0]?.key;
}

/** The row's button, or the summary, that an event of the list befell. */
function rowAt({ target }: Event, element = ''): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`${element}[data-row]`) : null;
}

/** Moves the focus as the key tells; false where the key tells nothing. */
function moveFocus(key: string, from: HTMLElement, rows: HTMLElement[]): boolean {
  const index = rows.indexOf(from);
  const last = rows.length - 1;
  const targets = new Map([
    ['ArrowUp', Math.max(0, index - 1)],
    ['ArrowDown', Math.min(last, index + 1)],
    ['Home', 0],
    ['End', last],
  ]);
  const target = targets.get(key);
  if (target === undefined) return false;
  rows[target]?.focus();
  return true;
}

function toggled<Key>(keys: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}
