import { useState } from 'preact/hooks';
import type { VisitRecord } from '../../../cookie/visit-record';
import type { Guidance } from '../../../verdict/settings';
import { moment } from '../moment';
import { Lifetimes } from '../pictures/Lifetimes';
import { VisitTimeline } from '../pictures/VisitTimeline';
import { WhoSetsWhat } from '../pictures/WhoSetsWhat';
import { useWords } from '../words-context';
import type { InspectedRow } from './inspected-row';

interface PicturesProps {
  rows: readonly InspectedRow[];
  /** The latest last. */
  visits: readonly VisitRecord[];
  guidance: Guidance;
  isOneSite: boolean;
}

/** Pictures of the rows that the filters let pass; of a site alone also its visits and who sets what. */
export function Pictures({ rows, visits, guidance, isOneSite }: PicturesProps) {
  const reported = rows.map(({ row }) => row);
  const [first] = rows;
  if (!first) return null;
  return (
    <div class="pictures">
      {visits.length > 0 && <Visits rows={rows} visits={visits} now={first.context.now} />}
      <Lifetimes rows={reported} guidance={guidance} />
      {isOneSite && <WhoSetsWhat site={first.site} rows={reported} />}
    </div>
  );
}

interface VisitsProps extends Pick<PicturesProps, 'rows' | 'visits'> {
  /** ISO 8601 UTC. */
  now: string;
}

function Visits({ rows, visits, now }: VisitsProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<string>();
  const visit = visits.find((one) => keyOf(one) === chosen) ?? visits.at(-1);
  if (!visit) return null;
  const categories = new Map(
    rows.flatMap(({ row, category }) => (row.cookie ? [[row.cookie.identity, category]] : [])),
  );
  return (
    <>
      <label class="site-picker">
        {words.say('inspect_visit')}
        <select
          name="visit"
          value={keyOf(visit)}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {visits.toReversed().map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {`${moment(words, one.startedAt, now)} · ${words.count('watched_pages', one.pages)}`}
            </option>
          ))}
        </select>
      </label>
      <VisitTimeline visit={visit} categories={categories} />
    </>
  );
}

/** Tells one visit of a site from another. */
function keyOf({ startedAt, tabId }: VisitRecord): string {
  return `${startedAt} ${tabId}`;
}
