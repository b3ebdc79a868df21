import type { Declaration } from '../charter/model';
import type { Sighting, Site } from '../cookie/model';
import type { NamedOrganisations } from './named';
import type { Finding, FindingKind, Watched } from './report';

/** What every rule is given beside the row it judges. */
export interface Circumstances {
  site: Site;
  named: NamedOrganisations;
  watched: Watched;
}

interface RuleAbout {
  /** Also the name of its file and of its test. */
  id: string;
  kind: FindingKind;
  /** Who says that it matters. */
  source: string;
}

/** Judges a cookie that no declaration fits. */
export interface CookieRule extends RuleAbout {
  judges: 'cookie';
  /** @param asEntry what declares an entry of the web storage under the cookie's name. */
  judge(
    sighting: Sighting,
    circumstances: Circumstances,
    asEntry?: Declaration,
  ): Finding | undefined;
}

/** Judges a declaration that nothing fits. */
export interface DeclarationRule extends RuleAbout {
  judges: 'declaration';
  judge(declaration: Declaration, circumstances: Circumstances): Finding | undefined;
}

/** Judges a cookie against the declaration that is meant for it. */
export interface PairRule extends RuleAbout {
  judges: 'pair';
  judge(
    sighting: Sighting,
    declaration: Declaration,
    circumstances: Circumstances,
  ): Finding | undefined;
}

export type Rule = CookieRule | DeclarationRule | PairRule;
