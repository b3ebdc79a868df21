import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

export const cupboardHost = 'www.cupboard.example';
const frameHost = 'widget.drawer.example';

/** A value that must be found nowhere but in the page. */
export const plantedValue = 'value-4f1c9e07';
/** A key that tells who somebody is. */
export const personalKey = 'user:jane.doe@example.org';

/** Its charter is tests/fixtures/charters/cupboard.json. */
const cupboard: Site = ({ path, originOf }) => {
  if (path !== '/') return undefined;
  return {
    cookies: [setCookie('c_cookie', 'a'), setCookie('c_key', 'a')],
    body: `<!doctype html><html lang="en"><title>Cupboard</title><h1>Cupboard</h1>
      <iframe src="${originOf(frameHost)}/" title="a widget"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="nothing is kept here" title="a closed box"></iframe>
      <script>
        localStorage.setItem('c_theme', '${plantedValue}');
        localStorage.setItem('c_unsent_8f14e45fceea', '${plantedValue}');
        localStorage.setItem('${personalKey}', '${plantedValue}');
        sessionStorage.setItem('c_step', '${plantedValue}');
        indexedDB.open('c_drafts');
      </script>`,
  };
};

const widget: Site = ({ path }) => {
  if (path !== '/') return undefined;
  return {
    body: `<!doctype html><title>Widget</title><script>
      localStorage.setItem('w_local', '${plantedValue}');
      sessionStorage.setItem('w_session', '${plantedValue}');
      indexedDB.open('w_database');
    </script>`,
  };
};

export const cupboardSites: Record<string, Site> = {
  [cupboardHost]: cupboard,
  [frameHost]: widget,
};

/** What is declared or set, and what comes of it, by name: `c_key` is declared as a key and set as a cookie. */
export const cupboardRows: readonly string[] = [
  'c_cookie as-declared',
  'c_drafts as-declared',
  'c_key not-seen',
  'c_key undeclared',
  'c_never not-seen',
  'c_step as-declared',
  'c_theme as-declared',
  'c_unsent_… as-declared',
  'w_database as-declared',
  'w_local as-declared',
  'w_session as-declared',
];
