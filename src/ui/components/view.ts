import type { Offers, WayIn } from '../../charter/way-in';
import type { Report } from '../../verdict/report';
import type { SetAside } from '../../verdict/settings';

/** All that the popup can show: one state at a time, and whatever that state needs. */
export type PopupView =
  | { state: 'loading' }
  /** A page that no extension may read. */
  | { state: 'unsupported-page' }
  /** `host` where it is known: then the site alone can be asked for. */
  | { state: 'no-permission'; host?: string }
  /** `reason`: what happened, in whatever words the fault came with. */
  | { state: 'error'; reason: string }
  | ReportView;

/** The cookies of one site, with a charter to hold them against or without. */
export interface ReportView {
  state: 'no-charter' | 'ready';
  report: Report;
  /** Identities of cookies that are still being judged. */
  pending: ReadonlySet<string>;
  /** False where only this site is granted: third parties' cookies cannot be read. */
  thirdPartiesVisible: boolean;
  /** False where the database is full or corrupt. */
  historyKept: boolean;
  /** BCP 47: the language that the site's own words are in. */
  charterLanguage?: string;
}

/** Whether a site's scripts are traced, and how to change that. */
export interface Tracing {
  isOn: boolean;
  /** It was switched after the page was loaded. */
  isStale: boolean;
  onSwitch: (isOn: boolean) => void;
  /** Loads the page anew. */
  onReload: () => void;
}

/** Which finding is meant: of which rule, about which cookie or declaration. */
export type SettledFinding = Pick<SetAside, 'rule' | 'name' | 'domain'>;

/** How findings of a site are set aside. Each call rejects where that cannot be kept. */
export interface Settling {
  onSetAside: (finding: SettledFinding, why: Pick<SetAside, 'reason' | 'by'>) => Promise<void>;
  onTakeBack: (finding: SettledFinding) => Promise<void>;
  /** How many characters are kept. */
  most: { reason: number; by: number };
}

/** What the person can ask for in the popup. */
export interface PopupCallbacks {
  /** Permission for this site alone. */
  onAskForSite: () => void;
  /** Permission for all sites, so that third parties can be seen. */
  onAskForAll: () => void;
  onRetry: () => void;
  /** Reads the site's charter by one of the ways. */
  onRead: (way: WayIn) => void;
  /** Asks for the ways, where a charter is known already. */
  onLookForCharter: () => void;
  /** Shows the same site in the inspector: a row of it, by its key, or all. */
  onInspect: (row: string | undefined) => void;
  /** The same beside the page, in the browser's side panel. */
  onInspectBeside: () => void;
  /** Opens the page of options. */
  onOptions: () => void;
}

/** How the charter of a site can be read. */
export interface CharterWays extends Pick<PopupCallbacks, 'onRead' | 'onLookForCharter'> {
  /** Undefined where the page has not been looked over. */
  offers: Offers | undefined;
}
