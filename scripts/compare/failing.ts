import type { Finding } from '../../src/verdict/report';

/** What makes the command fail; the first is the default. */
export const FAIL_ON = ['difference', 'concern'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * Whether a finding makes the command fail: a violation among the differences; for `concern` whatever wants a
 * person's eye. What was set aside never does.
 */
export function failing(failOn: FailOn): (finding: Finding) => boolean {
  return ({ kind, severity, setAside }) => {
    if (setAside) return false;
    return failOn === 'concern'
      ? severity !== 'info'
      : kind === 'difference' && severity === 'violation';
  };
}
