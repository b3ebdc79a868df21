import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Guidance } from '../../../verdict/settings';
import { Announcer } from '../Announcer';
import { answer } from '../answer';
import { CharterFindings } from '../CharterFindings';
import { listRows, tally } from '../groups';
import { rowContext } from '../row-context';
import { RowDetail } from '../RowDetail';
import { setAsideInWords } from '../set-aside-count';
import { ErrorPage } from '../StatePages';
import { Foreign, FullName } from '../Text';
import { useWords } from '../words-context';
import { ColumnPicker } from './ColumnPicker';
import { CookieTable } from './CookieTable';
import { ExportMenu } from './ExportMenu';
import type { ExportId } from './exports';
import { FilterBar } from './FilterBar';
import { filtered, type Filters } from './filters';
import { filteredEntries, inspectedEntries } from './inspected-entry';
import { inspectedRows, type InspectedRow, type InspectedSite } from './inspected-row';
import type { CompareVisits, InspectedVisit } from './inspected-visit';
import { OtherEntries } from './OtherEntries';
import { Pictures } from './Pictures';
import { useRested } from './rested';
import {
  COLUMNS_BESIDE_DETAIL,
  sorted,
  TABLE_COLUMNS,
  type ColumnId,
  type Sorting,
} from './table-columns';
import { Visits } from './Visits';

/** All that the inspector can show. */
export type InspectorView =
  | { state: 'loading' }
  | { state: 'error'; reason: string }
  | {
      state: 'ready' | 'no-charter';
      /** Every watched site, by name. */
      sites: readonly InspectedSite[];
      /** By which they are judged. */
      guidance: Guidance;
      /** The id of the one that is shown alone; undefined for all. */
      shown: string | undefined;
      /** Of the site that is shown alone, the latest last. */
      visits: readonly InspectedVisit[];
      /** The key of the row that is chosen at first, of the site that is shown alone. */
      row?: string | undefined;
    };

export interface InspectorCallbacks {
  /** The columns of the table, until others are chosen. */
  columns: readonly ColumnId[];
  /** Shows one site alone, or all. */
  onShowSite: (id: string | undefined) => void;
  compareVisits: CompareVisits;
  onExport: (site: InspectedSite, file: ExportId) => void;
  onOptions: () => void;
  onRetry: () => void;
}

/** The cookies of all watched sites, or of one, as a table; pictures of them; files of both. */
export function InspectorPage({
  view,
  ...callbacks
}: { view: InspectorView } & InspectorCallbacks) {
  const words = useWords();
  return (
    <div
      id="root"
      data-state={view.state}
      aria-busy={view.state === 'loading'}
      lang={words.language}
    >
      <main class="inspector">
        {view.state === 'loading' && <h1>{words.say('inspect_title')}</h1>}
        {view.state === 'error' && <ErrorPage reason={view.reason} onRetry={callbacks.onRetry} />}
        {'sites' in view && <Inspected {...view} {...callbacks} />}
      </main>
    </div>
  );
}

type InspectedProps = Extract<InspectorView, { sites: unknown }> & InspectorCallbacks;

function Inspected(props: InspectedProps) {
  const { sites, guidance, shown, visits, row, compareVisits, onShowSite, onExport, onOptions } =
    props;
  const words = useWords();
  const [filters, setFilters] = useState<Filters>({});
  const [chosenColumns, setColumns] = useState<readonly ColumnId[]>();
  const [sorting, setSorting] = useState<Sorting>();
  const [chosen, setChosen] = useState(row && `${shown} ${row}`);
  const alone = sites.find(({ id }) => id === shown);
  const all = useMemo(() => inspectedRows(alone ? [alone] : sites), [sites, alone]);
  const rows = useMemo(
    () => sorted(filtered(all, filters), sorting, words),
    [all, filters, sorting, words],
  );
  const entries = useMemo(() => inspectedEntries(alone ? [alone] : sites), [sites, alone]);
  const said = useMemo(() => saidOf(alone, sites, words), [alone, sites, words]);
  const aside = alone ? setAsideInWords(words, alone.view.report) : '';
  const restedFilters = useRested(filters, all);
  const otherEntries = useMemo(
    () => (
      <OtherEntries
        entries={filteredEntries(entries, restedFilters)}
        areOfSeveral={!alone}
        isFiltered={Object.keys(restedFilters).length > 0}
      />
    ),
    [entries, restedFilters, alone],
  );
  const pictured = useRested(rows, all);
  const pictures = useMemo(
    () => <Pictures rows={pictured} guidance={guidance} isOneSite={alone !== undefined} />,
    [pictured, guidance, alone],
  );
  const visited = useMemo(
    () =>
      alone && (
        <Visits
          key={alone.id}
          visits={visits}
          categories={categoriesOf(all)}
          compareVisits={compareVisits}
        />
      ),
    [alone, visits, all, compareVisits],
  );
  const ofCharter = alone?.view.report.charter?.findings;
  const detail = rows.find(({ key }) => key === chosen);
  const usual = detail
    ? props.columns.filter((id) => COLUMNS_BESIDE_DETAIL.has(id))
    : props.columns;
  const columns = chosenColumns ?? usual;
  // What was asked of another site's rows may hide every row of this one.
  useEffect(() => setFilters({}), [shown]);
  return (
    <>
      <header class="inspector-head">
        <h1>{alone ? <Foreign text={alone.view.report.site} /> : words.say('inspect_title')}</h1>
        <p class="quiet">{aside === '' ? said : `${said} · ${aside}`}</p>
        <div class="tools">
          <SitePicker sites={sites} shown={shown} onShowSite={onShowSite} />
          <ColumnPicker shown={columns} onShow={setColumns} />
          <ExportMenu onExport={alone && ((file) => onExport(alone, file))} />
          <button type="button" class="button" data-open="options" onClick={onOptions}>
            {words.say('open_options')}
          </button>
        </div>
      </header>
      <FilterBar rows={all} filters={filters} onFilter={setFilters} />
      <p class="shown-count">
        {words.say(
          'inspect_shown',
          words.number(rows.length),
          words.count('inspect_rows', all.length),
        )}
      </p>
      <Announcer text={words.count('inspect_rows', rows.length)} />
      <Announcer text={aside} />
      <div class={detail ? 'inspected with-detail' : 'inspected'}>
        <CookieTable
          rows={rows}
          columns={TABLE_COLUMNS.filter(
            ({ id }) => id === 'name' || (columns.includes(id) && !(alone && id === 'site')),
          )}
          sorting={sorting}
          chosen={chosen}
          onSort={(column) => setSorting((before) => sortedAnew(before, column))}
          onChoose={setChosen}
        />
        {detail && <Detail inspected={detail} onClose={() => setChosen(undefined)} />}
      </div>
      {otherEntries}
      {alone && ofCharter && (
        <CharterFindings
          findings={ofCharter}
          context={{ ...rowContext(alone.view), settling: alone.settling }}
        />
      )}
      {visited}
      {pictures}
    </>
  );
}

/** By the identities of the cookies, whatever the filters let pass. */
function categoriesOf(rows: readonly InspectedRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ row, category }) => (row.cookie ? [[row.cookie.identity, category]] : [])),
  );
}

function saidOf(
  alone: InspectedSite | undefined,
  sites: readonly InspectedSite[],
  words: ReturnType<typeof useWords>,
): string {
  if (sites.length === 0) return words.say('inspect_no_site');
  if (!alone) return words.count('inspect_sites', sites.length);
  return answer(words, tally(listRows(alone.view)), alone.view.state === 'ready');
}

/** Ascending, then descending, then the reports' own order. */
function sortedAnew(before: Sorting | undefined, column: ColumnId): Sorting | undefined {
  if (before?.column !== column) return { column, isDescending: false };
  return before.isDescending ? undefined : { column, isDescending: true };
}

interface SitePickerProps extends Pick<InspectorCallbacks, 'onShowSite'> {
  sites: readonly InspectedSite[];
  shown: string | undefined;
}

function SitePicker({ sites, shown, onShowSite }: SitePickerProps) {
  const words = useWords();
  return (
    <label class="site-picker">
      {words.say('inspect_site')}
      <select
        name="site"
        value={shown ?? ''}
        onChange={({ currentTarget }) => onShowSite(currentTarget.value || undefined)}
      >
        <option value="">{words.say('inspect_all_sites')}</option>
        {sites.map(({ id, view }) => (
          <option key={id} value={id}>
            {view.report.site}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All that is known of one row, beside the table. */
function Detail({ inspected, onClose }: { inspected: InspectedRow; onClose: () => void }) {
  const words = useWords();
  return (
    <aside aria-label={words.say('inspect_detail')}>
      <div class="aside-head">
        <h2>
          <FullName name={inspected.name} />
        </h2>
        <button type="button" class="link" onClick={onClose}>
          {words.say('inspect_close')}
        </button>
      </div>
      <RowDetail row={inspected.row} rowKey={inspected.key} context={inspected.context} />
    </aside>
  );
}
