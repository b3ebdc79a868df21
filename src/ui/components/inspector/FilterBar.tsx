import { useMemo } from 'preact/hooks';
import { CATEGORY_WORDS, PARTY_WORDS } from '../labels';
import { clip, printable } from '../printable';
import { labelOf } from '../rules';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { CHOSEN_FILTERS, choicesOf, type ChosenFilter, type Filters } from './filters';
import type { InspectedRow } from './inspected-row';
import { CHOICE_LABELS, VERDICT_LABELS } from '../verdict-labels';

const LABELS: Readonly<Record<ChosenFilter, string>> = {
  verdict: 'inspect_verdict',
  rule: 'inspect_finding',
  provider: 'field_provider',
  party: 'field_party',
  category: 'column_category',
  choice: 'inspect_choice',
};

/** The messages that name the values that are ours. */
const VALUE_LABELS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(VERDICT_LABELS),
  ...Object.entries(PARTY_WORDS),
  ...Object.entries(CHOICE_LABELS),
  ...CATEGORY_WORDS,
]);

const LONGEST_OPTION = 60;
/** A list with more is no list that anybody looks through: typing finds the others. */
const MOST_OPTIONS = 200;

interface FilterBarProps {
  rows: readonly InspectedRow[];
  filters: Filters;
  onFilter: (filters: Filters) => void;
}

/** A field to type into, and a list for each filter that has something to choose. */
export function FilterBar({ rows, filters, onFilter }: FilterBarProps) {
  const words = useWords();
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <search class="filters">
      <label>
        {words.say('inspect_filter')}
        <input
          type="search"
          name="text"
          value={filters.text ?? ''}
          onInput={({ currentTarget }) =>
            onFilter(withFilter(filters, 'text', currentTarget.value))
          }
        />
      </label>
      {CHOSEN_FILTERS.map((id) => (
        <Choice key={id} id={id} rows={rows} filters={filters} onFilter={onFilter} />
      ))}
      {isFiltered && (
        <button type="button" class="link" onClick={() => onFilter({})}>
          {words.say('inspect_filter_none')}
        </button>
      )}
    </search>
  );
}

function Choice({ id, rows, filters, onFilter }: FilterBarProps & { id: ChosenFilter }) {
  const words = useWords();
  // Not at every letter that is typed: there may be thousands of rows.
  const choices = useMemo(() => choicesOf(rows, id).slice(0, MOST_OPTIONS), [rows, id]);
  if (choices.length === 0) return null;
  return (
    <label>
      {words.say(LABELS[id])}
      <select
        name={id}
        value={filters[id] ?? ''}
        onChange={({ currentTarget }) => onFilter(withFilter(filters, id, currentTarget.value))}
      >
        <option value="">{words.say('inspect_filter_all')}</option>
        {choices.map(({ value, count }) => (
          <option key={value} value={value}>
            {`${valueText(id, value, words)} (${words.number(count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function valueText(id: ChosenFilter, value: string, words: Words): string {
  const isTheirs = id === 'provider';
  const label = isTheirs ? undefined : id === 'rule' ? labelOf(value) : VALUE_LABELS.get(value);
  return label === undefined ? printable(clip(value, LONGEST_OPTION)) : words.say(label);
}

function withFilter(filters: Filters, id: keyof Filters, value: string): Filters {
  const { [id]: _before, ...others } = filters;
  return value === '' ? others : { ...others, [id]: value };
}
