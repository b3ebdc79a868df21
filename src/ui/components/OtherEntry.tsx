import type { StoredEntry } from '../../cookie/stored-entry';
import { entryPlace } from './entry-place';
import { clip, printable } from './printable';
import { FullName } from './Text';
import { useWords } from './words-context';

const MOST_OF_A_PLACE = 120;

interface OtherEntryProps {
  entry: StoredEntry;
  /** The host whose pages keep it, where that is to be said. */
  site?: string | undefined;
}

/** One entry of the web storage that no declaration fits: its name, and where it is kept. */
export function OtherEntry({ entry, site }: OtherEntryProps) {
  const words = useWords();
  return (
    <li class="other-entry" data-entry={entry.name} data-storage={entry.kind}>
      <FullName name={entry.name} />{' '}
      <bdi class="row-about">{printable(clip(entryPlace(entry, words), MOST_OF_A_PLACE))}</bdi>
      {site !== undefined && (
        <bdi class="row-about"> · {printable(clip(site, MOST_OF_A_PLACE))}</bdi>
      )}
    </li>
  );
}
