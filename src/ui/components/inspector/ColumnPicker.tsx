import { useWords } from '../words-context';
import { Menu } from './Menu';
import { TABLE_COLUMNS, type ColumnId } from './table-columns';

interface ColumnPickerProps {
  shown: readonly ColumnId[];
  onShow: (columns: readonly ColumnId[]) => void;
}

/** Which columns the table has; a cookie's name is always one. */
export function ColumnPicker({ shown, onShow }: ColumnPickerProps) {
  const words = useWords();
  const toggle = (id: ColumnId) =>
    onShow(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]);
  return (
    <Menu label="inspect_columns">
      {TABLE_COLUMNS.filter(({ id }) => id !== 'name').map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            name={id}
            checked={shown.includes(id)}
            onChange={() => toggle(id)}
          />
          {words.say(label)}
        </label>
      ))}
    </Menu>
  );
}
