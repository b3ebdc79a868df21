import type { Declaration } from '../../charter/model';
import type { StoredEntry } from '../../cookie/stored-entry';
import { entryPlace } from './entry-place';
import { isNameTold, type Side } from './fields';
import { moment } from './moment';
import type { RowContext } from './row-context';
import { Absent, Foreign, FullName, Say } from './Text';
import { useWords } from './words-context';

interface EntryProps {
  entry: StoredEntry;
  context: RowContext;
}

/** What was seen of each field, where it is an entry of the web storage. */
export function actualOfEntry(
  entry: StoredEntry,
  declaration: Declaration | undefined,
  context: RowContext,
): Side {
  const { name, owner } = entry;
  return {
    name: isNameTold(declaration?.name, name) ? <FullName name={name} /> : null,
    provider: <Foreign text={owner.organisation ?? owner.registrableDomain} />,
    service: <Absent id="value_not_known" />,
    purpose: <Absent id="value_not_known" />,
    party: null,
    lifetime: <Say id={entry.kind === 'session' ? 'entry_lasts_tab' : 'entry_lasts'} />,
    'set-by': <FirstSeen entry={entry} context={context} />,
    domain: <Place entry={entry} />,
  };
}

function FirstSeen({ entry: { firstSeen }, context }: EntryProps) {
  const words = useWords();
  return (
    <>
      <Absent id="setter_unknown" />
      <span class="aside">{words.say('first_seen', moment(words, firstSeen, context.now))}</span>
    </>
  );
}

function Place({ entry }: Pick<EntryProps, 'entry'>) {
  return <Foreign text={entryPlace(entry, useWords())} />;
}
