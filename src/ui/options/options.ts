import { openDatabase } from '../../browser/database';
import { jarHabits } from '../../browser/engine';
import { readLanguageChoice } from '../../browser/language';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../browser/languages';
import { ask } from '../../browser/messages';
import type { CharterVersion, SavedCharter } from '../../browser/saved-charter';
import { openSavedCharters } from '../../browser/saved-charters';
import { openSetAsides } from '../../browser/set-asides';
import { KEEPINGS, readKeeping } from '../../browser/settings';
import { onGuidanceChanged, readStoredGuidance } from '../../browser/stored-guidance';
import { differencesBetween } from '../../charter/differences';
import { withoutNameless } from '../../charter/edit';
import { stepBack, unedited, withStep, type EditedCharter } from '../../charter/edit-history';
import { overruledScope } from '../../charter/scope';
import { editedGuidance } from '../../verdict/edit-guidance';
import { readGuidance } from '../../verdict/read-guidance';
import { RULES } from '../../verdict/rules';
import { DEFAULT_SETTINGS, type Guidance, type SetAside } from '../../verdict/settings';
import { EXPORTS } from '../components/inspector/exports';
import type {
  ListedVersion,
  OptionsCallbacks,
  OptionsView,
} from '../components/options/options-view';
import { saveFile } from '../components/save-file';
import { addCharter } from './add-charter';
import { charterFile } from './charter-file';
import { textsOfSources } from './texts-of-sources';

/** What the page of options does: reads what is stored, asks the worker for changes, shows what came of it. */
export function createOptions(show: (view: OptionsView) => void): OptionsCallbacks {
  const [database, savedCharters] = [openDatabase(), openSavedCharters()];
  const setAsideOnDisk = openSetAsides();
  const edited = new Map<string, EditedCharter>();
  const opened = new Map<string, ListedVersion[]>();
  let saved: SavedCharter[] = [];
  let hosts: string[] = [];
  let keeping: (typeof KEEPINGS)[number] = 30;
  let language: LanguageChoice = 'browser';
  let guidance: Guidance = DEFAULT_SETTINGS.guidance;
  let setAsides: SetAside[] = [];
  let forgotten: { title: string; versions: CharterVersion[] } | undefined;

  function paint(failure?: string): void {
    show({
      state: 'ready',
      keeping,
      keepings: KEEPINGS,
      language,
      languages: LANGUAGE_CHOICES,
      hosts,
      charters: saved.map(({ id, charter, savedAt }, at) => ({
        id,
        savedAt,
        charter: edited.get(id)?.charter ?? charter,
        isEdited: edited.has(id),
        overruled: overruledScope(
          charter.scope,
          saved.slice(0, at).map((one) => one.charter),
        ),
      })),
      versions: opened,
      guidance,
      rules: RULES,
      setAsides,
      ...(forgotten && { forgotten: forgotten.title }),
      ...(failure !== undefined && { failure }),
    });
  }

  async function read(): Promise<void> {
    const [places, charters, chosen, speaking, stored, aside] = await Promise.all([
      database.places(),
      savedCharters.all(),
      readKeeping(),
      readLanguageChoice(),
      readStoredGuidance(),
      setAsideOnDisk.all(),
    ]);
    hosts = [...new Set(places.map(({ host }) => host))].toSorted();
    [saved, keeping, language] = [charters, chosen, speaking];
    [guidance, setAsides] = [readGuidance(stored), aside];
    for (const id of opened.keys()) {
      if (!saved.some((one) => one.id === id)) opened.delete(id);
      else opened.set(id, withDifferences(await savedCharters.versionsOf(id)));
    }
  }

  /** Does what was asked for, then shows what is stored. */
  async function act(task: () => Promise<string | undefined | void>): Promise<void> {
    try {
      const failure = await task();
      await read();
      paint(failure ?? undefined);
    } catch (error) {
      paint(reasonOf(error));
    }
  }

  async function save(id: string): Promise<string | undefined> {
    const editing = edited.get(id);
    if (!editing) return undefined;
    const charter = withoutNameless(editing.charter);
    const saving = await ask('saveCharter', {
      id,
      charter,
      texts: await textsOfSources(charter, savedCharters, saved),
      storeId: jarHabits.ordinaryStore,
    });
    if ('failure' in saving) return saving.reason;
    edited.delete(id);
    return undefined;
  }

  async function forget(id: string): Promise<void> {
    const versions = await savedCharters.versionsOf(id);
    await ask('removeCharter', id);
    edited.delete(id);
    forgotten = { title: versions[0]?.charter.title ?? '', versions };
  }

  async function takeBack(): Promise<void> {
    if (forgotten) await ask('restoreCharter', forgotten.versions);
    forgotten = undefined;
  }

  function start(): void {
    void read().then(
      () => paint(),
      (error: unknown) => show({ state: 'error', reason: reasonOf(error) }),
    );
  }

  start();
  // Another of the person's browsers may choose, too.
  onGuidanceChanged(start);
  // Meanwhile a charter may have been saved in another tab.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) start();
  });
  return {
    onKeep: (chosen) =>
      void act(async () => {
        const known = KEEPINGS.find((one) => one === chosen);
        if (known !== undefined) await ask('keepFor', known);
      }),
    onSpeak: (chosen) =>
      void act(async () => {
        const known = LANGUAGE_CHOICES.find((one) => one === chosen);
        if (known !== undefined) await ask('speakIn', known);
      }),
    onErase: (host) => void act(() => ask('eraseObservations', host ?? null)),
    onAdd: () => void addCharter(),
    onOpen: (id) => {
      // One at a time: the others close.
      opened.clear();
      opened.set(id, []);
      void act(async () => undefined);
    },
    onEdit: (id, edit) => {
      const charter = saved.find((one) => one.id === id)?.charter;
      const editing = edited.get(id) ?? (charter && unedited(charter));
      if (editing) edited.set(id, withStep(editing, edit));
      paint();
    },
    onUndo: (id) => {
      const editing = edited.get(id);
      const before = editing && stepBack(editing);
      // As it is saved: nothing is left to be saved, or to be taken back.
      if (before && before.before.length > 0) edited.set(id, before);
      else edited.delete(id);
      paint();
    },
    onSave: (id) => void act(() => save(id)),
    onForget: (id) => void act(() => forget(id)),
    onTakeBack: () => void act(takeBack),
    onExport: (charter, file) => {
      const kind = EXPORTS.find(({ id }) => id === file);
      const [host = 'charter'] = charter.scope;
      if (!kind) return;
      const name = `${host.replace('*.', '')}-${kind.ending}`;
      saveFile(name, kind.type, charterFile(charter, file));
    },
    onGuidance: (edit) => void act(() => ask('chooseGuidance', editedGuidance(guidance, edit))),
    onTakeBackFinding: ({ site, ...finding }) => {
      const place = { host: site, storeId: jarHabits.ordinaryStore };
      void act(() => ask('takeBack', place, finding));
    },
    onExportSetAsides: () => {
      const text = `${JSON.stringify({ version: 1, setAside: setAsides }, null, 2)}\n`;
      saveFile('cookie-charter-set-aside.json', 'application/json', text);
    },
    onRetry: start,
  };
}

/** The latest first: what changed since the one before it. */
function withDifferences(versions: readonly CharterVersion[]): ListedVersion[] {
  return versions.map((version, at) => {
    const before = versions[at + 1];
    if (!before) return version;
    return { ...version, differences: differencesBetween(before.charter, version.charter) };
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
