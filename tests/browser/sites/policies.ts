import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

export const bakeryHost = 'www.bakery.example';
export const millHost = 'www.watermill.example';
export const pastedHost = 'www.pasted.example';

const DAY = 86_400;

/** A policy as the bakery prints it: what it declares, a row with no name, and a table of something else. */
const policy = `<!doctype html><html lang="en"><title>Cookie policy</title>
  <h1>Cookie policy of the bakery</h1>
  <p>Cookies used on www.bakery.example and shop.bakery.example.</p>
  <table>
    <tr><th>Provider</th><th>Cookie name</th><th>Purpose</th><th>Lasts for</th></tr>
    <tr><td>The Bakery</td><td>bread_session</td><td>Keeps you signed in</td><td>Session</td></tr>
    <tr><td>The Bakery</td><td>oven_choice, oven_lang</td><td>Remembers the oven that you chose</td><td>30 days</td></tr>
    <tr><td>Google</td><td>_ga</td><td>Counts visits</td><td>2 years</td></tr>
    <tr><td>The Bakery</td><td>never_set</td><td>Not set by anybody</td><td>1 hour</td></tr>
  </table>
  <table>
    <tr><th>Browser</th><th>Help</th></tr>
    <tr><td>Firefox</td><td>How to delete cookies in Firefox</td></tr>
  </table>`;

/** Sets what its policy declares, one thing otherwise and one that is not declared. */
const bakery: Site = ({ path }) => {
  if (path === '/cookie-policy') return { body: policy };
  if (path !== '/') return undefined;
  return {
    cookies: [
      setCookie('bread_session', 'a'),
      setCookie('oven_choice', 'a', { maxAge: 400 * DAY }),
      setCookie('crumbs', 'a', { maxAge: DAY }),
    ],
    body: `<!doctype html><html lang="en"><title>The bakery</title><h1>Bread</h1>
      <footer><a href="/imprint">Imprint</a> <a href="/cookie-policy">Cookie policy</a></footer>`,
  };
};

/** Its policy is empty until its script has run, which sets a cookie too. */
const mill: Site = ({ path }) => {
  if (path === '/cookies') {
    return {
      body: `<!doctype html><html lang="en"><title>Cookies</title><h1>Cookies</h1><div id="here"></div>
        <script>
          document.cookie = 'policy_seen=1; Path=/; Secure; Max-Age=3600';
          setTimeout(() => {
            const table = document.createElement('table');
            for (const cells of [['Name', 'Purpose', 'Duration'], ['flour', 'Keeps the flour', '1 day'], ['stone', 'Turns the stone', '2 days']]) {
              const row = table.insertRow();
              for (const cell of cells) row.insertCell().textContent = cell;
            }
            document.getElementById('here').append(table);
          }, 300);
        </script>`,
    };
  }
  if (path !== '/') return undefined;
  return {
    cookies: [setCookie('flour', 'a', { maxAge: DAY })],
    body: '<!doctype html><html lang="en"><title>The mill</title><a href="/cookies">Cookies</a>',
  };
};

const pasted: Site = () => ({
  cookies: [setCookie('typed', 'a', { maxAge: DAY })],
  body: '<!doctype html><html lang="en"><title>No policy at all</title><p>Nothing.</p>',
});

export const policySites: Record<string, Site> = {
  [bakeryHost]: bakery,
  [millHost]: mill,
  [pastedHost]: pasted,
};
