import { answer } from './answer';
import { Announcer } from './Announcer';
import { CharterFindings } from './CharterFindings';
import { CookieList } from './CookieList';
import { groupRows, listRows, tally } from './groups';
import { Notices } from './Notices';
import { rowContext } from './row-context';
import { countsInWords, Summary } from './Summary';
import { TraceSwitch } from './TraceSwitch';
import type { CharterWays, PopupCallbacks, ReportView, Tracing } from './view';
import { useWords } from './words-context';

interface ReportPageProps extends CharterWays, Pick<PopupCallbacks, 'onAskForAll' | 'onInspect'> {
  view: ReportView;
  tracing: Tracing | undefined;
}

/** The cookies of one site: the answer first, then what to look at, then the rest. */
export function ReportPage({ view, tracing, onAskForAll, onInspect, ...ways }: ReportPageProps) {
  const words = useWords();
  const rows = listRows(view);
  const counts = tally(rows);
  const context = rowContext(view, tracing);
  const ofCharter = view.report.charter?.findings;
  const said = answer(words, counts, view.state === 'ready');
  return (
    <>
      <Announcer text={`${said}. ${countsInWords(words, counts)}`} />
      <Summary view={view} counts={counts} ways={ways} />
      <Notices view={view} onAskForAll={onAskForAll} />
      <CookieList
        groups={groupRows(rows)}
        otherEntries={view.report.otherEntries ?? []}
        context={context}
      />
      {ofCharter && <CharterFindings findings={ofCharter} context={context} />}
      {tracing && <TraceSwitch tracing={tracing} />}
      <footer class="further">
        <button type="button" class="link" data-open="inspector" onClick={onInspect}>
          {words.say('popup_inspect')}
        </button>
      </footer>
    </>
  );
}
