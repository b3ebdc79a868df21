import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId, pendingMark } from '../parts';

const PLATFORM = 'CookieYes';
/** What is no category. */
const OTHER_FIELDS = new Set([
  'consentid',
  'consent',
  'action',
  'lastReneweddate',
  'lastRenewedDate',
]);

/** CookieYes writes `consentid:…,consent:no,action:yes,necessary:yes,analytics:no`; without an action before any answer. */
export function cookieYesMark({ text }: ChoiceEntry): ChoiceMark | undefined {
  const fields = new Map(text.split(',').map(fieldOf));
  if (!fields.has('consent') || !fields.has('action') || !fields.has('necessary')) return undefined;
  const categories = [...fields].filter(
    ([name, state]) => !OTHER_FIELDS.has(name) && (state === 'yes' || state === 'no'),
  );
  const parts = categories.map(([name, state]) => partOfId(name, state === 'yes'));
  const isAnswered = fields.get('action') === 'yes';
  return isAnswered ? answeredMark(PLATFORM, parts) : pendingMark(PLATFORM, parts);
}

function fieldOf(text: string): [name: string, state: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
