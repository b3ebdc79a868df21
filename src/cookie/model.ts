import type { Category, Party } from '../charter/model';
import type { Address } from './address';
import type { ChoiceMark } from './choice/model';

/**
 * One cookie as the browser really had it on one site. Never its value.
 * Everything that needs the public suffix list or a table (owner, party, known) is worked out
 * when it is recorded, so that whoever judges it needs neither.
 */
export interface Sighting {
  /** Store id, partition, domain, path and name: see identity.ts. */
  identity: string;
  storeId: string;
  name: string;
  /** As the browser gives it: `.example.org` for a domain cookie, `example.org` for a host-only one. */
  domain: string;
  path: string;
  /** The partition's top-level site, e.g. `https://example.org`; absent for an unpartitioned cookie. */
  partition?: string;
  hostOnly: boolean;
  secure: boolean;
  httpOnly: boolean;
  sameSite: SameSite;
  /** It ends with the browser's session. */
  session: boolean;
  /** Lifetime as it was granted, in seconds; null for a session cookie or where only a snapshot was seen. */
  grantedSeconds: number | null;
  /** What is left of it at `lastSeen`, in seconds: never more than what was granted. Null for a session cookie. */
  remainingSeconds: number | null;
  /** The browser's cap of 400 days may hide a longer grant. */
  capped: boolean;
  /** ISO 8601 UTC; null where that is not known (a list exported by another tool). */
  firstSeen: string | null;
  /** ISO 8601 UTC. */
  lastSeen: string;
  /** ISO 8601 UTC of the last time it was seen being set in a watched visit of this site; null where it never was. */
  setAt: string | null;
  setBy: Setter | null;
  /** ISO 8601 UTC of the first time that it was seen being set in a watched visit of this site; absent where it never was. */
  firstSetAt?: string;
  /** How often it was seen being set again after that, while it was there; absent for never. */
  renewals?: number;
  /** The choices under which it was seen being set in visits of this site, the latest of each. */
  setUnder?: SetUnder[];
  /** What it tells of the visitor's choice, where it is a consent platform's. */
  mark?: ChoiceMark;
  /** What its value looks like; absent where that was not looked at. */
  shape?: ValueShape;
  /** ISO 8601 UTC of its leaving the jar; absent while it is there. */
  goneAt?: string;
  party: Party;
  /** Who stores it: the registrable domain of `domain`, and the organisation known to hold that. */
  owner: Holder;
  known?: KnownFacts;
}

export type SameSite = 'no_restriction' | 'lax' | 'strict' | 'unspecified';

/** A cookie's being set in a visit, and what the visitor had chosen by then. */
export interface SetUnder {
  /** `before`: the site asks, and had no answer yet. `unknown`: what was chosen could not be told. */
  choice: 'before' | 'accepted' | 'refused' | 'mixed' | 'unknown';
  /** ISO 8601 UTC. */
  at: string;
  /** The consent platform. */
  platform?: string;
  /** Of a mixed answer, the categories that were refused. */
  refused?: Category[];
  /** Of `before`, the categories that the platform allows without an answer; absent where there are none. */
  allowed?: Category[];
}

/** What a value looks like: all that is ever told of it. */
export interface ValueShape {
  length: 'empty' | 'short' | 'medium' | 'long';
  entropy: 'low' | 'medium' | 'high';
  /** It has the form of a unique identifier: a UUID, a long random text or number. */
  looksLikeIdentifier: boolean;
  /** Another site's cookie of the same jar has the very same value. */
  equalsAcrossSites?: true;
}

/** Who asked for a response, and by which way. */
export interface Asking {
  /** The origin of who asked for it, where the browser told. */
  initiator?: string;
  /** The origin of the frame that it happened in, where that is not the page's. */
  frame?: string;
  /** The responses that led to this one, the first first. */
  redirects?: Address[];
}

/** The request or script that wrote a cookie. Of its URL only origin and masked path are kept. */
export interface Setter extends Asking {
  kind: 'response' | 'script' | 'unknown';
  origin?: string;
  path?: string;
  /** A script that was seen writing it (Trace scripts): evidence that the page could forge. */
  traced?: true;
  /** The scripts that called the one that wrote, the nearest first. */
  callers?: Address[];
  /** The response was the page itself: only then does its path tell where in the site that was. */
  isPage?: true;
  /** Who answers at that origin. */
  holder?: Holder;
}

/** A registrable domain and the organisation known to hold it. */
export interface Holder {
  /** eTLD+1, or the host itself where it has none (an IP address, `localhost`). */
  registrableDomain: string;
  /** The organisation's name, as the organisations table prints it: one name, one organisation. */
  organisation?: string;
  /** A public host of libraries, a rented host or a consent platform: what it serves is nobody's party. */
  nobodysParty?: true;
}

/** The site of a tab: the host, not the registrable domain, for a charter speaks for hosts. */
export interface Site extends Holder {
  host: string;
}

/** What is publicly known of a cookie name. */
export interface KnownFacts {
  /** The table's name: for a prefix the prefix, else the cookie's own name. */
  name: string;
  match: 'exact' | 'prefix';
  /** Of a prefix: the bare names by which charters mean it, with and without its last separator, unless such a name is another cookie's. */
  stems?: string[];
  /** `party`: the name belongs to an organisation. `software`: to a programme that anyone runs. */
  kind: 'party' | 'software';
  /** The service or programme, e.g. `Google Analytics`, `Django`. */
  platform: string;
  /** Who answers for it, as the table prints it, e.g. `Google`. */
  controller?: string;
  /** The controller's name in the organisations table. */
  organisation?: string;
  category?: Category;
  /** Usual lifetime; `session`, or seconds. */
  retention?: 'session' | number;
}
