import type { CharterEdit } from '../../../charter/edit';
import type { Declaration, Party, StorageKind } from '../../../charter/model';
import { STORAGE_NAMES } from '../entry-place';
import { PARTY_WORDS } from '../labels';
import { COLUMN_WORDS } from '../reader-labels';
import { useWords } from '../words-context';
import { ChoiceSelect } from './ChoiceSelect';

const PARTIES: readonly Party[] = ['first', 'third'];
/** What every language calls them; undefined for what has no name. */
const STORAGES: Readonly<Record<StorageKind, string | undefined>> = {
  cookie: 'cookie',
  ...STORAGE_NAMES,
  pixel: 'pixel',
  other: undefined,
};

interface FurtherFieldsProps {
  declaration: Declaration;
  /** Which of the charter's, counted from 0. */
  at: number;
  onEdit: (edit: CharterEdit) => void;
}

/** What few charters say of a cookie, to be corrected: its domain, whose it is, how it is stored. */
export function FurtherFields({ declaration, at, onEdit }: FurtherFieldsProps) {
  const words = useWords();
  const { domain, party, storage } = declaration;
  return (
    <div class="further-fields">
      <label>
        {words.say(COLUMN_WORDS.domain)}
        <input
          type="text"
          name="domain"
          value={domain ?? ''}
          onInput={({ currentTarget }) =>
            onEdit({ what: 'text', at, field: 'domain', text: currentTarget.value })
          }
        />
      </label>
      <label>
        {words.say(COLUMN_WORDS.party)}
        <ChoiceSelect
          name="party"
          value={party ?? ''}
          choices={PARTIES.map((id) => [id, words.say(PARTY_WORDS[id])])}
          onChoose={(chosen) =>
            onEdit({ what: 'party', at, party: PARTIES.find((one) => one === chosen) })
          }
        />
      </label>
      <label>
        {words.say(COLUMN_WORDS.storage)}
        <ChoiceSelect
          name="storage"
          value={storage ?? ''}
          choices={Object.entries(STORAGES).map(([id, text]) => [
            id,
            text ?? words.say('storage_unnamed'),
          ])}
          onChoose={(chosen) => onEdit({ what: 'storage', at, storage: storageOf(chosen) })}
        />
      </label>
    </div>
  );
}

function storageOf(value: string): StorageKind | undefined {
  return Object.hasOwn(STORAGES, value) ? (value as StorageKind) : undefined;
}
