import type { Column } from '../grid';
import { labelledWithin } from './labels';

/** What a purpose may go on to say of its cookie; what else looks like a label is a part of the sentence. */
const SAID: ReadonlySet<Column | undefined> = new Set<Column>([
  'provider',
  'service',
  'retention',
  'category',
  'domain',
]);
const LONGEST = 2_000;

/**
 * Parts a purpose from what else is said after it with labels: `Keeps the cart. Lifetime: 1 year. Provider: Example`.
 *
 * @returns the purpose alone, and the other columns' texts; the purpose as it was where nothing else is said.
 */
export function partsOfPurpose(purpose: string): {
  purpose: string;
  said: Partial<Record<Column, string>>;
} {
  if (purpose.length > LONGEST || !/[:：]/.test(purpose)) return { purpose, said: {} };
  const { before, labels } = labelledWithin(purpose);
  const isOfCookie = labels.length > 0 && labels.every(({ column }) => SAID.has(column));
  if (!isOfCookie || before.trim() === '') return { purpose, said: {} };
  const said: Partial<Record<Column, string>> = {};
  for (const { column, value } of labels) if (column) said[column] ??= value.replace(/[.;,]$/, '');
  return { purpose: before.trim(), said };
}
