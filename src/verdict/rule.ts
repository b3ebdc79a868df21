import type { ChangesCounted } from '../charter/differences';
import type { Declaration } from '../charter/model';
import type { Sighting, Site } from '../cookie/model';
import type { Contradictions } from './contradictions';
import type { EntryDeclaration } from './entries';
import type { NamedOrganisations } from './named';
import type { Finding, FindingKind, Watched } from './report';
import type { Guidance } from './settings';

/** What every rule is given beside the row it judges. */
export interface Circumstances {
  site: Site;
  named: NamedOrganisations;
  watched: Watched;
  /** Whether a provider's words mean the site itself. */
  isOwn(provider: string): boolean;
  guidance: Guidance;
  contradictions: Contradictions;
  /** How much the charter changed when it was last read; absent where that is not known. */
  changes?: ChangesCounted;
}

/** What declares a cookie's name, and is no row of the charter that means a cookie. */
export interface DeclaredOtherwise {
  /** An entry of the web storage. */
  asEntry?: EntryDeclaration;
  /** A row of the site's that a person left out or renamed. */
  removed?: Declaration;
}

interface RuleAbout {
  /** Also the name of its file and of its test. */
  id: string;
  kind: FindingKind;
}

/** Judges a cookie that no declaration fits. */
export interface CookieRule extends RuleAbout {
  judges: 'cookie';
  judge(
    sighting: Sighting,
    circumstances: Circumstances,
    otherwise?: DeclaredOtherwise,
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

/** Judges a cookie of the site, whether it is declared or not. */
export interface SightingRule extends RuleAbout {
  judges: 'sighting';
  judge(
    sighting: Sighting,
    declaration: Declaration | undefined,
    circumstances: Circumstances,
  ): Finding | undefined;
}

/** Judges what a declaration says, whether a cookie fits it or not. */
export interface WordingRule extends RuleAbout {
  judges: 'wording';
  judge(declaration: Declaration, circumstances: Circumstances): Finding | undefined;
  /** What is so of every row is said once, of the charter, and no more of its rows. */
  judgeAll?(declarations: readonly Declaration[]): Finding | undefined;
}

/** Judges the charter as a whole. */
export interface CharterRule extends RuleAbout {
  judges: 'charter';
  judge(circumstances: Circumstances): Finding | undefined;
}

export type Rule =
  CookieRule | DeclarationRule | PairRule | SightingRule | WordingRule | CharterRule;
