import { build } from 'esbuild';
import { inProject } from '../../../../scripts/build/project';
import { siteOf, type ConsentLibrary } from './library';

/** A small consent platform of our own, made with the IAB's own libraries. */
export const tcf = tcfOn('www.tcf.example', 'cookie', 'euconsent-v2');

/** The same, whose entry tells nothing: only `__tcfapi` does. */
export const tcfInPage = tcfOn('page.tcf.example', 'localStorage', 'tc-state');

function tcfOn(host: string, storage: 'cookie' | 'localStorage', name: string): ConsentLibrary {
  return {
    host,
    platform: 'TCF',
    site: siteOf(
      { '/banner.js': banner },
      `<div id="banner" hidden>
      <button id="accept">Accept</button><button id="refuse">Refuse</button></div>
    <form id="panel" hidden>
      <label><input id="statistics" type="checkbox">Statistics</label>
      <label><input id="advertising" type="checkbox">Advertising</label>
      <button type="button" id="accept-all">Accept all</button>
      <button type="button" id="refuse-all">Refuse all</button>
      <button type="button" id="save">Save</button></form>
    <script src="/banner.js" data-storage="${storage}" data-name="${name}"></script>`,
      `document.getElementById('panel').hidden = false`,
    ),
    keeps: { in: storage, name },
    banner: { accept: { click: '#accept' }, refuse: { click: '#refuse' } },
    panel: '#panel',
    settings: {
      accept: [{ click: '#accept-all' }],
      refuse: [{ click: '#refuse-all' }],
      mix: [
        { input: '#statistics', on: true },
        { input: '#advertising', on: false },
        { click: '#save' },
      ],
    },
  };
}

async function banner(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject('tests', 'browser', 'sites', 'pages', 'tcf-banner.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
