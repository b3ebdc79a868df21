import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import type { Sighting } from '../../../src/cookie/model';
import { quietPath } from '../sites/losing';

/** Visits sites again, each in a tab that stays, by a page that sets nothing. */
export async function visitAll(browser: ExtensionBrowser, hosts: readonly string[]): Promise<void> {
  for (const host of hosts) {
    const page = await browser.newPage();
    await page.goto(browser.address(host, quietPath), { waitUntil: 'load' });
  }
}

/** The names of records that are gone, or tell another first sight, lifetime or setter than before. */
export function changedRecords(before: readonly Sighting[], after: readonly Sighting[]): string[] {
  const now = new Map(after.map((sighting) => [sighting.identity, sighting]));
  return before
    .filter((sighting) => !isSame(sighting, now.get(sighting.identity)))
    .map(({ name }) => name);
}

function isSame(before: Sighting, after: Sighting | undefined): boolean {
  return (
    after?.firstSeen === before.firstSeen &&
    after.grantedSeconds === before.grantedSeconds &&
    JSON.stringify(after.setBy) === JSON.stringify(before.setBy)
  );
}
