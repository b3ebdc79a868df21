import type { Cookie, Report, Row } from '../../src/verdict/report';

/** A cookie of the tea house, as a report shows it. */
export function sampleCookie(name: string, more: Partial<Cookie> = {}): Cookie {
  return {
    identity: `0|.|tea.example|/|${name}`,
    name,
    domain: 'tea.example',
    path: '/',
    hostOnly: true,
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    party: 'first',
    session: false,
    grantedSeconds: 86_400,
    remainingSeconds: 86_000,
    capped: false,
    firstSeen: '2026-03-01T10:00:00.000Z',
    lastSeen: '2026-03-01T10:05:00.000Z',
    setBy: null,
    ...more,
  };
}

/** A report of the tea house. */
export function sampleReport(rows: Row[], more: Partial<Report> = {}): Report {
  return {
    version: 1,
    site: 'tea.example',
    generatedAt: '2026-03-01T10:06:00.000Z',
    profile: 'neutral',
    watched: { since: '2026-03-01T09:00:00.000Z', pages: 3, visits: 1, choices: [] },
    charter: { title: 'Tea House', sources: [], declarations: 1 },
    summary: {
      declared: 1,
      observed: 1,
      asDeclared: 0,
      mismatch: 0,
      undeclared: 0,
      setElsewhere: 0,
      notSeen: 0,
      concerns: 0,
    },
    rows,
    ...more,
  };
}
