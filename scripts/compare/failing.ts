import type { Finding } from '../../src/verdict/report';

/** What makes the command fail, each with all that the one before it does; the first is the default. */
export const FAIL_ON = ['violation', 'difference', 'concern'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * Whether a finding makes the command fail: a violation among the differences; for `difference` all that make a
 * row a mismatch or undeclared; for `concern` whatever wants a person's eye. What was set aside never does.
 */
export function failing(failOn: FailOn): (finding: Finding) => boolean {
  return ({ kind, severity, setAside }) => {
    if (setAside || severity === 'info') return false;
    if (failOn === 'concern') return true;
    return kind === 'difference' && (failOn === 'difference' || severity === 'violation');
  };
}
