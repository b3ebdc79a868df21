import { useState } from 'preact/hooks';
import type { Answer } from '../../../cookie/choice/model';
import { useWords } from '../words-context';
import { keyOfVisit, type InspectedVisit } from './inspected-visit';

/** Listed at first: the way to what stands below is not long. */
const FEW = 8;

const ANSWERS: Readonly<Record<Answer, string>> = {
  none: 'answer_not_yet',
  accepted: 'answer_accepted',
  refused: 'answer_refused',
  mixed: 'answer_mixed',
  unknown: 'value_not_known',
};

const HEADINGS = [
  ['visit_began'],
  ['visit_pages', 'number'],
  ['visit_cookies', 'number'],
  ['visit_choice_start'],
  ['visit_choice_end'],
  ['visit_remark'],
] as const;

interface VisitListProps {
  /** The latest last. */
  visits: readonly InspectedVisit[];
  /** Their keys. */
  chosen: readonly string[];
  onToggle: (key: string) => void;
}

/** The visits of a site, the latest first, each with a box that chooses it. */
export function VisitList({ visits, chosen, onToggle }: VisitListProps) {
  const words = useWords();
  const [areAllShown, setAllShown] = useState(false);
  const latest = visits.toReversed();
  const shown = latest.filter(
    (visit, index) => areAllShown || index < FEW || chosen.includes(keyOfVisit(visit)),
  );
  const others = latest.length - shown.length;
  return (
    <>
      <div class="wide">
        <table class="listed visit-list">
          <caption class="unseen">{words.say('visits_title')}</caption>
          <thead>
            <tr>
              {HEADINGS.map(([id, look]) => (
                <th key={id} scope="col" class={look}>
                  {words.say(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((visit) => {
              const key = keyOfVisit(visit);
              return (
                <VisitRow
                  key={key}
                  visit={visit}
                  isChosen={chosen.includes(key)}
                  onToggle={() => onToggle(key)}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {others > 0 && (
        <button type="button" class="link more" onClick={() => setAllShown(true)}>
          {words.count('visits_more', others)}
        </button>
      )}
    </>
  );
}

interface VisitRowProps {
  visit: InspectedVisit;
  isChosen: boolean;
  onToggle: () => void;
}

function VisitRow({ visit, isChosen, onToggle }: VisitRowProps) {
  const words = useWords();
  const { record, cookiesSet, start = 'unknown', end = 'unknown' } = visit;
  const remarks = [
    ...(record.interrupted ? ['visit_interrupted'] : []),
    ...(record.cut ? ['visit_cut'] : []),
  ];
  return (
    <tr class={isChosen ? 'chosen' : undefined} data-visit={record.startedAt}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text is the label's */}
      <th scope="row">
        <label>
          <input type="checkbox" name="visit" checked={isChosen} onChange={onToggle} />
          <time dateTime={record.startedAt}>{words.instant(record.startedAt)}</time>
        </label>
      </th>
      <td class="number">{words.number(record.pages)}</td>
      <td class="number">{words.number(cookiesSet)}</td>
      <td>{words.say(ANSWERS[start])}</td>
      <td>{words.say(ANSWERS[end])}</td>
      <td>{remarks.map((id) => words.say(id)).join(', ')}</td>
    </tr>
  );
}
