/** What a site declares. The contract of every charter that is stored, bundled, imported or exported. */
export interface Charter {
  version: 1;
  title: string;
  /** BCP 47, e.g. `fr`. */
  language?: string;
  /**
   * Hosts it speaks for; `*.example.org` is every host below example.org, and example.org itself. Empty where it was
   * read from a file that does not say: it cannot be saved or bundled before a person has.
   */
  scope: string[];
  sources: CharterSource[];
  declarations: Declaration[];
  /** Rows of the sources that a person has left out: the site does declare them. Absent for none. */
  removed?: Declaration[];
  /** What a reader found and could not understand: never dropped in silence. */
  unread: { where: string; text: string; why: string }[];
}

export interface CharterSource {
  id: string;
  kind: 'bundled' | 'page' | 'platform' | 'file' | 'pasted';
  url?: string;
  /** ISO 8601 UTC. */
  readAt: string;
  /** Of the text as read, lower-case hexadecimal. */
  sha256: string;
}

/** One row of a charter, one a cookie name. The cell texts are as they were printed. */
export interface Declaration {
  /** The name notation, as printed: `sessionid`, `_ga_<container-id>`. */
  name: string;
  provider?: string;
  /** The service, and where it is used. */
  service?: string;
  purpose?: string;
  party?: Party;
  domain?: string;
  category?: DeclaredCategory;
  retention?: Retention;
  storage?: StorageKind;
  /** The id of the source it was read from. */
  source: string;
  /** Which row of that source, counted from 1. */
  line?: number;
  /** A person has changed what the source says in this row, or added a row that the source has not. */
  edited?: 'changed' | 'added';
  /** The name as it was read, where a person has changed it. */
  nameRead?: string;
}

export type Party = 'first' | 'third';

export type Category =
  'necessary' | 'functional' | 'preferences' | 'statistics' | 'marketing' | 'unclassified';

export interface DeclaredCategory {
  /** The column's or the section's words. */
  text?: string;
  /** `functional` is the word that can mean necessary or preferences: it contradicts neither. */
  is: Category;
  from: 'column' | 'section' | 'platform' | 'purpose';
}

export interface Retention {
  text: string;
  kind: 'session' | 'duration' | 'persistent' | 'unknown';
  /** Of a duration; null for every other kind. */
  seconds: number | null;
}

export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'pixel' | 'other';
