import { thirdPartyUndisclosed } from '../../../src/verdict/rules/third-party-undisclosed';
import { holders, setBy, sighting, site, thirdPartySighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const embedded = thirdPartySighting(holders.google);
const written = sighting({ setBy: setBy('script', holders.tagManager) });

checkPairRule(
  thirdPartyUndisclosed,
  [
    { name: 'the site’s own cookie', declared: { provider: 'Lampe', party: 'first' } },
    { name: 'a third party’s cookie without a word on whose it is', cookie: embedded },
    {
      name: 'a third party’s cookie under its name',
      cookie: embedded,
      declared: { provider: 'Google' },
    },
    {
      name: 'a third party’s cookie that is declared as one',
      cookie: embedded,
      declared: { party: 'third' },
    },
    {
      name: 'a third party’s cookie under its name, called first-party',
      cookie: embedded,
      declared: { provider: 'Google', party: 'first' },
    },
    {
      name: 'another provider’s cookie: that is for provider-differs',
      cookie: embedded,
      declared: { provider: 'Hotjar' },
    },
    {
      name: 'the site’s cookie under its parent domain',
      cookie: sighting({ domain: '.lampe.example' }),
      declared: { party: 'first' },
    },
    {
      name: 'a cookie of another domain of the site’s organisation',
      cookie: embedded,
      site: { ...site, organisation: 'Google' },
      declared: { party: 'first' },
    },
    {
      name: 'what a public library wrote for the site',
      cookie: sighting({ setBy: setBy('script', holders.library) }),
      declared: { provider: 'Lampe' },
    },
    {
      name: 'what the consent platform in use wrote',
      cookie: sighting({
        setBy: setBy('script', {
          registrableDomain: 'cookielaw.org',
          organisation: 'OneTrust',
          nobodysParty: true,
        }),
      }),
      declared: { provider: 'Lampe' },
    },
    {
      name: 'what is stored under the consent platform’s domain',
      cookie: thirdPartySighting({
        registrableDomain: 'cookielaw.org',
        organisation: 'OneTrust',
        nobodysParty: true,
      }),
      declared: { provider: 'Lampe' },
    },
    {
      name: 'a script that is not known',
      cookie: sighting({ setBy: { kind: 'script' } }),
      declared: { provider: 'Lampe' },
    },
    {
      name: 'a response of another party that set the site’s cookie',
      cookie: sighting({ setBy: setBy('response', holders.google) }),
      declared: { provider: 'Lampe' },
    },
    {
      name: 'a cookie called first-party, whoever’s script wrote it: it is stored first-party',
      cookie: written,
      declared: { party: 'first' },
    },
    {
      name: 'a cookie of the platform that is named',
      cookie: thirdPartySighting({
        registrableDomain: 'opendatasoft.com',
        organisation: 'Opendatasoft',
      }),
      declared: { provider: 'Opendatasoft' },
    },
  ],
  [
    {
      name: 'the site’s name over another party’s domain',
      cookie: embedded,
      declared: { provider: 'Lampe' },
      finding: {
        severity: 'warning',
        declared: 'Lampe',
        actual: 'Google',
        evidence: { by: 'domain', host: 'doubleclick.net' },
      },
    },
    {
      name: '"first party" over another party’s domain',
      cookie: thirdPartySighting(holders.stranger),
      declared: { party: 'first' },
      finding: {
        severity: 'warning',
        declared: 'first',
        actual: 'tracker.example',
        evidence: { by: 'domain', host: 'tracker.example' },
      },
    },
    {
      name: '"first party" beside a blank provider',
      cookie: embedded,
      declared: { provider: ' ', party: 'first' },
      finding: {
        severity: 'warning',
        declared: 'first',
        actual: 'Google',
        evidence: { by: 'domain', host: 'doubleclick.net' },
      },
    },
    {
      name: 'the site’s name over what another party’s script wrote',
      cookie: written,
      declared: { provider: 'www.lampe.example' },
      finding: {
        severity: 'warning',
        declared: 'www.lampe.example',
        actual: 'googletagmanager.com',
        evidence: { by: 'script', origin: 'https://googletagmanager.com' },
      },
    },
    {
      name: 'the white-label platform’s name over another party’s domain',
      cookie: embedded,
      declared: { provider: 'Opendatasoft' },
      finding: {
        severity: 'warning',
        declared: 'Opendatasoft',
        actual: 'Google',
        evidence: { by: 'domain', host: 'doubleclick.net' },
      },
    },
  ],
);
