import type { Rule } from '../rule';
import { afterRefusal } from './after-refusal';
import { beforeChoice } from './before-choice';
import { charterChanged } from './charter-changed';
import { contradictory } from './contradictory';
import { domainDiffers } from './domain-differs';
import { durationMissing } from './duration-missing';
import { extendedOnVisit } from './extended-on-visit';
import { identifierForPreference } from './identifier-for-preference';
import { notSeen } from './not-seen';
import { outlivesCharter } from './outlives-charter';
import { outlivesGuidance } from './outlives-guidance';
import { providerDiffers } from './provider-differs';
import { providerMissing } from './provider-missing';
import { purposeDiffers } from './purpose-differs';
import { serviceDiffers } from './service-differs';
import { shorterThanCharter } from './shorter-than-charter';
import { thirdPartyUndisclosed } from './third-party-undisclosed';
import { unclassified } from './unclassified';
import { undeclared } from './undeclared';
import { unsafeAttributes } from './unsafe-attributes';

/** Every rule, in the order in which a row tells its findings of equal severity. */
export const RULES: readonly Rule[] = [
  undeclared,
  providerDiffers,
  thirdPartyUndisclosed,
  purposeDiffers,
  outlivesCharter,
  domainDiffers,
  serviceDiffers,
  contradictory,
  shorterThanCharter,
  notSeen,
  beforeChoice,
  afterRefusal,
  outlivesGuidance,
  extendedOnVisit,
  identifierForPreference,
  unclassified,
  durationMissing,
  providerMissing,
  unsafeAttributes,
  charterChanged,
];
