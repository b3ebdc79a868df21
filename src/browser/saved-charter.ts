import type { ChangesCounted } from '../charter/differences';
import type { Charter } from '../charter/model';

/** A charter that a person saved, as it speaks now. */
export interface SavedCharter {
  id: string;
  charter: Charter;
  /** ISO 8601 UTC. */
  savedAt: string;
  /** How much the site changed it when it was last read, where that is known. */
  changes?: ChangesCounted;
}

/** What a source of a charter said, as it was read. */
export interface SourceText {
  /** The id of the charter's source. */
  source: string;
  text: string;
}

/** One saving of a charter: what shows later what the page said then. Another language is another version. */
export interface CharterVersion extends SavedCharter {
  /** The source's words as they were read; their SHA-256 is in `charter.sources`. */
  texts: SourceText[];
  /** ISO 8601 UTC: when its newest source was read. */
  readAt: string;
  /** BCP 47, where the charter says so. */
  language?: string;
}

/** A charter to be saved. */
export interface CharterToSave {
  charter: Charter;
  texts: SourceText[];
  /** Of the saved charter of which this is the next version; absent for a charter that is new. */
  id?: string;
  /** The cookie store of the tab that it is saved for: what comes of a private window is never on disk. */
  storeId: string;
}

/** What became of a saving. */
export type Saving =
  | {
      id: string;
      /** `session`: of a private window, kept until the browser closes, without its texts, for private windows alone. */
      kept: 'disk' | 'session';
    }
  | {
      /** `invalid`: it is no charter; `full`: the disk, or the private windows' memory, takes no more. */
      failure: 'invalid' | 'full';
      /** In English, for whoever looks into it. */
      reason: string;
    };
