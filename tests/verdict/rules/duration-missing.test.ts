import { durationMissing } from '../../../src/verdict/rules/duration-missing';
import { checkWordingRule } from './check-wording';

const stated = { retention: { text: '1 day', kind: 'duration', seconds: 86_400 } } as const;

checkWordingRule(
  durationMissing,
  [
    { name: 'a duration', declared: stated },
    {
      name: 'the session',
      declared: { retention: { text: 'Session', kind: 'session', seconds: null } },
    },
    {
      name: 'a sign that means for ever',
      declared: { retention: { text: '∞', kind: 'unknown', seconds: null } },
    },
    {
      name: 'words that are not understood',
      declared: { retention: { text: 'See above', kind: 'unknown', seconds: null } },
    },
  ],
  [
    { name: 'no retention', declared: {}, finding: { severity: 'info' } },
    {
      name: 'an empty cell',
      declared: { retention: { text: ' ', kind: 'unknown', seconds: null } },
      finding: { severity: 'info' },
    },
    {
      name: 'a dash, which only fills the cell',
      declared: { retention: { text: '—', kind: 'unknown', seconds: null } },
      finding: { severity: 'info' },
    },
    {
      name: 'a line to be filled in',
      declared: { retention: { text: '______', kind: 'unknown', seconds: null } },
      finding: { severity: 'info' },
    },
  ],
);
