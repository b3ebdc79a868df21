import { Base64Url, BitLength, Fields, IntEncoder } from '@iabtcf/core';
import type { Category } from '../../charter/model';
import { choiceEntryOf } from './entry';
import { TCF } from './general-signals';
import { mayTellChoice } from './may-tell';
import type { CategoryChoices, ChoiceMark } from './model';

/** Of the core segment, the part before the vendors, whose lists a hostile string could make endless. */
interface Core {
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
const LATEST_POLICY_VERSION = 15;
const VERSION = 2;
/** Of TCF 2, and of long after us, in tenths of a second since 1970. */
const EARLIEST = Date.UTC(2019, 0) / 100;
const LATEST = Date.UTC(2100, 0) / 100;

const LETTERS = 26;
const LETTER_BITS = 6;
/** Of base64. */
const DIGIT_BITS = 6;

/** The fields of the core segment that precede the vendors, in their order. Each has a fixed length. */
const FIELDS = [
  Fields.version,
  Fields.created,
  Fields.lastUpdated,
  Fields.cmpId,
  Fields.cmpVersion,
  Fields.consentScreen,
  Fields.consentLanguage,
  Fields.vendorListVersion,
  Fields.policyVersion,
  Fields.isServiceSpecific,
  Fields.useNonStandardStacks,
  Fields.specialFeatureOptins,
  Fields.purposeConsents,
  Fields.purposeLegitimateInterests,
  Fields.purposeOneTreatment,
  Fields.publisherCountryCode,
] as const;
type Field = (typeof FIELDS)[number];

const BITS = FIELDS.reduce((sum, field) => sum + BitLength[field], 0);
const DIGITS = Math.ceil(BITS / DIGIT_BITS);

/**
 * What a TC string of the IAB's Transparency and Consent Framework 2 tells, whatever its entry is called.
 *
 * Consent to no purpose is a refusal, to all of them an acceptance; a purpose that rests on a legitimate
 * interest which was not objected to is not refused. A category counts as granted where any of its purposes
 * was consented to. It counts as refused where none was and none rests on a legitimate interest; and whatever
 * was said of the others where purpose 1, to store and read anything on the device, was refused, which cannot
 * rest on an interest.
 *
 * @param value as it is stored; untrusted.
 * @returns undefined where it is no TC string. Never throws.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function tcfMarkOf(name: string, value: string): ChoiceMark | undefined {
  const entry = mayTellChoice(name) ? choiceEntryOf(name, value) : undefined;
  const core = entry && coreOf(entry.text);
  if (core === undefined) return undefined;
  if (core.consents.size === 0) return tcfMark('refused', refusedAll());
  return tcfMark(grantsAll(core) ? 'accepted' : 'mixed', categoriesOf(core));
}

function tcfMark(answer: ChoiceMark['answer'], categories: CategoryChoices): ChoiceMark {
  return { platform: TCF, answered: true, answer, categories };
}

function refusedAll(): CategoryChoices {
  return Object.fromEntries(PURPOSES.map(([category]) => [category, false]));
}

function grantsAll({ policyVersion, consents, legitimateInterests }: Core): boolean {
  const count = policyVersion < 4 ? PURPOSES_BEFORE_4 : PURPOSES_SINCE_4;
  const purposes = Array.from({ length: count }, (_, index) => index + 1);
  return purposes.every((purpose) => consents.has(purpose) || legitimateInterests.has(purpose));
}

function categoriesOf(core: Core): CategoryChoices {
  const { consents, legitimateInterests, purposeOneTreatment } = core;
  if (!consents.has(STORE_AND_ACCESS) && !purposeOneTreatment) return refusedAll();
  const categories: CategoryChoices = {};
  for (const [category, purposes] of PURPOSES) {
    if (purposes.some((purpose) => consents.has(purpose))) categories[category] = true;
    else if (!purposes.some((purpose) => legitimateInterests.has(purpose))) {
      categories[category] = false;
    }
  }
  return categories;
}

/** Other texts than TC strings fail one of the checks. */
function coreOf(text: string): Core | undefined {
  const digits = text.slice(0, DIGITS);
  if (digits.length < DIGITS || !/^[\w-]+$/.test(digits)) return undefined;
  const fields = fieldsIn(Base64Url.decode(digits));
  if (!isSound(fields)) return undefined;
  return {
    policyVersion: numberOf(fields[Fields.policyVersion]),
    consents: purposesIn(fields[Fields.purposeConsents]),
    legitimateInterests: purposesIn(fields[Fields.purposeLegitimateInterests]),
    purposeOneTreatment: numberOf(fields[Fields.purposeOneTreatment]) === 1,
  };
}

/** The bits of each field. */
function fieldsIn(bits: string): Record<Field, string> {
  let from = 0;
  const fields = FIELDS.map((field) => {
    const to = from + BitLength[field];
    const own = bits.slice(from, to);
    from = to;
    return [field, own];
  });
  return Object.fromEntries(fields) as Record<Field, string>;
}

function isSound(fields: Record<Field, string>): boolean {
  const created = numberOf(fields[Fields.created]);
  const lastUpdated = numberOf(fields[Fields.lastUpdated]);
  const policyVersion = numberOf(fields[Fields.policyVersion]);
  return (
    numberOf(fields[Fields.version]) === VERSION &&
    created >= EARLIEST &&
    created <= lastUpdated &&
    lastUpdated < LATEST &&
    policyVersion >= VERSION &&
    policyVersion <= LATEST_POLICY_VERSION &&
    isTwoLetters(fields[Fields.consentLanguage]) &&
    isTwoLetters(fields[Fields.publisherCountryCode])
  );
}

function isTwoLetters(bits: string): boolean {
  const letters = [bits.slice(0, LETTER_BITS), bits.slice(LETTER_BITS)];
  return letters.every((letter) => numberOf(letter) < LETTERS);
}

function purposesIn(bits: string): ReadonlySet<number> {
  return new Set(Array.from(bits).flatMap((bit, index) => (bit === '1' ? [index + 1] : [])));
}

function numberOf(bits: string): number {
  return IntEncoder.decode(bits, bits.length);
}
