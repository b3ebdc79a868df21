import type { PopupHandle } from '../../../scripts/browsers/extension-browser';
import { until } from '../../../scripts/browsers/until';
import type { PopupRow } from '../../../scripts/demo/popup-rows';
import { kitchenCookies } from '../sites/kitchen';
import { rowsWith } from './popup';

/** Concerns about what a row of the charter does not say: the kitchen's rows say as little as they can. */
const UNSAID = new Set(['unclassified', 'duration-missing', 'provider-missing']);

/** A key of the web storage that the charter declares and no page keeps: not judged until the storage was looked into. */
const DECLARED_KEY = 'k_storage_key';

/** What the kitchen's charter makes of a row, in the order of the popup's words. */
export function toldOf({ cookie, verdict, rules }: PopupRow): [string, string, string[]] {
  return [cookie, verdict, rules.filter((rule) => !UNSAID.has(rule)).toSorted()];
}

/** The same as it should be. */
export function expectedOf({ cookie }: PopupRow): [string, string, string[]] {
  const { verdict, rules = [] } = kitchenCookies[cookie] ?? { verdict: 'not expected' };
  return [cookie, verdict, rules];
}

/**
 * The popup's rows over the kitchen when they have settled: who set a cookie may be told after the cookie
 * (Firefox), and the web storage is looked into last; then the rows are judged anew. Rows that never come to what is expected are given as they
 * are, for the test to say what differs.
 */
export async function kitchenRows(popup: PopupHandle): Promise<PopupRow[]> {
  const names = Object.keys(kitchenCookies);
  let rows = await rowsWith(popup, names);
  const isSettled = async () => {
    rows = await rowsWith(popup, names);
    const ofCookies = rows.filter(({ cookie }) => cookie in kitchenCookies);
    return (
      ofCookies.every((row) => JSON.stringify(toldOf(row)) === JSON.stringify(expectedOf(row))) &&
      rows.some(({ cookie, verdict }) => cookie === DECLARED_KEY && verdict === 'not-seen')
    );
  };
  await until('the rows are as expected', isSettled).catch(() => undefined);
  return rows;
}
