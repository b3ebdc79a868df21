import type { Category } from '../../charter/model';
import { TCF } from './general-signals';
import type { CategoryChoices, ChoiceMark } from './model';

/** What was said of the purposes of the IAB's Transparency and Consent Framework 2. */
export interface TcfPurposes {
  policyVersion: number;
  /** The numbers of the purposes that were consented to. */
  consents: ReadonlySet<number>;
  /** The numbers of the purposes that rest on a legitimate interest which was not objected to. */
  legitimateInterests: ReadonlySet<number>;
  /** The visitor was not asked about purpose 1, for the publisher's country does not ask for that. */
  purposeOneTreatment: boolean;
}

const STORE_AND_ACCESS = 1;

/** By the framework's own words: 2, 3, 4 and 7 are of advertising, 8 and 9 measure, 5, 6 and 11 choose content. */
const PURPOSES: readonly (readonly [Category, readonly number[]])[] = [
  ['marketing', [2, 3, 4, 7]],
  ['statistics', [8, 9]],
  ['preferences', [5, 6, 11]],
];

/** Purpose 11 came with policy version 4 (TCF 2.2). */
const PURPOSES_BEFORE_4 = 10;
const PURPOSES_SINCE_4 = 11;

/**
 * What an answer to the framework's purposes tells.
 *
 * Consent to no purpose is a refusal, to all of them an acceptance; a purpose that rests on a legitimate
 * interest which was not objected to is not refused. A category counts as granted where any of its purposes
 * was consented to. It counts as refused where none was and none rests on a legitimate interest; and whatever
 * was said of the others where purpose 1, to store and read anything on the device, was refused, which cannot
 * rest on an interest.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function tcfMarkOfPurposes(purposes: TcfPurposes): ChoiceMark {
  if (purposes.consents.size === 0) return tcfMark('refused', refusedAll());
  return tcfMark(grantsAll(purposes) ? 'accepted' : 'mixed', categoriesOf(purposes));
}

function tcfMark(answer: ChoiceMark['answer'], categories: CategoryChoices): ChoiceMark {
  return { platform: TCF, answered: true, answer, categories };
}

function refusedAll(): CategoryChoices {
  return Object.fromEntries(PURPOSES.map(([category]) => [category, false]));
}

function grantsAll({ policyVersion, consents, legitimateInterests }: TcfPurposes): boolean {
  const count = policyVersion < 4 ? PURPOSES_BEFORE_4 : PURPOSES_SINCE_4;
  const purposes = Array.from({ length: count }, (_, index) => index + 1);
  return purposes.every((purpose) => consents.has(purpose) || legitimateInterests.has(purpose));
}

function categoriesOf(purposes: TcfPurposes): CategoryChoices {
  const { consents, legitimateInterests, purposeOneTreatment } = purposes;
  if (!consents.has(STORE_AND_ACCESS) && !purposeOneTreatment) return refusedAll();
  const categories: CategoryChoices = {};
  for (const [category, ofCategory] of PURPOSES) {
    if (ofCategory.some((purpose) => consents.has(purpose))) categories[category] = true;
    else if (!ofCategory.some((purpose) => legitimateInterests.has(purpose))) {
      categories[category] = false;
    }
  }
  return categories;
}
