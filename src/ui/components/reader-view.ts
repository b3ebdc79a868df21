import type { Differences } from '../../charter/differences';
import type { Draft, TablePlace } from '../../charter/draft';
import type { SourceFormat } from '../../charter/format';
import type { Column } from '../../charter/grid';
import type { Charter } from '../../charter/model';
import type { EditedCounts } from '../../charter/removed';
import type { Offers, WayIn } from '../../charter/way-in';

/** All that the reader's page can show: one state at a time. */
export type ReaderView = ReaderFrame &
  (
    | { state: 'reading'; way: WayIn }
    | { state: 'failed'; way: WayIn; failure: ReadFailure; hasTables: boolean }
    | PasteView
    | CheckView
    | { state: 'saved'; title: string; count: number; scope: readonly string[]; kept: Kept }
  );

/** What every state knows. */
export interface ReaderFrame {
  /** The host that is read for; empty for none in particular: then there is no page to be read either. */
  host: string;
  /** It stands in the popup's window. */
  isInPopup: boolean;
  /** What the tab offers; absent while it has not been asked. */
  offers?: Offers;
  /** Something is being checked already: what is read is added to it. */
  isAdding: boolean;
  /** What was saved of the charter so far, the latest first. */
  versions: readonly KeptVersion[];
}

/** One saving of a charter, with the texts that it was read from as far as they are kept. */
export interface KeptVersion {
  /** ISO 8601 UTC. */
  savedAt: string;
  charter: Charter;
  texts: readonly { source: string; text: string }[];
}

/** Where a person pastes a text or opens a file. */
export interface PasteView {
  state: 'paste';
  /** What was tried before. */
  tried?: {
    failure: ReadFailure;
    text: string;
    hasTables: boolean;
    /** What of it was not as its format should be. */
    unread: Charter['unread'];
  };
}

/** What was read, to be checked and corrected. */
export interface CheckView {
  state: 'check';
  draft: Draft;
  /** What the draft comes to; absent where its last source was left out. */
  charter?: Charter;
  /** Against the saved version; absent where there is none. */
  differences?: Differences;
  /** What was edited by hand in the saved version, and is not in the draft; absent for nothing. */
  lost?: EditedCounts;
  saving?: 'saving' | 'invalid' | 'full';
}

/** Until when a charter is kept: for good, or while the browser is open. */
export type Kept = 'disk' | 'session';

/** Why nothing was read. */
export type ReadFailure =
  | 'not-found'
  | 'blocked'
  | 'too-large'
  | 'not-text'
  | 'cancelled'
  | 'failed'
  | 'not-readable'
  | 'timeout'
  /** It was read, and nothing in it looks like a declaration. */
  | 'nothing'
  /** The page has no such platform, or none that tells. */
  | 'no-platform';

/** What the person can ask for in the reader's page. */
export interface ReaderCallbacks {
  onRead: (way: WayIn) => void;
  onCancel: () => void;
  /** `undefined`: the format is told by the text. */
  onText: (text: string, format: SourceFormat | undefined) => void;
  onFile: (file: File, format: SourceFormat | undefined) => void;
  /** Shows the tables of what holds no declaration. */
  onCheckAnyway: () => void;
  onTitle: (title: string) => void;
  onScope: (scope: readonly string[]) => void;
  onColumn: (place: TablePlace, at: number, column: Column) => void;
  /** A row of a source, counted from 0, by its line. */
  onRow: (source: number, line: number, isDropped: boolean) => void;
  onLeaveOut: (source: number) => void;
  onSave: () => void;
  /** Forgets the saved charter with all its versions. */
  onForget: () => void;
  /** Goes on in a tab of its own, where files can be opened. */
  onOpenTab: () => void;
  /** To the popup, to what is being checked, or away. */
  onBack: () => void;
}
