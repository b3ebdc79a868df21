import { providerMissing } from '../../../src/verdict/rules/provider-missing';
import { checkWordingRule } from './check-wording';

checkWordingRule(
  providerMissing,
  [
    { name: 'a provider', declared: { provider: 'Lampe' } },
    { name: 'a service', declared: { service: 'Google Analytics' } },
    { name: 'a domain', declared: { domain: 'lampe.example' } },
    { name: 'a party', declared: { party: 'first' } },
  ],
  [
    { name: 'none of them', declared: {}, finding: { severity: 'info' } },
    { name: 'a blank provider', declared: { provider: ' ' }, finding: { severity: 'info' } },
  ],
);
