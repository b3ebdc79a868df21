import { FoldedGroup } from '../FoldedGroup';
import { useFolds } from '../folds';
import { OtherEntry } from '../OtherEntry';
import { useWords } from '../words-context';
import type { InspectedEntry } from './inspected-entry';

const ID = 'other-entries';
/** Of a page that keeps more nobody reads them all. */
const MOST_LISTED = 1_000;

interface OtherEntriesProps {
  entries: readonly InspectedEntry[];
  /** Whose they are is said where several sites are shown. */
  areOfSeveral: boolean;
  /** Only what was looked for is listed: then it is not folded away. */
  isFiltered: boolean;
}

/** What the web storage holds that no declaration fits: listed below the table, for it is not judged. */
export function OtherEntries({ entries, areOfSeveral, isFiltered }: OtherEntriesProps) {
  const words = useWords();
  const { isUnfolded, onFold } = useFolds(isFiltered);
  if (entries.length === 0) return null;
  const isOpen = isUnfolded(ID, isFiltered);
  const leftOut = entries.length - MOST_LISTED;
  return (
    <FoldedGroup
      // Another one: what a filter unfolds is nothing that the person did.
      key={`${ID} ${isFiltered}`}
      id={ID}
      heading="group_other_entries"
      text="group_other_entries_text"
      count={entries.length}
      isUnfolded={isOpen}
      onFold={onFold}
    >
      {isOpen &&
        entries
          .slice(0, MOST_LISTED)
          .map(({ key, site, entry }) => (
            <OtherEntry key={key} entry={entry} site={areOfSeveral ? site : undefined} />
          ))}
      {isOpen && leftOut > 0 && (
        <li class="explanation">{words.count('entries_left_out', leftOut)}</li>
      )}
    </FoldedGroup>
  );
}
