import type { ReportView } from './view';
import { useWords } from './words-context';

interface NoticesProps {
  view: ReportView;
  onAskForAll: () => void;
}

/** What keeps this report from being whole, and what can be done about it. */
export function Notices({ view, onAskForAll }: NoticesProps) {
  const words = useWords();
  return (
    <>
      {!view.thirdPartiesVisible && (
        <p class="notice">
          {words.say('notice_third_parties')}{' '}
          <button type="button" class="link" onClick={onAskForAll}>
            {words.say('permission_all')}
          </button>
        </p>
      )}
      {!view.historyKept && <p class="notice">{words.say('notice_history')}</p>}
    </>
  );
}
