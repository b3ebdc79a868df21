import { providerDiffers } from '../../../src/verdict/rules/provider-differs';
import { holders, knowns, setBy, sighting, site, thirdPartySighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const ga = sighting({ name: '_ga', domain: '.lampe.example', known: knowns.ga });
const fbp = sighting({ name: '_fbp', domain: '.lampe.example', known: knowns.fbp });
const known = { kind: 'known', seen: 'Google Analytics', organisation: 'Google' } as const;
const domain = { kind: 'domain', seen: 'doubleclick.net', organisation: 'Google' } as const;

checkPairRule(
  providerDiffers,
  [
    { name: 'no provider', cookie: ga },
    { name: 'a blank provider', cookie: ga, declared: { provider: '  ' } },
    { name: 'a dash', cookie: ga, declared: { provider: '—' } },
    { name: 'the known party', cookie: ga, declared: { provider: 'Google' } },
    { name: 'the known party’s company', cookie: ga, declared: { provider: 'Google Ireland Ltd' } },
    { name: 'the known party’s domain', cookie: ga, declared: { provider: 'google.com' } },
    { name: 'the known party among others', cookie: ga, declared: { provider: 'Google, Meta' } },
    {
      name: 'the known service, whose organisation is called otherwise',
      cookie: sighting({ name: '_hjSessionUser_1', known: knowns.hotjar }),
      declared: { provider: 'Hotjar' },
    },
    {
      name: 'the party of its setter',
      cookie: sighting({ ...fbp, setBy: setBy('script', holders.tagManager) }),
      declared: { provider: 'Google' },
    },
    {
      name: 'whoever stores it, where the name is known as another’s',
      cookie: thirdPartySighting(holders.meta, { known: knowns.ga }),
      declared: { provider: 'Facebook' },
    },
    { name: 'the site by its host', cookie: ga, declared: { provider: 'www.lampe.example' } },
    { name: 'the site by its name', cookie: ga, declared: { provider: 'Lampe' } },
    { name: 'the site by its company', cookie: ga, declared: { provider: 'Groupe Lampe SAS' } },
    ...[
      'Third party',
      'Tiers',
      'Partenaires',
      "Mesure d'audience",
      'Statistics',
      'Ville de Lyon',
      'Various',
      // They may be the site's own company.
      'LBC France SAS',
      'Acme Ltd',
      'acme.example',
    ].map((provider) => ({
      name: `${provider}, of whom the table knows nothing`,
      cookie: ga,
      declared: { provider },
    })),
    { name: 'the site as "we"', cookie: ga, declared: { provider: 'Nous-mêmes' } },
    { name: 'the site as "first party"', cookie: ga, declared: { provider: 'First-party' } },
    {
      name: 'the site with its company beside it',
      cookie: ga,
      declared: { provider: 'This website (Luminaires du Nord SAS)' },
    },
    {
      name: 'the organisation that holds the site',
      cookie: fbp,
      site: { ...site, organisation: 'Google' },
      declared: { provider: 'Google' },
    },
    {
      name: 'a white-label platform under its customer’s domain',
      cookie: ga,
      declared: { provider: 'Opendatasoft' },
    },
    { name: 'a third party in general', cookie: ga, declared: { provider: 'Third party' } },
    { name: '"Tiers"', cookie: ga, declared: { provider: 'Tiers' } },
    { name: '"Partenaires"', cookie: ga, declared: { provider: 'Partenaires publicitaires' } },
    { name: 'a purpose in its place', cookie: ga, declared: { provider: "Mesure d'audience" } },
    {
      name: 'a name that tells no organisation',
      cookie: ga,
      declared: { provider: 'Ville de Lyon' },
    },
    {
      name: 'a programme’s cookie under any provider',
      cookie: sighting({ name: 'PHPSESSID', known: knowns.php }),
      declared: { provider: 'Acme Ltd' },
    },
    {
      name: 'the maker of the programme, wherever it is stored',
      cookie: thirdPartySighting(holders.meta, { name: '__cf_bm', known: knowns.cloudflare }),
      declared: { provider: 'Cloudflare' },
    },
    {
      name: 'a cookie of nobody known, set by the site',
      declared: { provider: 'Google' },
    },
    {
      name: 'a known organisation beside a domain of which no holder is known',
      cookie: thirdPartySighting(holders.stranger),
      declared: { provider: 'Hotjar' },
    },
    {
      name: 'a company that is called like the domain',
      cookie: thirdPartySighting({ registrableDomain: 'lucky-orange.example' }),
      declared: { provider: 'Lucky Orange LLC' },
    },
    {
      name: 'a sister domain of the same label',
      cookie: thirdPartySighting({ registrableDomain: 'tracker-cdn.example' }),
      declared: { provider: 'tracker.example' },
    },
    {
      name: 'what a public library or the consent platform writes',
      cookie: sighting({ setBy: setBy('script', holders.library) }),
      declared: { provider: 'Hotjar' },
    },
  ],
  [
    {
      name: 'another organisation than the known party',
      cookie: ga,
      declared: { provider: 'Hotjar Ltd' },
      finding: {
        severity: 'warning',
        declared: 'Hotjar Ltd',
        actual: 'Google',
        evidence: { by: 'signs', signs: [known] },
      },
    },
    {
      name: 'another organisation than the one that stores it',
      cookie: thirdPartySighting(holders.google, { setBy: null }),
      declared: { provider: 'Hotjar' },
      finding: {
        severity: 'warning',
        declared: 'Hotjar',
        actual: 'Google',
        evidence: { by: 'signs', signs: [domain] },
      },
    },
    {
      name: 'another organisation than the one whose script wrote it',
      cookie: sighting({ setBy: setBy('script', holders.tagManager) }),
      declared: { provider: 'Hotjar' },
      finding: {
        severity: 'warning',
        declared: 'Hotjar',
        actual: 'Google',
        evidence: {
          by: 'signs',
          signs: [{ kind: 'setter', seen: 'googletagmanager.com', organisation: 'Google' }],
        },
      },
    },
    {
      name: 'more gravely what two signs agree on',
      cookie: thirdPartySighting(holders.google, { known: knowns.ga, setBy: null }),
      declared: { provider: 'Hotjar' },
      finding: {
        severity: 'violation',
        declared: 'Hotjar',
        actual: 'Google',
        evidence: { by: 'signs', signs: [domain, known] },
      },
    },
    {
      name: 'no more gravely what two signs tell differently',
      cookie: thirdPartySighting(holders.meta, { known: knowns.ga, setBy: null }),
      declared: { provider: 'Hotjar' },
      finding: {
        severity: 'warning',
        declared: 'Hotjar',
        actual: 'Meta',
        evidence: {
          by: 'signs',
          signs: [{ kind: 'domain', seen: 'facebook.com', organisation: 'Meta' }, known],
        },
      },
    },
    {
      name: 'whom two of three signs name',
      cookie: thirdPartySighting(holders.meta, {
        known: knowns.ga,
        setBy: setBy('script', holders.tagManager),
      }),
      declared: { provider: 'Hotjar' },
      finding: {
        severity: 'violation',
        declared: 'Hotjar',
        actual: 'Google',
        evidence: {
          by: 'signs',
          signs: [
            { kind: 'domain', seen: 'facebook.com', organisation: 'Meta' },
            { kind: 'setter', seen: 'googletagmanager.com', organisation: 'Google' },
            known,
          ],
        },
      },
    },
    {
      name: 'a domain where another domain stores it, of neither of which a holder is known',
      cookie: thirdPartySighting(holders.stranger, { setBy: null }),
      declared: { provider: 'chat.example' },
      finding: {
        severity: 'warning',
        declared: 'chat.example',
        actual: 'tracker.example',
        evidence: {
          by: 'signs',
          signs: [{ kind: 'domain', seen: 'tracker.example', organisation: 'tracker.example' }],
        },
      },
    },
    {
      name: 'a known party that is called like a domain',
      cookie: sighting({
        known: { ...knowns.ga, platform: 'beslist.nl', organisation: 'beslist.nl' },
      }),
      declared: { provider: 'Hotjar' },
      finding: {
        severity: 'warning',
        declared: 'Hotjar',
        actual: 'beslist.nl',
        evidence: {
          by: 'signs',
          signs: [{ kind: 'known', seen: 'beslist.nl', organisation: 'beslist.nl' }],
        },
      },
    },
  ],
);
