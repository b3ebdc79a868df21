import { useState } from 'preact/hooks';
import type { Answer } from '../../../cookie/choice/model';
import type { Words } from '../words';
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

/** What is told of a visit beside when it began. */
const FACTS: readonly Fact[] = [
  {
    heading: 'visit_pages',
    look: 'number',
    textOf: ({ record }, words) => words.number(record.pages),
  },
  {
    heading: 'visit_cookies',
    look: 'number',
    textOf: ({ cookiesSet }, words) => words.number(cookiesSet),
  },
  {
    heading: 'visit_choice_start',
    textOf: ({ start = 'unknown' }, words) => words.say(ANSWERS[start]),
  },
  {
    heading: 'visit_choice_end',
    textOf: ({ end = 'unknown' }, words) => words.say(ANSWERS[end]),
  },
  { heading: 'visit_remark', textOf: remarksOf },
];

interface Fact {
  heading: string;
  look?: string;
  textOf: (visit: InspectedVisit, words: Words) => string;
}

function remarksOf({ record: { interrupted, cut } }: InspectedVisit, words: Words): string {
  const remarks = [...(interrupted ? ['visit_interrupted'] : []), ...(cut ? ['visit_cut'] : [])];
  return remarks.map((id) => words.say(id)).join(', ');
}

interface VisitListProps {
  /** The latest last. */
  visits: readonly InspectedVisit[];
  /** Their keys. */
  chosen: readonly string[];
  onToggle: (key: string) => void;
}

/**
 * The visits of a site, the latest first, each with a box that chooses it. Where there is no room for columns, what is
 * told of a visit stands below its beginning, each fact after its heading: see visits.css.
 */
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
              <th scope="col">{words.say('visit_began')}</th>
              {FACTS.map(({ heading, look }) => (
                <th key={heading} scope="col" class={look}>
                  {words.say(heading)}
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
  const { startedAt } = visit.record;
  return (
    <tr class={isChosen ? 'chosen' : undefined} data-visit={startedAt}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text is the label's */}
      <th scope="row">
        <label>
          <input type="checkbox" name="visit" checked={isChosen} onChange={onToggle} />
          <time dateTime={startedAt}>{words.instant(startedAt)}</time>
        </label>
      </th>
      {FACTS.map(({ heading, look, textOf }) => (
        <td key={heading} class={look} data-heading={words.say(heading)}>
          {textOf(visit, words)}
        </td>
      ))}
    </tr>
  );
}
