import type { CharterEdit } from '../../../charter/edit';
import type { Differences } from '../../../charter/differences';
import type { Charter } from '../../../charter/model';
import type { GuidanceEdit } from '../../../verdict/edit-guidance';
import type { FindingKind } from '../../../verdict/report';
import type { Guidance, SetAside } from '../../../verdict/settings';
import type { ExportId } from '../inspector/exports';
import type { KeptVersion } from '../reader-view';

/** For how long observations are kept: so many days, or until the browser closes. */
export type KeepingChoice = number | 'session';

/** A file that a charter can be saved as. */
export type CharterFile = Extract<ExportId, `charter-${string}`>;

/** A saved charter in the list. */
export interface ListedCharter {
  id: string;
  /** As it is saved, or as it is edited so far. */
  charter: Charter;
  isEdited: boolean;
  /** ISO 8601 UTC. */
  savedAt: string;
  /** Hosts and families of its scope for which one that was saved later speaks. */
  overruled: readonly string[];
}

/** A version of a saved charter, and what changed since the one before it. */
export interface ListedVersion extends KeptVersion {
  /** Undefined for the earliest that is kept. */
  differences?: Differences;
}

/** A rule, as far as the options tell of it. */
export interface ListedRule {
  id: string;
  kind: FindingKind;
}

/** All that the page of options can show. */
export type OptionsView =
  | { state: 'loading' }
  | { state: 'error'; reason: string }
  | {
      state: 'ready';
      keeping: KeepingChoice;
      keepings: readonly KeepingChoice[];
      /** BCP 47; `browser` for the browser's own. */
      language: string;
      languages: readonly string[];
      /** Hosts of which anything is stored. */
      hosts: readonly string[];
      charters: readonly ListedCharter[];
      /** Of the charter that is opened, by its id, the latest first. */
      versions: ReadonlyMap<string, readonly ListedVersion[]>;
      guidance: Guidance;
      rules: readonly ListedRule[];
      /** What was set aside, by site. */
      setAsides: readonly SetAside[];
      /** The title of the charter that was forgotten last, while that can be taken back. */
      forgotten?: string;
      /** Why the last thing that was asked for failed. */
      failure?: string;
    };

/** What the person can ask for in the options. */
export interface OptionsCallbacks {
  onKeep: (keeping: KeepingChoice) => void;
  /** The interface is to speak one of the view's languages. */
  onSpeak: (language: string) => void;
  /** Erases what was observed of one host, or of all. */
  onErase: (host?: string) => void;
  /** A charter is to be added from a text or a file. */
  onAdd: () => void;
  /** Its versions are wanted. */
  onOpen: (id: string) => void;
  onEdit: (id: string, edit: CharterEdit) => void;
  /** The last edit is taken back. */
  onUndo: (id: string) => void;
  onSave: (id: string) => void;
  onForget: (id: string) => void;
  onTakeBack: () => void;
  onExport: (charter: Charter, file: CharterFile) => void;
  onGuidance: (edit: GuidanceEdit) => void;
  /** Takes the setting aside of a finding back. */
  onTakeBackFinding: (setAside: SetAside) => void;
  onExportSetAsides: () => void;
  onRetry: () => void;
}
