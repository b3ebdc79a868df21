import { describe, expect, it } from 'vitest';
import { readRetention } from '../../../scripts/known-cookies/retention';

const DAY = 86_400;

describe('readRetention', () => {
  it.each([
    ['session', 'session'],
    ['Session', 'session'],
    ['Seesion', 'session'],
    ['session cookie', 'session'],
    ['End of session (browser)', 'session'],
    ['30 days', 30 * DAY],
    ['1 month', 30.4375 * DAY],
    ['13 Months', 13 * 30.4375 * DAY],
    ['1 year', 365.25 * DAY],
    ['2 year', 2 * 365.25 * DAY],
    ['2 Weeks', 14 * DAY],
    ['30 mins', 1800],
    ['30 secs', 30],
    ['90 sec', 90],
    ['1440 Minutes', DAY],
    [' 180 days after last activity ', 180 * DAY],
    ['10 years from set/ update', 10 * 365.25 * DAY],
    ['13 months by default, modifiable', 13 * 30.4375 * DAY],
    ['1 year (in some countries, the period may be longer)', 365.25 * DAY],
  ])('%j is %j', (text, retention) => {
    expect(readRetention(text)).toBe(retention);
  });

  it.each([
    '',
    'Unknown',
    'Varies',
    'forever',
    'Persistent',
    '0 days',
    '10 Nov 2030',
    '1 hour or longer',
    '60 days till 3650 days',
    '1 week to 1 year',
    'Session to 30 days',
    '180 days after last activity or 10 years when opting out',
    '30 minutes, 3w or 1y depending on value',
    '14 days if you select “Remember Me” when logging in. Otherwise, Session.',
    'Awin',
  ])('%j says no one length', (text) => {
    expect(readRetention(text)).toBeNull();
  });
});
