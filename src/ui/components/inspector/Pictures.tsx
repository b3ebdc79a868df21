import type { Guidance } from '../../../verdict/settings';
import { Lifetimes } from '../pictures/Lifetimes';
import { WhoSetsWhat } from '../pictures/WhoSetsWhat';
import type { InspectedRow } from './inspected-row';

interface PicturesProps {
  rows: readonly InspectedRow[];
  guidance: Guidance;
  isOneSite: boolean;
}

/** Pictures of the rows that the filters let pass; of a site alone also who sets what. */
export function Pictures({ rows, guidance, isOneSite }: PicturesProps) {
  const reported = rows.map(({ row }) => row);
  const [first] = rows;
  if (!first) return null;
  return (
    <div class="pictures">
      <Lifetimes rows={reported} guidance={guidance} />
      {isOneSite && <WhoSetsWhat site={first.site} rows={reported} />}
    </div>
  );
}
