import { useState } from 'preact/hooks';
import { Announcer } from '../Announcer';
import { VisitTimeline } from '../pictures/VisitTimeline';
import { useWords } from '../words-context';
import { BetweenVisits, differenceInWords } from './BetweenVisits';
import {
  chosenAnew,
  chosenVisits,
  keyOfVisit,
  MOST_VISITS,
  type CompareVisits,
  type InspectedVisit,
} from './inspected-visit';
import { VisitList } from './VisitList';

interface VisitsProps {
  /** Of one site, the latest last. */
  visits: readonly InspectedVisit[];
  /** The category of each cookie, by its identity. */
  categories: ReadonlyMap<string, string>;
  compareVisits: CompareVisits;
}

/** The visits of a site: one that is chosen is drawn, of two it is told what changed between them. */
export function Visits({ visits, categories, compareVisits }: VisitsProps) {
  const words = useWords();
  const [keys, setKeys] = useState<readonly string[]>();
  const listed = visits.slice(-MOST_VISITS);
  const chosen = chosenVisits(listed, keys);
  const [one, other] = chosen;
  const difference = one && other && compareVisits(one.record, other.record);
  const said = difference
    ? differenceInWords(difference, words).join(', ')
    : one
      ? words.say('visit_shown', words.instant(one.record.startedAt))
      : words.say('visit_none_chosen');
  const onToggle = (key: string) =>
    // In the order in which they were chosen, as long as all of them are there.
    setKeys(chosenAnew(keys ?? chosen.map(keyOfVisit), key));
  return (
    <section class="visits" aria-labelledby="visits">
      <h2 id="visits">{words.say('visits_title')}</h2>
      <p class="quiet">
        {words.say(aboutOf(listed.length))} {words.say('visits_private')}
      </p>
      <Announcer text={said} />
      {listed.length > 0 && (
        <VisitList visits={listed} chosen={chosen.map(keyOfVisit)} onToggle={onToggle} />
      )}
      {visits.length > MOST_VISITS && <p class="quiet">{words.say('visits_earlier')}</p>}
      {difference ? (
        <BetweenVisits difference={difference} />
      ) : (
        one && <VisitTimeline visit={one.record} categories={categories} />
      )}
    </section>
  );
}

function aboutOf(count: number): string {
  if (count === 0) return 'visits_none';
  return count === 1 ? 'visits_one_only' : 'visits_about';
}
