import { Base64Url, BitLength, Fields, IntEncoder } from '@iabtcf/core';
import { choiceEntryOf } from './entry';
import { mayTellChoice } from './may-tell';
import type { ChoiceMark } from './model';
import { tcfMarkOfPurposes, type TcfPurposes } from './tcf-purposes';

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
 * Only the part before the vendors is read, whose lists a hostile string could make endless.
 *
 * @param value as it is stored; untrusted.
 * @returns undefined where it is no TC string. Never throws.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function tcfMarkOf(name: string, value: string): ChoiceMark | undefined {
  const entry = mayTellChoice(name) ? choiceEntryOf(name, value) : undefined;
  const core = entry && coreOf(entry.text);
  return core && tcfMarkOfPurposes(core);
}

/** Other texts than TC strings fail one of the checks. */
function coreOf(text: string): TcfPurposes | undefined {
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
