import type { ChoiceEntry } from '../entry';
import { flags, property } from '../json';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId, unansweredMark, unknownAnswerMark } from '../parts';

const PLATFORM = 'Axeptio';

/**
 * Axeptio writes `axeptio_cookies`, JSON with a boolean a vendor and `$$completed`, before any answer too; and
 * `axeptio_authorized_vendors`, a list `,a,b,` which is `,,` both before any answer and after a refusal.
 */
export function axeptioMark({ name, text, json }: ChoiceEntry): ChoiceMark | undefined {
  if (name === 'axeptio_authorized_vendors') return markOfVendors(text);
  const completed = property(json, '$$completed');
  if (completed === false) return unansweredMark(PLATFORM);
  if (completed !== true) return undefined;
  const vendors = flags(json).filter(([vendor]) => !vendor.startsWith('$$'));
  return answeredMark(
    PLATFORM,
    vendors.map(([vendor, granted]) => partOfId(vendor, granted)),
  );
}

function markOfVendors(list: string): ChoiceMark | undefined {
  if (list === ',,') {
    return { platform: PLATFORM, answered: 'elsewhere', answer: 'refused', categories: {} };
  }
  return /^,.+,$/.test(list) ? unknownAnswerMark(PLATFORM) : undefined;
}
