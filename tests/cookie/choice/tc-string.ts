import { GVL, TCModel, TCString, type VendorList } from '@iabtcf/core';

/** What a test says of a TC string; the rest is as any string has it. */
export interface TcStringFields {
  consents: number[];
  interests: number[];
  policyVersion: number;
  oneTreatment: boolean;
}

/** A TC string as the IAB's own library writes it. */
export function tcStringOf(fields: Partial<TcStringFields>): string {
  const { consents = [], interests = [], policyVersion = 4, oneTreatment = false } = fields;
  const model = new TCModel();
  model.gvl = new GVL(vendorList(policyVersion));
  model.cmpId = 31;
  model.cmpVersion = 1;
  model.publisherCountryCode = 'FR';
  model.purposeOneTreatment = oneTreatment;
  model.purposeConsents.set(consents);
  model.purposeLegitimateInterests.set(interests);
  return TCString.encode(model);
}

/** A global vendor list with nobody in it. */
function vendorList(tcfPolicyVersion: number): VendorList {
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 1,
    tcfPolicyVersion,
    lastUpdated: '2026-11-20T12:00:00Z',
    purposes: {},
    specialPurposes: {},
    features: {},
    specialFeatures: {},
    vendors: {},
    stacks: {},
  };
}
