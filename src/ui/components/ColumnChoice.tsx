import type { Column } from '../../charter/grid';
import { clip, printable } from './printable';
import { COLUMN_WORDS } from './reader-labels';
import { useWords } from './words-context';

interface ColumnChoiceProps {
  column: Column;
  /** Which column, from 1. */
  number: number;
  /** As printed; empty where there is none. */
  heading: string;
  /** BCP 47: of the heading. */
  language: string | undefined;
  /** What it holds was told by its cells alone. */
  isGuessed: boolean;
  /** It cannot be changed. */
  isSettled: boolean;
  onColumn: (column: Column) => void;
}

const COLUMNS = Object.keys(COLUMN_WORDS) as Column[];
const MOST_OF_A_HEADING = 60;

/** What a column holds, to be chosen anew, and below it the site's own heading. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { column, number, heading, language, isGuessed, isSettled, onColumn } = props;
  const words = useWords();
  if (isSettled) return <span class="column">{words.say(COLUMN_WORDS[column])}</span>;
  return (
    <>
      <select
        class="column"
        aria-label={words.say('column_label', number)}
        value={column}
        onChange={({ currentTarget }) => {
          const chosen = COLUMNS.find((one) => one === currentTarget.value);
          if (chosen) onColumn(chosen);
        }}
      >
        {COLUMNS.map((one) => (
          <option key={one} value={one}>
            {words.say(COLUMN_WORDS[one])}
          </option>
        ))}
      </select>
      <span class="printed">
        {heading !== '' && (
          <bdi lang={language} title={printable(heading)}>
            {printable(clip(heading, MOST_OF_A_HEADING))}
          </bdi>
        )}
        {isGuessed && ` ${words.say('column_guessed')}`}
      </span>
    </>
  );
}
