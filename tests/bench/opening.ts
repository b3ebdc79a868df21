import {
  browserKinds,
  type BrowserKind,
  type ExtensionBrowser,
} from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { buildWithProbe } from './extensions';
import { storeSightings } from './many-sightings';
import { popupHost, rememberedHosts } from './sites';
import { printRatio } from './statistics';

const OPENINGS = 60;
const WARM_UP = 3;
/** Milliseconds from the document's start until the rows in sight are painted, and all. */
interface Opening {
  painted: number;
  whole: number;
}

/** Of other sites, on disk. */
const STORED = 20_000;

/** Our popup against a bare one that only lists the jar's names: document start to what is in sight painted, and to all 150 rows. */
export async function benchOpening(server: RunningServer): Promise<void> {
  for (const kind of browserKinds) {
    for (const stored of [0, STORED]) await benchIn(kind, server, stored);
  }
}

async function benchIn(kind: BrowserKind, server: RunningServer, stored: number): Promise<void> {
  console.log(
    `popup, 150 cookies, 100 of them declared, ${stored} sightings of other sites stored, ${kind}: document start to painted`,
  );
  const extensionDir = await buildWithProbe(kind, inProject('tests', 'bench', 'charters'));
  const browser = await launch(kind, { ...server, extensionDir, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(browser.address(popupHost), { waitUntil: 'load' });
    const opening = async (popupPage: string) => {
      await choosePopup(browser, popupPage);
      const popup = await browser.openPopup(page);
      await popup.waitFor(() => document.documentElement.dataset.whole);
      const { painted, whole } = await popup.evaluate(() => {
        const { dataset } = document.documentElement;
        return { painted: dataset.painted, whole: dataset.whole };
      });
      await popup.close();
      return { painted: Number(painted), whole: Number(whole) };
    };
    if (stored > 0) await storeSightings(browser, rememberedHosts, stored);
    const ours: Opening[] = [];
    const bare: Opening[] = [];
    for (let i = -WARM_UP; i < OPENINGS; i += 1) {
      const [one, other] = [await opening('popup.html'), await opening('bare.html')];
      if (i < 0) continue;
      ours.push(one);
      bare.push(other);
    }
    const of = (openings: Opening[], what: keyof Opening) => openings.map((one) => one[what]);
    printRatio(['our popup', 'a bare popup'], [of(ours, 'painted'), of(bare, 'painted')], 1.25);
    printRatio(
      ['our popup, with the rows out of sight', 'a bare popup'],
      [of(ours, 'whole'), of(bare, 'whole')],
    );
  } finally {
    await browser.close();
  }
}

async function choosePopup(browser: ExtensionBrowser, page: string): Promise<void> {
  await browser.callExtension(async (popup) => {
    interface Api {
      action: { setPopup(details: { popup: string }): Promise<void> };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).action.setPopup({ popup: `/ui/popup/${popup}` });
  }, page);
}
