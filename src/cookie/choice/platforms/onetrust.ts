import type { Category } from '../../../charter/model';
import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answerOf, categoriesOf, unknownAnswerMark, type ChoicePart } from '../parts';

const PLATFORM = 'OneTrust';

/** The ids of OneTrust's own groups, and those of its older versions. Sites can add others. */
const GROUPS = new Map<string, Category>([
  ['C0001', 'necessary'],
  ['C0002', 'statistics'],
  ['C0003', 'functional'],
  ['C0004', 'marketing'],
  ['C0005', 'marketing'],
  ['1', 'necessary'],
  ['2', 'statistics'],
  ['3', 'functional'],
  ['4', 'marketing'],
]);

/**
 * OneTrust writes `OptanonConsent` before any answer too: `…&groups=C0001:1,C0002:0&…`, URL-encoded. The
 * date in `OptanonAlertBoxClosed` is there only after an answer. With `isGpcEnabled=1` the browser's own objection
 * (Global Privacy Control) is followed: what is denied then was denied by it, and what is granted, by default.
 */
export function oneTrustMark(entry: ChoiceEntry): ChoiceMark | undefined {
  if (entry.name === 'OptanonAlertBoxClosed') {
    return /^\d{4}-\d\d-\d\dT/.test(entry.text) ? unknownAnswerMark(PLATFORM) : undefined;
  }
  const fields = fieldsIn(entry);
  const parts = partsOf(groupsIn(fields));
  if (parts.length === 0) return undefined;
  return {
    platform: PLATFORM,
    answered: 'elsewhere',
    answer: answerOf(parts),
    categories: categoriesOf(parts),
    ...(fields.includes('isGpcEnabled=1') && grantsByDefault(parts) && { optOut: true }),
  };
}

function grantsByDefault(parts: readonly ChoicePart[]): boolean {
  return parts.some(({ category, granted }) => granted && category !== 'necessary');
}

/** Of the query's own fields: an address in another field can have a query too, which is encoded once more. */
function fieldsIn({ raw, text }: ChoiceEntry): string[] {
  return (raw.includes('&') ? raw : text).split('&');
}

function groupsIn(fields: readonly string[]): string {
  if (!fields.some((field) => field.startsWith('datestamp='))) return '';
  const groups = fields.find((field) => field.startsWith('groups=')) ?? '';
  return groups.slice('groups='.length).replaceAll('%3A', ':').replaceAll('%2C', ',');
}

function partsOf(groups: string): ChoicePart[] {
  return groups.split(',').flatMap((group) => {
    const [id = '', state, ...more] = group.split(':');
    if ((state !== '0' && state !== '1') || more.length > 0) return [];
    return [{ category: GROUPS.get(id), granted: state === '1' }];
  });
}
