import { decodeDocument } from '../../browser/decode-document';
import { ask } from '../../browser/messages';
import { findInPage, platformsInPage } from '../../browser/page-reader';
import type { ReaderRequest } from '../../browser/reader-address';
import type { CharterVersion, SavedCharter } from '../../browser/saved-charter';
import { openSavedCharters } from '../../browser/saved-charters';
import { differencesBetween } from '../../charter/differences';
import {
  charterOf,
  draftOf,
  draftOfReread,
  understandSource,
  withColumn,
  withoutSource,
  withRow,
  withSources,
  type Draft,
  type ReadSource,
  type UnderstoodSource,
} from '../../charter/draft';
import { LIMITS } from '../../charter/limits';
import { editsLost } from '../../charter/removed';
import type { Offers, WayIn } from '../../charter/way-in';
import { nextPainting } from '../components/next-painting';
import type {
  CheckView,
  ReaderCallbacks,
  ReaderFrame,
  ReaderView,
  ReadFailure,
} from '../components/reader-view';
import { sourceOfText, type GivenText } from './read-source';
import { readWay, wayAgain } from './read-way';

/** What a reader needs of the page that it stands in. */
interface Surroundings {
  show: (view: ReaderView) => void;
  /** The words for a way, for a charter that has no title of its own. */
  titleOf: (way: WayIn) => string | undefined;
  /** Leaves the page: to the popup, or back to the tab. */
  leave: () => void;
  /** Goes on in a tab of its own. */
  openTab: () => void;
}

/** Bytes of a file: a character of UTF-8 has at most four. */
const MOST_BYTES = LIMITS.text * 4;

/** What has been done so far. */
interface Progress {
  saved?: SavedCharter;
  /** What is kept of it, the latest first. */
  versions: readonly CharterVersion[];
  offers?: Offers;
  /** What is being checked. */
  draft?: Draft;
  /** What was read last and declares nothing. */
  idle?: { sources: UnderstoodSource[]; way: WayIn };
  cancel?: AbortController;
}

/** Reads, shows, corrects and saves one charter. */
export function createReader(
  request: ReaderRequest,
  { show, titleOf, leave, openTab }: Surroundings,
): ReaderCallbacks & { start: () => void } {
  const { tabId, storeId, host, isInPopup } = request;
  const progress: Progress = { versions: [] };
  let view: ReaderView = shown({ state: 'reading', way: request.way });

  function shown<Shown>(state: Shown): Shown & ReaderFrame {
    const { offers, draft, versions } = progress;
    const isAdding = draft !== undefined;
    return { ...state, host, isInPopup, isAdding, versions, ...(offers && { offers }) };
  }

  function render(next: ReaderView): void {
    view = next;
    show(view);
  }

  function check(draft: Draft, saving?: CheckView['saving']): void {
    progress.draft = draft;
    const { saved } = progress;
    const charter = charterOf(draft);
    const lost = saved && charter && editsLost(saved.charter, charter);
    render(
      shown({
        state: 'check',
        draft,
        ...(charter && { charter }),
        ...(saved && charter && { differences: differencesBetween(saved.charter, charter) }),
        ...(lost && { lost }),
        ...(saving && { saving }),
      }),
    );
  }

  /** What was read goes to what is being checked, or begins it. */
  function take(sources: readonly UnderstoodSource[], way: WayIn): void {
    const { draft, saved, versions } = progress;
    if (draft) return check(withSources(draft, sources));
    if (saved) return check(draftOfReread(saved.charter, textsOf(versions[0]), sources, host));
    const [first, ...others] = sources;
    const title = first?.title ?? titleOf(way);
    const titled = first && title !== undefined ? [{ ...first, title }, ...others] : sources;
    return check(draftOf(titled, host));
  }

  function fail(way: WayIn, failure: ReadFailure, read: UnderstoodSource[] = []): void {
    const sources = read.filter(({ grids }) => grids.length > 0);
    const hasTables = sources.length > 0;
    progress.idle = { sources, way };
    if (way.by !== 'paste') return render(shown({ state: 'failed', way, failure, hasTables }));
    const text = read[0]?.kind === 'pasted' ? read[0].text : '';
    const unread = read.flatMap((source) => source.unread);
    return render(shown({ state: 'paste', tried: { failure, text, hasTables, unread } }));
  }

  /**
   * Frames that declare nothing are no sources, where another declares something; nor are those of other hosts, where
   * the page itself declares something: an advertisement's frame has no say.
   */
  function judge(read: readonly ReadSource[], way: WayIn): void {
    const sources = read.map(understandSource);
    const declaring = sources.filter(({ reading }) => reading.declarations.length > 0);
    const own = declaring.filter((source) => isOfSameHost(source, sources[0]));
    if (declaring.length > 0) take(own.length > 0 ? own : declaring, way);
    else fail(way, 'nothing', sources);
  }

  async function read(wanted: WayIn): Promise<void> {
    progress.cancel?.abort();
    const cancel = new AbortController();
    progress.cancel = cancel;
    render(shown({ state: 'reading', way: wanted }));
    const way =
      wanted.by === 'again' && progress.saved
        ? await wayAgain(progress.saved.charter, tabId)
        : wanted;
    if (progress.cancel !== cancel) return;
    if (cancel.signal.aborted) return fail(wanted, 'cancelled');
    if (way.by === 'paste' || way.by === 'again') return paste();
    render(shown({ state: 'reading', way }));
    await nextPainting();
    const result = await readWay(way, tabId, cancel.signal);
    if (progress.cancel !== cancel) return;
    if ('failure' in result) fail(way, result.failure);
    else judge(result.sources, way);
  }

  function paste(): void {
    render(shown({ state: 'paste' }));
  }

  async function readText(given: GivenText): Promise<void> {
    const way: WayIn = { by: 'paste' };
    render(shown({ state: 'reading', way }));
    await nextPainting();
    judge([await sourceOfText(given)], way);
  }

  async function readFile(file: File, format: GivenText['format']): Promise<void> {
    if (file.size > MOST_BYTES) return fail({ by: 'paste' }, 'too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decodeDocument(bytes, file.type);
    if (text === undefined) return fail({ by: 'paste' }, 'not-text');
    return readText({ text, format, fileName: file.name });
  }

  async function save(): Promise<void> {
    const { draft, saved } = progress;
    const charter = draft && charterOf(draft);
    if (!draft || !charter || isSaving()) return;
    check(draft, 'saving');
    const texts = draft.sources.map(({ source, text }) => ({ source: source.id, text }));
    const saving = await ask('saveCharter', {
      charter,
      texts,
      storeId,
      ...(saved && { id: saved.id }),
    });
    if ('failure' in saving) return check(draft, saving.failure);
    delete progress.draft;
    if (isInPopup) return leave();
    const { title, declarations, scope } = charter;
    return render(
      shown({ state: 'saved', title, count: declarations.length, scope, kept: saving.kept }),
    );
  }

  async function forget(): Promise<void> {
    if (progress.saved) await ask('removeCharter', progress.saved.id);
    leave();
  }

  /** Looked up meanwhile: what the next ways are. */
  async function lookForOffers(): Promise<void> {
    const [found, platforms] = await Promise.all([findInPage(tabId), platformsInPage(tabId)]);
    progress.offers = {
      links: found?.links ?? [],
      isCharter: found?.isCharter ?? false,
      platforms: platforms.map(({ platform }) => platform),
    };
    render({ ...view, offers: progress.offers });
  }

  async function start(): Promise<void> {
    const cancel = new AbortController();
    progress.cancel = cancel;
    show(view);
    // From the options it is of no site in particular, and begins a charter of its own.
    if (host !== '') await startForHost();
    if (cancel.signal.aborted) return fail(request.way, 'cancelled');
    await read(request.way);
  }

  async function startForHost(): Promise<void> {
    const saved = await ask('savedCharter', { host, storeId }).catch(() => null);
    if (saved && isBefore(saved, request)) {
      progress.saved = saved;
      progress.versions = await versionsOf(saved.id);
    }
    void lookForOffers();
  }

  const isSaving = () => view.state === 'check' && view.saving === 'saving';
  const change = (step: (draft: Draft) => Draft) => {
    // What is being saved is what was there when the person said so.
    if (progress.draft && !isSaving()) check(step(progress.draft));
  };

  return {
    start: () => void start(),
    onRead: (way) => {
      if (!isSaving()) void read(way);
    },
    onCancel: () => progress.cancel?.abort(),
    onText: (text, format) => void readText({ text, format }),
    onFile: (file, format) => void readFile(file, format),
    onCheckAnyway: () => {
      if (progress.idle) take(progress.idle.sources, progress.idle.way);
    },
    onTitle: (title) => change((draft) => ({ ...draft, title })),
    onScope: (scope) => change((draft) => ({ ...draft, scope })),
    onColumn: (place, at, column) => change((draft) => withColumn(draft, place, at, column)),
    onRow: (source, line, isDropped) => change((draft) => withRow(draft, source, line, isDropped)),
    onLeaveOut: (source) => change((draft) => withoutSource(draft, source)),
    onSave: () => void save(),
    onForget: () => void forget(),
    onOpenTab: openTab,
    onBack: () => {
      if (progress.draft && view.state !== 'check') check(progress.draft);
      else leave();
    },
  };
}

/**
 * Whether what is read is going to be the next version of a saved charter: of the one that is read again, or that
 * was read for this very host, which is the first of its scope. One that speaks for the host besides, as a
 * family's does, is not replaced by the host's own.
 */
function isBefore({ charter }: SavedCharter, { host, way }: ReaderRequest): boolean {
  return way.by === 'again' || charter.scope[0] === host;
}

function isOfSameHost(one: ReadSource, other: ReadSource | undefined): boolean {
  return hostOf(one.url) === hostOf(other?.url);
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host;
}

/** None where the disk does not tell. */
async function versionsOf(id: string): Promise<CharterVersion[]> {
  try {
    return await openSavedCharters().versionsOf(id);
  } catch {
    return [];
  }
}

/** What a version's sources said, by their ids. */
function textsOf(version: CharterVersion | undefined): ReadonlyMap<string, string> {
  return new Map(version?.texts.map(({ source, text }) => [source, text]));
}
