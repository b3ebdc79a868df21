import {
  browserKinds,
  type BrowserKind,
  type ExtensionBrowser,
} from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { startServer, type RunningServer } from '../../scripts/demo/server';
import { loadWhileEnding } from '../browser/harness/ending-at-random';
import { kill, withProfile } from '../browser/harness/killed';
import { readLosses, type Losses } from '../browser/harness/losses';
import { randomFrom } from '../browser/harness/random';
import { changedRecords, visitAll } from '../browser/harness/revisiting';
import { storm } from '../browser/harness/storm';
import { storedSightings } from '../browser/harness/stored';
import { losingHosts, losingSites } from '../browser/sites/losing';
import { buildInto } from './extensions';

const LOADS = 100;
const SEED = 4;
/** 20,000 writes. */
const STORM = { sites: 10, names: 100, rounds: 20, milliseconds: 10_000 };
/** Milliseconds that a record may take to catch up with a storm. */
const PATIENCE_MS = 300_000;

/** Counts what is lost of pages' loads while the worker is ended, of a storm of changes, and of a browser that is killed. */
export async function benchLosing(): Promise<void> {
  const server = await startServer(losingSites);
  try {
    for (const kind of browserKinds) await withProfile((folder) => benchIn(kind, server, folder));
  } finally {
    await server.close();
  }
}

async function benchIn(
  kind: BrowserKind,
  server: RunningServer,
  profileDir: string,
): Promise<void> {
  const extensionDir = await buildInto(kind, 'losing', inProject('tests', 'bench', 'charters'));
  const start = () => launch(kind, { ...server, extensionDir, headless: true, profileDir });
  const browser = await start();
  try {
    console.log(`nothing lost, ${kind}`);
    const endings = await loadWhileEnding(browser, [0, LOADS], randomFrom(SEED));
    print(`${LOADS} loads, worker ended ${endings} times`, await readLosses(browser));
    await visitAll(browser, losingHosts);
    print('after one more visit of each site', await settled(browser));
    const { writes, deletions, milliseconds } = await storm(browser, STORM);
    const seconds = (milliseconds / 1_000).toFixed(1);
    print(`${writes} writes, ${deletions} deletions in ${seconds} s`, await settled(browser));
    const before = await storedSightings(browser);
    await kill(browser);
    await compareAfterKill(await start(), before.length, (after) => changedRecords(before, after));
  } finally {
    await browser.close().catch(() => {});
  }
}

async function compareAfterKill(
  browser: ExtensionBrowser,
  recordsBefore: number,
  changed: (after: Awaited<ReturnType<typeof storedSightings>>) => string[],
): Promise<void> {
  try {
    print('killed and started again', await readLosses(browser));
    await visitAll(browser, losingHosts);
    print('after one more visit of each site', await settled(browser));
    const after = await storedSightings(browser);
    const others = changed(after).length;
    console.log(`  records: ${recordsBefore} before, ${after.length} after, ${others} changed\n`);
  } finally {
    await browser.close();
  }
}

/** When jar and record tell the same, or do not in the end. */
async function settled(browser: ExtensionBrowser): Promise<Losses> {
  const isSettled = async () => {
    const { missing, left, differing } = await readLosses(browser);
    return missing.length + left.length + differing.length === 0;
  };
  await until('jar and record tell the same', isSettled, PATIENCE_MS).catch(() => {});
  return readLosses(browser);
}

function print(what: string, losses: Losses): void {
  const { inJar, recorded, missing, left, differing } = losses;
  const { settersKnown, settersUnknown, settersWrong } = losses;
  const { grantsKnown, grantsUnknown, grantsWrong } = losses;
  console.log(`  ${what}`);
  console.log(
    `    cookies: ${inJar} in the jar, ${recorded} in the record, ${missing.length} missing; ${left.length} recorded but gone, ${differing.length} otherwise`,
  );
  console.log(
    `    setters: ${settersKnown} known, ${settersUnknown} unknown, ${settersWrong.length} wrong; lifetimes: ${grantsKnown} as granted, ${grantsUnknown} unknown, ${grantsWrong.length} wrong`,
  );
  for (const wrong of [...settersWrong, ...grantsWrong].slice(0, 5)) console.log(`    ${wrong}`);
}
