import type { Column } from '../grid';
import { columnOfHeading } from '../meaning/columns';

/**
 * What the columns of a consent library's table hold, where its headings do not tell but the keys of its rows
 * do: `{ name: 'Spårare', desc: '…' }`.
 *
 * @returns undefined where the headings tell, or neither does.
 */
export function tableColumns(
  labels: readonly string[],
  keys: readonly string[],
): Column[] | undefined {
  if (labels.some((label) => columnOfHeading(label) === 'name')) return undefined;
  const columns = keys.map(
    (key, index) => columnOfHeading(labels[index] ?? '') ?? columnOfHeading(key) ?? 'ignored',
  );
  return columns.filter((column) => column === 'name').length === 1 ? columns : undefined;
}
