import type { Category } from '../../../charter/model';
import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answerOf, categoriesOf, unansweredMark, unknownAnswerMark } from '../parts';

const PLATFORM = 'Complianz';

/** What Complianz calls functional is never asked about; nor are its anonymous statistics, which are left out. */
const CATEGORIES = new Map<string, Category>([
  ['functional', 'necessary'],
  ['preferences', 'preferences'],
  ['statistics', 'statistics'],
  ['marketing', 'marketing'],
]);

/** Complianz writes one cookie a category, `allow` or `deny`, and `cmplz_banner-status=dismissed` after an answer. */
export function complianzMark({ name, text }: ChoiceEntry): ChoiceMark | undefined {
  const what = /^cmplz_(?:rt_)?([a-z-]{1,32})$/.exec(name)?.[1];
  if (what === undefined) return undefined;
  if (what === 'banner-status') {
    return text === 'dismissed' ? unknownAnswerMark(PLATFORM) : unansweredMark(PLATFORM);
  }
  const category = CATEGORIES.get(what);
  if (category === undefined || (text !== 'allow' && text !== 'deny')) return undefined;
  const parts = [{ category, granted: text === 'allow' }];
  return {
    platform: PLATFORM,
    answered: 'elsewhere',
    answer: answerOf(parts),
    categories: categoriesOf(parts),
  };
}
