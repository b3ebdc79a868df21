import type { ChangesCounted } from '../charter/differences';
import type { Charter } from '../charter/model';
import type { Choice } from '../cookie/choice/model';
import type { Site } from '../cookie/model';
import type { NamedOrganisation } from './named';
import type { Watched } from './report';

/** A charter made ready to judge one host by: what its words name is worked out once, with the tables. */
export interface JudgedCharter {
  charter: Charter;
  /** The entries of NamedOrganisations: Chromium's messages are JSON, which has no maps. */
  named: [text: string, organisations: NamedOrganisation[]][];
  /** How much the site changed it when it was last read, where that is known. */
  changes?: ChangesCounted;
}

/** A charter that may speak for a host. */
export type KnownCharter = Pick<JudgedCharter, 'charter' | 'changes'>;

/** How much of a site was watched, and whose it is. */
export interface WatchedSite extends Watched {
  site: Site;
  /** By which the site asks its visitors for their choice, as was seen in a visit; absent where it never was. */
  platform?: string;
  /** The choice that its page kept when it was last looked into; absent where it keeps none. */
  kept?: Choice;
}
