import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Charter, Declaration } from '../../src/charter/model';
import type { KnownFacts, Sighting } from '../../src/cookie/model';
import { compare, type Comparison } from '../../src/verdict/compare';
import { PROFILES } from '../../src/verdict/settings';
import { printRatio } from './statistics';

const ROWS = 10_000;
const KNOWN = 2_000;
const ROUNDS = 25;
const NOW = '2026-11-01T00:00:00.000Z';

/** `compare` by every rule against `structuredClone` of the same input, and against twice the input, in turn. */
export function benchComparing(): void {
  console.log(`compare: ${ROWS} sightings, ${ROWS} declarations, ${KNOWN} known cookies`);
  const input = largeComparison(ROWS);
  const twice = largeComparison(ROWS * 2);
  const collectYoung = youngCollector();
  const timed = (task: () => unknown) => {
    collectYoung();
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  const [comparing, cloning, doubled]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    comparing.push(timed(() => compare(input)));
    cloning.push(timed(() => structuredClone(input)));
    doubled.push(timed(() => compare(twice)));
  }
  const { summary } = compare(input);
  console.log(`  ${JSON.stringify(summary)}`);
  printRatio(['compare', 'structuredClone of its input'], [comparing, cloning], 1);
  printRatio(['compare twice the input', 'compare'], [doubled, comparing], 2.2);
}

/**
 * Collects what is young and no longer used. Three tasks take turns: without this, each would pay for what the one
 * before it threw away. What a task itself makes V8 collect is still its own to pay for. Not all of the heap:
 * that drops optimised code as well, and compiling it again costs the smaller input just as much as the larger,
 * so the ratio of the two would look better than it is.
 */
function youngCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  return () => collect({ type: 'minor' });
}

/** A third each: declared by its name, declared by a pattern, undeclared; every fifth is a known cookie's. */
function largeComparison(rows: number): Comparison {
  const known = Array.from({ length: KNOWN }, (_, i) => knownFacts(i));
  const sightings = Array.from({ length: rows }, (_, i) => sighting(i, known));
  const declarations = Array.from({ length: rows }, (_, i) => declaration(i));
  const charter: Charter = {
    version: 1,
    title: 'A large charter',
    scope: ['www.large.example'],
    sources: [{ id: 's', kind: 'page', readAt: NOW, sha256: '0'.repeat(64) }],
    declarations,
    unread: [],
  };
  const providers = new Set(declarations.map(({ provider }) => provider ?? ''));
  return {
    site: { host: 'www.large.example', registrableDomain: 'large.example' },
    charter,
    named: new Map([...providers].map((text) => [text, [{ name: text, whiteLabel: false }]])),
    sightings,
    watched: { since: NOW, pages: 10, visits: 2, choices: [] },
    now: NOW,
    settings: { guidance: PROFILES.cnil, setAside: [] },
  };
}

function knownFacts(i: number): KnownFacts {
  return {
    name: `known_${i}`,
    match: 'exact',
    kind: i % 3 === 0 ? 'software' : 'party',
    platform: `Platform ${i % 350}`,
    controller: `Organisation ${i % 300}`,
    organisation: `Organisation ${i % 300}`,
    category: i % 2 === 0 ? 'marketing' : 'statistics',
    retention: 86_400 * 30,
  };
}

function declaration(i: number): Declaration {
  return {
    name: i % 2 === 0 ? `name_${i}` : `pattern_${i}_<id>`,
    provider: `Organisation ${i % 300}`,
    service: `Service ${i % 500}`,
    purpose: 'Remembers what the visitor did, so that it need not be asked again',
    domain: i % 4 === 0 ? 'large.example' : 'www.large.example',
    category: { text: 'Necessary', is: 'necessary', from: 'column' },
    retention: { text: '13 months', kind: 'duration', seconds: 34_187_400 },
    source: 's',
    line: i + 1,
  };
}

function sighting(i: number, known: KnownFacts[]): Sighting {
  const name = [`name_${i}`, `pattern_${i}_a1b2c3`, `other_${i}`][i % 3] ?? '';
  const facts = i % 5 === 0 ? known[i % known.length] : undefined;
  return {
    identity: JSON.stringify(['0', '', '.large.example', '/', name]),
    storeId: '0',
    name,
    domain: '.large.example',
    path: '/',
    hostOnly: false,
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    session: false,
    grantedSeconds: 86_400 * (i % 800),
    remainingSeconds: 86_400 * (i % 400),
    capped: false,
    firstSeen: NOW,
    lastSeen: NOW,
    setAt: NOW,
    setBy: { kind: 'response', origin: 'https://www.large.example', path: '/' },
    firstSetAt: NOW,
    renewals: i % 3,
    setUnder: [{ choice: i % 2 === 0 ? 'before' : 'refused', at: NOW }],
    shape: { length: 'long', entropy: 'high', looksLikeIdentifier: i % 2 === 0 },
    party: 'first',
    owner: { registrableDomain: 'large.example' },
    ...(facts && { known: facts }),
  };
}
