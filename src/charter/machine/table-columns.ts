import type { Column } from '../grid';
import { columnOfHeading } from '../meaning/columns';

/**
 * What the columns of a consent library's table of cookies hold: by its headings, and where they do not tell by
 * the keys of its rows, `{ name: 'Spårare', desc: '…' }`.
 *
 * @returns undefined where nothing says which column has the names: the cells have to tell.
 */
export function tableColumns(
  labels: readonly string[],
  keys: readonly string[],
): Column[] | undefined {
  const columns = keys.map(
    (key, index) => columnOfHeading(labels[index] ?? '') ?? columnOfHeading(key) ?? 'ignored',
  );
  return columns.filter((column) => column === 'name').length === 1 ? columns : undefined;
}
