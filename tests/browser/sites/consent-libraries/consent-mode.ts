import { siteOf, type ConsentLibrary } from './library';

/**
 * A banner of the site's own, which keeps the answer in an entry that nobody knows: only Google's consent mode is
 * told, on a later page as soon as it is there.
 */
export const consentMode: ConsentLibrary = {
  host: 'www.consent-mode.example',
  platform: 'Google consent mode',
  site: siteOf(
    {},
    `<div id="banner" hidden>
      <button id="accept">Accept</button><button id="refuse">Refuse</button></div>
    <form id="panel" hidden>
      <label><input id="statistics" type="checkbox">Statistics</label>
      <label><input id="advertising" type="checkbox">Advertising</label>
      <button type="button" id="save">Save</button></form>
    <script>
      window.dataLayer = [];
      function gtag() { dataLayer.push(arguments); }
      function state(isGranted) { return isGranted ? 'granted' : 'denied'; }
      function tell(command, statistics, advertising) {
        gtag('consent', command, {
          analytics_storage: state(statistics), ad_storage: state(advertising),
          ad_user_data: state(advertising), ad_personalization: state(advertising),
        });
      }
      function element(id) { return document.getElementById(id); }
      function answer(statistics, advertising) {
        localStorage.setItem('answer-of-mine', JSON.stringify([statistics, advertising]));
        tell('update', statistics, advertising);
        element('banner').hidden = element('panel').hidden = true;
      }
      tell('default', false, false);
      gtag('js', new Date());
      const kept = localStorage.getItem('answer-of-mine');
      if (kept) tell('update', ...JSON.parse(kept));
      else element('banner').hidden = false;
      element('accept').onclick = () => answer(true, true);
      element('refuse').onclick = () => answer(false, false);
      element('save').onclick = () =>
        answer(element('statistics').checked, element('advertising').checked);
    </script>`,
    `document.getElementById('panel').hidden = false`,
  ),
  keeps: { in: 'localStorage', name: 'answer-of-mine' },
  banner: { accept: { click: '#accept' }, refuse: { click: '#refuse' } },
  panel: '#panel',
  settings: {
    accept: saved(true, true),
    refuse: saved(false, false),
    mix: saved(true, false),
  },
};

function saved(statistics: boolean, advertising: boolean) {
  return [
    { input: '#statistics', on: statistics },
    { input: '#advertising', on: advertising },
    { click: '#save' },
  ];
}
