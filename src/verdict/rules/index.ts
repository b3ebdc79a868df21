import type { Rule } from '../rule';
import { domainDiffers } from './domain-differs';
import { notSeen } from './not-seen';
import { outlivesCharter } from './outlives-charter';
import { providerDiffers } from './provider-differs';
import { purposeDiffers } from './purpose-differs';
import { serviceDiffers } from './service-differs';
import { thirdPartyUndisclosed } from './third-party-undisclosed';
import { undeclared } from './undeclared';

/** Every rule, in the order in which a row tells its findings of equal severity. */
export const RULES: readonly Rule[] = [
  undeclared,
  providerDiffers,
  thirdPartyUndisclosed,
  purposeDiffers,
  outlivesCharter,
  domainDiffers,
  serviceDiffers,
  notSeen,
];
