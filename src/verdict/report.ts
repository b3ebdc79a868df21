import type { ChangesCounted } from '../charter/differences';
import type { Charter, Declaration, Party } from '../charter/model';
import type { EditedCounts } from '../charter/removed';
import type { KnownFacts, SameSite, SetUnder, Setter, ValueShape } from '../cookie/model';
import type { StoredEntry } from '../cookie/stored-entry';
import type { SetAside } from './settings';

/** All rows of one site, with a summary. */
export interface Report {
  version: 1;
  /** The host. */
  site: string;
  /** ISO 8601 UTC. */
  generatedAt: string;
  /** The guidance profile it was judged by. */
  profile: string;
  watched: Watched;
  charter: JudgedCharterSummary | null;
  summary: Summary;
  /** Flagged rows first, then as declared, then set elsewhere, not seen and unjudged. */
  rows: Row[];
  /** What the web storage holds that no declaration fits: listed, not judged. */
  otherEntries?: StoredEntry[];
}

/** The charter that was held against the cookies. */
export interface JudgedCharterSummary {
  title: string;
  sources: Charter['sources'];
  declarations: number;
  /** Its rows are not all as its sources say: how many a person changed, added and left out. Absent for none. */
  edited?: EditedCounts;
  /** What is to be said of the charter as a whole; absent for nothing. */
  findings?: Finding[];
}

/** How much was watched: without it "not seen" means nothing. */
export interface Watched {
  /** ISO 8601 UTC. */
  since: string;
  pages: number;
  visits: number;
  choices: string[];
  /** The web storage of its pages was read too. */
  storage?: true;
}

export interface Summary {
  declared: number;
  observed: number;
  asDeclared: number;
  mismatch: number;
  undeclared: number;
  setElsewhere: number;
  notSeen: number;
  concerns: number;
}

export type Verdict =
  'as-declared' | 'mismatch' | 'undeclared' | 'set-elsewhere' | 'not-seen' | 'unjudged';

export interface Row {
  verdict: Verdict;
  cookie?: Cookie;
  /** In place of a cookie: what the web storage holds that the declaration fits. */
  entry?: StoredEntry;
  declaration?: Declaration;
  /** Why this declaration is held against the cookie. */
  fit?: Fit;
  findings: Finding[];
}

/** Why a declaration is meant for a cookie: "it fits `_ga_*` on line 7 by name and domain". */
export interface Fit {
  /** The declared notation. */
  notation: string;
  line?: number;
  /** What agrees: `spelling` is another spelling of the name. */
  by: readonly (
    'name' | 'pattern' | 'known-prefix' | 'spelling' | 'domain' | 'party' | 'provider'
  )[];
}

/** A sighting as reports show it. */
export interface Cookie {
  identity: string;
  name: string;
  domain: string;
  path: string;
  hostOnly: boolean;
  secure: boolean;
  httpOnly: boolean;
  sameSite: SameSite;
  partition?: string;
  party: Party;
  session: boolean;
  /** Seconds; null for a session cookie or where the grant was not seen. */
  grantedSeconds: number | null;
  /** Seconds that were left when it was last seen. */
  remainingSeconds: number | null;
  capped: boolean;
  firstSeen: string | null;
  lastSeen: string;
  setBy: Setter | null;
  known?: KnownFacts;
  /** What the visitor had chosen when it was last seen being set in a visit. */
  choice?: SetUnder['choice'];
  setUnder?: SetUnder[];
  /** ISO 8601 UTC. */
  firstSetAt?: string;
  renewals?: number;
  shape?: ValueShape;
}

export type FindingKind = 'difference' | 'concern';
export type Severity = 'violation' | 'warning' | 'info';

/** One thing worth saying of a row. Values only, never a sentence: the interface translates. */
export interface Finding {
  rule: string;
  kind: FindingKind;
  severity: Severity;
  declared?: string;
  actual?: string;
  /** What was seen, by rule: see each rule's file. */
  evidence?: Evidence;
  /** A person has looked at it: it stays listed, and counts no more. */
  setAside?: Settled;
}

/** Why a finding counts no more, who said so, and when (ISO 8601 UTC). */
export type Settled = Pick<SetAside, 'reason' | 'by' | 'at'>;

export type Evidence =
  | { by: 'signs'; signs: Sign[] }
  | { by: 'domain'; host: string }
  | { by: 'script'; origin: string }
  | { by: 'declaration'; name: string; storage: StoredEntry['kind'] }
  /** A row of the site's that a person left out or renamed. */
  | { by: 'removed'; name: string; line?: number }
  /** `words`: the charter's, by which the declared category was told. */
  | { by: 'known'; platform: string; controller?: string; words?: string }
  | { by: 'place'; origin: string; path?: string }
  | { by: 'lifetime'; declaredSeconds: number | null; actualSeconds: number; atLeast: boolean }
  | { by: 'watched'; since: string; pages: number; visits: number }
  | { by: 'choice'; choice: SetUnder['choice']; at: string; platform?: string }
  | { by: 'guidance'; profile: string; months: number; actualSeconds: number; atLeast: boolean }
  | { by: 'renewals'; profile: string; months: number; firstSetAt: string; renewals: number }
  /** `line`: of the other declaration. */
  | { by: 'declarations'; field: 'category' | 'retention'; line?: number }
  | ({ by: 'changes' } & ChangesCounted)
  | ({ by: 'shape' } & ValueShape)
  | { by: 'attributes'; faults: AttributeFault[] };

export type AttributeFault =
  'secure-missing' | 'http-only-missing' | 'none-without-secure' | 'promise-broken';

/** Something that names an organisation independently of the charter. */
export interface Sign {
  /** The domain that stores the cookie, the response or script that set it, or the known party of its name. */
  kind: 'domain' | 'setter' | 'known';
  /** What was seen: a domain, an origin, a service's name. */
  seen: string;
  /** The organisation's name, or the registrable domain where the table knows none. */
  organisation: string;
}
