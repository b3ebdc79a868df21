import { render } from 'preact';
import { openDatabase } from '../../browser/database';
import { sha256 } from '../../browser/digest';
import {
  inspectedPlace,
  inspectedRow,
  inspectorAddress,
  isBesidePages,
} from '../../browser/inspector-address';
import { follow } from '../../browser/messages';
import { ownVersion } from '../../browser/own-version';
import { onGuidanceChanged, readStoredGuidance } from '../../browser/stored-guidance';
import { activeTab, onTabInFront, openOptions } from '../../browser/tabs';
import { readMessages } from '../../browser/words';
import { differenceOfVisits } from '../../cookie/visit-difference';
import { summaryOfVisit } from '../../cookie/visit-summary';
import { readGuidance } from '../../verdict/read-guidance';
import { PROFILES, type Guidance } from '../../verdict/settings';
import { EXPORTS, type ExportId } from '../components/inspector/exports';
import { MOST_VISITS, type InspectedVisit } from '../components/inspector/inspected-visit';
import { InspectorPage, type InspectorView } from '../components/inspector/InspectorPage';
import { FEW_COLUMNS, USUAL_COLUMNS } from '../components/inspector/table-columns';
import { inOneGo } from '../components/in-one-go';
import { createWords } from '../components/words';
import { WordsContext } from '../components/words-context';
import { fileContents } from './file-contents';
import { readSites, siteId, type ReadSite } from './read-sites';
import { saveFile } from '../components/save-file';
import { breakAfterDots } from './soft-breaks';

/** As inspector.css has it: what is narrower is a side panel. */
const NARROW = '(width < 600px)';

/** The page that shows every cookie of every watched site, and saves reports of them. */
async function main(): Promise<void> {
  breakAfterDots();
  const words = createWords(await readMessages());
  const database = openDatabase();
  const place = inspectedPlace(location.search);
  const isBeside = isBesidePages(location.search);
  const columns = matchMedia(NARROW).matches ? FEW_COLUMNS : USUAL_COLUMNS;
  let sites: ReadSite[] = [];
  let guidance: Guidance = PROFILES.neutral;
  let shown = place && siteId(place);
  const asked = { site: shown, row: inspectedRow(location.search) };
  const lookAgain = inOneGo(look);

  function show(view: InspectorView): void {
    render(
      <WordsContext.Provider value={words}>
        <InspectorPage
          view={view}
          columns={columns}
          onOptions={() => void openOptions()}
          onRetry={lookAgain}
          onShowSite={(id) => void showSite(id)}
          compareVisits={differenceOfVisits}
          onExport={({ id }, file) => void save(id, file)}
        />
      </WordsContext.Provider>,
      document.body,
    );
  }

  async function look(): Promise<void> {
    try {
      guidance = readGuidance(await readStoredGuidance());
      sites = await readSites(database, guidance, new Date().toISOString());
      await showSite(shown);
    } catch (error) {
      show({ state: 'error', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  /** The address keeps it, so that reloading and going back show the same. */
  async function showSite(id: string | undefined): Promise<void> {
    const site = sites.find((one) => one.id === id);
    shown = site?.id;
    const row = asked.site === shown ? asked.row : undefined;
    if (!isBeside) {
      history.replaceState(null, '', site ? inspectorAddress(site.place, row) : location.pathname);
    }
    const visits = site ? await visitsOf(site) : [];
    if (shown !== site?.id) return;
    show({ state: stateOf(site, sites), sites, guidance, shown, visits, row });
  }

  /** None where they cannot be read: without its visits a site is still worth showing. */
  async function visitsOf({ place: site }: ReadSite): Promise<InspectedVisit[]> {
    // One more than is listed tells that there are more.
    const records = await database.readVisits(site, MOST_VISITS + 1).catch(() => []);
    return records.map((record) => ({ record, ...summaryOfVisit(record) }));
  }

  async function save(id: string, file: ExportId): Promise<void> {
    const site = sites.find((one) => one.id === id);
    const kind = EXPORTS.find((one) => one.id === file);
    if (!site || !kind) return;
    const { charter } = await database.readSite(site.place);
    const text = await fileContents(file, {
      view: site.view,
      charter: charter?.charter ?? null,
      words,
      maker: { browser: navigator.userAgent, extensionVersion: ownVersion() },
      sha256,
    });
    saveFile(`${site.place.host}-${kind.ending}`, kind.type, text);
  }

  /** Beside the pages, the site of the page is shown. */
  async function followTab(): Promise<void> {
    const tab = await activeTab();
    shown = tab?.place && siteId({ host: tab.place.host, storeId: tab.storeId });
    lookAgain();
  }

  document.documentElement.lang = words.language;
  document.title = `${words.say('inspect_title')} · ${words.say('name')}`;
  if (isBeside) {
    void followTab();
    onTabInFront(() => void followTab());
  } else lookAgain();
  follow(lookAgain);
  onGuidanceChanged(lookAgain);
}

function stateOf(site: ReadSite | undefined, sites: readonly ReadSite[]): 'ready' | 'no-charter' {
  if (site) return site.view.state;
  return sites.some(({ view }) => view.state === 'ready') ? 'ready' : 'no-charter';
}

void main();
