import type { ExtensionBrowser, JarCookie } from '../../../scripts/browsers/extension-browser';
import type { Sighting } from '../../../src/cookie/model';
import { truthOf, type Truth } from '../sites/losing';
import { storedSightings } from './stored';

/** How the record stands to the jar. */
export interface Losses {
  inJar: number;
  recorded: number;
  /** In the jar and not in the record, or said to have left. */
  missing: string[];
  /** In the record as being there, and not in the jar. */
  left: string[];
  /** Recorded with another lifetime than the jar's. */
  differing: string[];
  settersKnown: number;
  settersUnknown: number;
  /** Put down to who did not set them. */
  settersWrong: string[];
  grantsKnown: number;
  grantsUnknown: number;
  grantsWrong: string[];
}

/** Reads jar and record, and holds one against the other. */
export async function readLosses(browser: ExtensionBrowser): Promise<Losses> {
  const [jar, stored] = [await browser.jar(), await storedSightings(browser)];
  return lossesOf(jar, stored);
}

/**
 * Holds the record against the jar, and both against what the names of the cookies say.
 *
 * @param jar all of it; cookies whose names say nothing are passed over.
 */
export function lossesOf(jar: readonly JarCookie[], stored: readonly Sighting[]): Losses {
  const ours = jar.filter(({ name }) => truthOf(name));
  const records = new Map(stored.map((sighting) => [keyOf(sighting), sighting]));
  const recordOf = (cookie: JarCookie) => {
    const record = records.get(keyOf(cookie));
    return record?.goneAt === undefined ? record : undefined;
  };
  const found = ours.flatMap((cookie) => {
    const [record, truth] = [recordOf(cookie), truthOf(cookie.name)];
    return record && truth ? [{ cookie, record, truth }] : [];
  });
  const there = new Set(ours.map(keyOf));
  const setters = found.map((one) => ({ ...one, is: setterIs(one.record, one.truth) }));
  const grants = found.map((one) => ({ ...one, is: grantIs(one.record, one.truth) }));
  return {
    inJar: ours.length,
    recorded: found.length,
    missing: ours.filter((cookie) => !recordOf(cookie)).map(({ name }) => name),
    left: stored
      .filter((one) => one.goneAt === undefined && truthOf(one.name) && !there.has(keyOf(one)))
      .map(({ name }) => name),
    differing: found.filter(differs).map(({ cookie }) => cookie.name),
    settersKnown: setters.filter(({ is }) => is === 'right').length,
    settersUnknown: setters.filter(({ is }) => is === 'unknown').length,
    settersWrong: setters.filter(({ is }) => is === 'wrong').map(toldOf),
    grantsKnown: grants.filter(({ is }) => is === 'right').length,
    grantsUnknown: grants.filter(({ is }) => is === 'unknown').length,
    grantsWrong: grants.filter(({ is }) => is === 'wrong').map(toldOf),
  };
}

function keyOf({ domain, path, name }: { domain: string; path: string; name: string }): string {
  return JSON.stringify([domain, path, name]);
}

type Judgement = 'right' | 'unknown' | 'wrong';

function setterIs({ setBy, domain }: Sighting, { setter }: Truth): Judgement {
  if (setBy === null || setBy.kind === 'unknown') return 'unknown';
  if (setBy.kind !== setter) return 'wrong';
  // Each is set by its own host, whose script is named where it is traced only.
  return setter === 'script' || setBy.origin?.startsWith(`https://${domain}`) ? 'right' : 'wrong';
}

/** Between the granting and the reading back, in seconds. */
const TOLERANCE_SECONDS = 5;
/** What a script granted is what is left when the worker is told of it, which in a storm is late. */
const STORM_SECONDS = 60;
const CAP_SECONDS = 400 * 86_400;

function grantIs({ grantedSeconds, capped, session }: Sighting, { seconds }: Truth): Judgement {
  if (session || seconds === null) return session && seconds === null ? 'right' : 'wrong';
  if (grantedSeconds === null) return 'unknown';
  if (Math.abs(grantedSeconds - seconds) <= STORM_SECONDS) return 'right';
  return capped && seconds > CAP_SECONDS ? 'unknown' : 'wrong';
}

function differs({ cookie, record }: { cookie: JarCookie; record: Sighting }): boolean {
  if (cookie.session || cookie.expires === null || record.remainingSeconds === null) {
    return cookie.session !== record.session;
  }
  const ends = Date.parse(record.lastSeen) / 1_000 + record.remainingSeconds;
  return Math.abs(ends - cookie.expires) > TOLERANCE_SECONDS;
}

function toldOf({ record }: { record: Sighting }): string {
  const { name, setBy, grantedSeconds, capped } = record;
  return `${name}: ${JSON.stringify(setBy)}, ${grantedSeconds} s${capped ? ', capped' : ''}`;
}
