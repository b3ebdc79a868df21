import { describe, expect, it } from 'vitest';
import { jarCookieOf, type ApiCookie } from '../../src/cookie/jar-cookie';
import type { Setter, Sighting } from '../../src/cookie/model';
import { sightingOf, type Facts, type SetEvent } from '../../src/cookie/record';

const DAY = 86_400;
const FIRST = '2026-11-20T12:00:00Z';
const LATER = '2026-11-21T12:00:00Z';
const seconds = (at: string) => Date.parse(at) / 1_000;

const api: ApiCookie = {
  name: '_ga',
  storeId: '0',
  domain: '.example.org',
  path: '/',
  hostOnly: false,
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  session: false,
  expirationDate: seconds(FIRST) + 30 * DAY,
};
const facts: Facts = { owner: { registrableDomain: 'example.org' }, party: 'first' };
const response: Setter = { kind: 'response', origin: 'https://example.org', path: '/' };
const script: Setter = { kind: 'script' };

const cookie = (differing: Partial<ApiCookie> = {}) => jarCookieOf({ ...api, ...differing });
const set = (differing: Partial<SetEvent> = {}): SetEvent => ({
  at: FIRST,
  setBy: response,
  grantedSeconds: 30 * DAY,
  inVisit: true,
  ...differing,
});
const recorded = (differing: Partial<SetEvent> = {}): Sighting =>
  sightingOf(cookie(), facts, FIRST, undefined, set(differing));
const session = cookie({ session: true, expirationDate: undefined });

describe('sightingOf', () => {
  it('tells a cookie that was seen being set', () => {
    const { expiresAt: _, ...inJar } = cookie();
    expect(recorded()).toEqual({
      ...inJar,
      ...facts,
      grantedSeconds: 30 * DAY,
      remainingSeconds: 30 * DAY,
      capped: false,
      firstSeen: FIRST,
      lastSeen: FIRST,
      setAt: FIRST,
      setBy: response,
      firstSetAt: FIRST,
    });
  });

  it('counts the renewals of a cookie, and keeps when it was first set', () => {
    const again = { at: LATER, setBy: response, grantedSeconds: 30 * DAY, inVisit: true };
    const once = sightingOf(cookie(), facts, LATER, recorded(), again);
    expect(once).toMatchObject({ firstSetAt: FIRST, renewals: 1, setAt: LATER });
    // Firefox may tell one setting twice.
    expect(sightingOf(cookie(), facts, LATER, once, again)).toMatchObject({ renewals: 1 });
  });

  it('counts no renewal of one that had left the jar, nor of one set in no visit of the site', () => {
    const again = { at: LATER, setBy: response, inVisit: true };
    const gone = { ...recorded(), goneAt: LATER };
    expect(sightingOf(cookie(), facts, LATER, gone, again)).toMatchObject({ firstSetAt: LATER });
    expect(sightingOf(cookie(), facts, LATER, gone, again)).not.toHaveProperty('renewals');
    const elsewhere = sightingOf(cookie(), facts, LATER, recorded(), { ...again, inVisit: false });
    expect(elsewhere).not.toHaveProperty('renewals');
  });

  it('never keeps what a cookie should not have brought with it', () => {
    const smuggled = { ...cookie(), value: 'PLANTED' };
    expect(JSON.stringify(sightingOf(smuggled, facts, FIRST))).not.toContain('PLANTED');
  });

  it('of one that had left the jar carries over no more than its first sight', () => {
    const gone = { ...recorded(), goneAt: LATER };
    expect(sightingOf(cookie(), facts, LATER, gone)).toMatchObject({
      firstSeen: FIRST,
      setAt: null,
      setBy: { kind: 'unknown' },
      grantedSeconds: null,
    });
  });

  it('of one that ends otherwise than recorded says neither who set it nor for how long', () => {
    const anew = cookie({ expirationDate: seconds(LATER) + DAY });
    expect(sightingOf(anew, facts, LATER, recorded())).toMatchObject({
      setAt: FIRST,
      setBy: { kind: 'unknown' },
      grantedSeconds: null,
      remainingSeconds: DAY,
    });
    expect(sightingOf(session, facts, LATER, recorded()).setBy).toEqual({ kind: 'unknown' });
  });

  it('guesses nothing of a cookie that was merely there', () => {
    expect(sightingOf(cookie(), facts, FIRST)).toMatchObject({
      grantedSeconds: null,
      remainingSeconds: 30 * DAY,
      setAt: null,
      setBy: { kind: 'unknown' },
    });
  });

  it('remembers how it was set when it is merely there again', () => {
    expect(sightingOf(cookie(), facts, LATER, recorded())).toMatchObject({
      firstSeen: FIRST,
      lastSeen: LATER,
      setAt: FIRST,
      setBy: response,
      grantedSeconds: 30 * DAY,
      remainingSeconds: 29 * DAY,
    });
  });

  it('keeps the first sight and takes the last setting', () => {
    const again = set({ at: LATER, setBy: script, grantedSeconds: undefined as never });
    const { grantedSeconds: _, ...byScript } = again;
    expect(sightingOf(cookie(), facts, LATER, recorded(), byScript)).toMatchObject({
      firstSeen: FIRST,
      setAt: LATER,
      setBy: script,
      grantedSeconds: 29 * DAY,
    });
  });

  it('does not take another site’s setting for one of a visit here', () => {
    expect(recorded({ inVisit: false }).setAt).toBeNull();
    const before = recorded();
    const elsewhere = set({ at: LATER, inVisit: false });
    expect(sightingOf(cookie(), facts, LATER, before, elsewhere).setAt).toBe(FIRST);
  });

  it('believes the header where the browser caps what it stores', () => {
    const capped = cookie({ expirationDate: seconds(FIRST) + 400 * DAY });
    const byHeader = sightingOf(
      capped,
      facts,
      FIRST,
      undefined,
      set({ grantedSeconds: 730 * DAY }),
    );
    expect(byHeader).toMatchObject({ grantedSeconds: 730 * DAY, capped: false });
  });

  it('says that more may have been granted where only the cap reads back', () => {
    const capped = cookie({ expirationDate: seconds(FIRST) + 400 * DAY });
    const written: SetEvent = { at: FIRST, setBy: script, inVisit: true };
    expect(sightingOf(capped, facts, FIRST, undefined, written)).toMatchObject({
      grantedSeconds: 400 * DAY,
      capped: true,
    });
    expect(sightingOf(capped, facts, FIRST)).toMatchObject({ grantedSeconds: null, capped: true });
  });

  it('forgets a grant that has more left than it gave: it was granted anew, unseen', () => {
    const before = recorded();
    const longer = cookie({ expirationDate: seconds(LATER) + 300 * DAY });
    expect(sightingOf(longer, facts, LATER, before)).toMatchObject({
      grantedSeconds: null,
      remainingSeconds: 300 * DAY,
    });
  });

  it('keeps a grant that reads back some seconds longer', () => {
    const slower = cookie({ expirationDate: seconds(FIRST) + 30 * DAY + 3 });
    expect(sightingOf(slower, facts, FIRST, recorded()).grantedSeconds).toBe(30 * DAY);
  });

  it.each([
    ['set', undefined, set({ grantedSeconds: null })],
    ['found', undefined, undefined],
    ['set again after it was persistent', recorded(), set({ grantedSeconds: null })],
  ])('gives a session cookie no lifetime: %s', (_, before, event) => {
    expect(sightingOf(session, facts, LATER, before, event)).toMatchObject({
      session: true,
      grantedSeconds: null,
      remainingSeconds: null,
      capped: false,
    });
  });

  it('has nothing left of a cookie that should have expired', () => {
    const past = cookie({ expirationDate: seconds(FIRST) - DAY });
    expect(sightingOf(past, facts, FIRST).remainingSeconds).toBe(0);
  });

  it('is there again after it was gone', () => {
    const gone: Sighting = { ...recorded(), goneAt: FIRST };
    expect(sightingOf(cookie(), facts, LATER, gone)).not.toHaveProperty('goneAt');
  });

  it('takes the facts of now, not those recorded', () => {
    const known = { name: '_ga', match: 'exact', kind: 'party', platform: 'GA' } as const;
    const before = sightingOf(cookie(), { ...facts, known }, FIRST);
    expect(sightingOf(cookie(), facts, LATER, before)).not.toHaveProperty('known');
  });
});
