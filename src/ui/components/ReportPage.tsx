import { useRef, useState } from 'preact/hooks';
import { answer } from './answer';
import { Announcer } from './Announcer';
import { CharterLine } from './CharterLine';
import { CharterOffers } from './CharterOffers';
import { CookieList } from './CookieList';
import { groupRows, listRows, tally } from './groups';
import type * as Later from './later';
import { ListFilter, NothingFound } from './ListFilter';
import { Notices } from './Notices';
import { usePopupKeys } from './popup-keys';
import { rowContext } from './row-context';
import { rowFilter } from './row-filter';
import { setAsideInWords } from './set-aside-count';
import { countsInWords, Summary } from './Summary';
import type { CharterWays, PopupCallbacks, ReportView, Settling, Tracing } from './view';
import { useWords } from './words-context';

interface ReportPageProps
  extends
    CharterWays,
    Pick<PopupCallbacks, 'onAskForAll' | 'onInspect' | 'onInspectBeside' | 'onOptions'> {
  view: ReportView;
  tracing: Tracing | undefined;
  settling: Settling;
  /** Undefined until it is loaded. */
  later: typeof Later | undefined;
}

/** The cookies of one site: the answer first, then what to look at, then the rest. */
export function ReportPage(props: ReportPageProps) {
  const { view, tracing, settling, later, ...asked } = props;
  const { onAskForAll, onInspect, onInspectBeside, onOptions, ...ways } = asked;
  const words = useWords();
  const fieldRef = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isHelpShown, setHelpShown] = useState(false);
  usePopupKeys({
    onFilter: () => fieldRef.current?.focus(),
    onHelp: () => setHelpShown(true),
  });

  const rows = listRows(view);
  const otherEntries = view.report.otherEntries ?? [];
  const counts = tally(rows);
  const context = { ...rowContext(view, tracing), onInspect, settling };
  const ofCharter = view.report.charter?.findings;
  const setAside = setAsideInWords(words, view.report);
  const said = answer(words, counts, view.state === 'ready');

  const filter = typed.trim() === '' ? undefined : rowFilter(typed, words);
  const listed = filter ? rows.filter(filter.passesRow) : rows;
  const listedEntries = filter ? otherEntries.filter(filter.passesEntry) : otherEntries;
  const found = listed.length + listedEntries.length;
  return (
    <>
      <Announcer text={`${said}. ${countsInWords(words, counts)}`} />
      <Announcer text={filter ? words.count('popup_found', found) : ''} />
      <Announcer text={setAside} />
      <Summary view={view} counts={counts} setAside={setAside} ways={ways} />
      <div class="in-sight">
        <CharterLine view={view} ways={ways} />
        <ListFilter
          fieldRef={fieldRef}
          typed={typed}
          shown={filter && { rows: found, of: rows.length + otherEntries.length }}
          onType={setTyped}
        />
      </div>
      {view.state === 'ready' && ways.offers && (
        <div class="other-ways">
          <CharterOffers offers={ways.offers} onRead={ways.onRead} />
        </div>
      )}
      <Notices view={view} onAskForAll={onAskForAll} />
      <CookieList
        groups={groupRows(listed)}
        otherEntries={listedEntries}
        context={context}
        isFiltered={filter !== undefined}
        Detail={later?.RowDetail}
      />
      {filter && found === 0 && <NothingFound onClear={() => setTyped('')} />}
      {later && ofCharter && <later.CharterFindings findings={ofCharter} context={context} />}
      {later && tracing && <later.TraceSwitch tracing={tracing} />}
      <footer class="further">
        <button type="button" class="link" data-open="keys" onClick={() => setHelpShown(true)}>
          {words.say('popup_keys')}
          <kbd>?</kbd>
        </button>
        <button
          type="button"
          class="link"
          data-open="inspector"
          onClick={() => onInspect(undefined)}
        >
          {words.say('popup_inspect')}
        </button>
        <button type="button" class="link" data-open="beside" onClick={onInspectBeside}>
          {words.say('popup_beside')}
        </button>
        <button type="button" class="link" data-open="options" onClick={onOptions}>
          {words.say('open_options')}
        </button>
      </footer>
      {later && isHelpShown && <later.KeysHelp onClose={() => setHelpShown(false)} />}
    </>
  );
}
