import { expect, test } from 'vitest';
import { findingText } from '../../../scripts/compare/finding-text';
import type { Finding } from '../../../src/verdict/report';

const DAY = 86_400;
const finding = (differing: Partial<Finding>): Finding => ({
  rule: 'outlives-charter',
  kind: 'difference',
  severity: 'violation',
  ...differing,
});
const lifetime = (seconds: number, atLeast = false): Partial<Finding> => ({
  declared: '7 days',
  actual: String(seconds),
  evidence: { by: 'lifetime', declaredSeconds: 7 * DAY, actualSeconds: seconds, atLeast },
});

test.each<[Partial<Finding>, string]>([
  [{}, 'outlives-charter (violation)'],
  [{ declared: 'Hotjar', actual: 'Meta' }, ': declared "Hotjar", actual "Meta"'],
  [lifetime(180 * DAY), ': declared "7 days", actual "6 months"'],
  [lifetime(DAY, true), ': declared "7 days", actual "at least 1 day"'],
  [lifetime(800 * DAY), ': declared "7 days", actual "2 years and 2 months"'],
  [{ ...lifetime(0), actual: 'session' }, ': declared "7 days", actual "session"'],
  [{ declared: 'x'.repeat(300) }, `: declared "${'x'.repeat(200)}…"`],
  [{ declared: `${'x'.repeat(199)}\ud83d\ude00` }, `: declared "${'x'.repeat(199)}…"`],
  [{ declared: '\u202e\n\ud83d' }, ': declared "\\u202E\\u000A\ufffd"'],
  [
    { evidence: { by: 'removed', name: '_ga_*' } },
    `: the site's own row "_ga_*" was removed or renamed by hand`,
  ],
  [{ setAside: { reason: 'agreed', at: '2026-11-20T12:00:00Z' } }, ': set aside: agreed'],
])('%j is told in one line', (differing, text) => {
  expect(findingText(finding(differing))).toBe(
    text.startsWith(':') ? `outlives-charter (violation)${text}` : text,
  );
});
