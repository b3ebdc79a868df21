import type { SetAside } from '../verdict/settings';
import type { Place } from './database';
import { ask } from './messages';
import { MOST_OF_A_REASON, MOST_OF_WHO } from './set-aside-limits';
import type { SetAsideFinding } from './set-asides';

/**
 * Has the worker set findings of a site aside, and take that back. Both reject where that cannot be kept.
 *
 * @param placeOf the site, asked for with each finding.
 */
export function settlingOf(placeOf: () => Promise<Place>) {
  return {
    onSetAside: async (finding: SetAsideFinding, why: Pick<SetAside, 'reason' | 'by'>) =>
      ask('setAside', await placeOf(), finding, why),
    onTakeBack: async (finding: SetAsideFinding) => ask('takeBack', await placeOf(), finding),
    /** How many characters are kept. */
    most: { reason: MOST_OF_A_REASON, by: MOST_OF_WHO },
  };
}
