import { reachesEverywhere } from '../../browser/permissions';
import { readForPopup, type SessionOfPopup } from '../../browser/session';
import { activeTab, type TabSeen } from '../../browser/tabs';

/** What need not wait until the tab is known: asked one after the other, the answers would add up. */
export interface Ahead {
  session: Promise<SessionOfPopup>;
  everywhere: Promise<boolean>;
  tab: Promise<TabSeen | undefined>;
}

/** Asks for all that a look needs first, at once. */
export function askAhead(): Ahead {
  return {
    tab: activeTab(),
    // Without them there is no hurrying: the worker knows more.
    session: readForPopup().catch(() => ({ prepared: [], apart: [] })),
    everywhere: reachesEverywhere().catch(() => false),
  };
}
