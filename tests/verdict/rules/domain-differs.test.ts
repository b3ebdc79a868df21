import { domainDiffers } from '../../../src/verdict/rules/domain-differs';
import { holders, sighting, thirdPartySighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const cookie = sighting({ name: '_ga', domain: '.lampe.example' });

checkPairRule(
  domainDiffers,
  [
    { name: 'a declaration without a domain', cookie },
    { name: 'a cell without a host', cookie, declared: { domain: 'this site' } },
    { name: 'an empty cell', cookie, declared: { domain: '' } },
    { name: 'a dash', cookie, declared: { domain: '—' } },
    { name: 'a company in the domain’s column', cookie, declared: { domain: 'Google Inc.' } },
    { name: 'the very domain', cookie, declared: { domain: '.lampe.example' } },
    { name: 'the domain without its dot', cookie, declared: { domain: 'lampe.example' } },
    { name: 'the domain in capitals', cookie, declared: { domain: 'Lampe.Example' } },
    { name: 'a family', cookie, declared: { domain: '*.lampe.example' } },
    { name: 'a host below the domain', cookie, declared: { domain: 'www.lampe.example' } },
    {
      name: 'a parent of the host',
      cookie: sighting({ domain: 'shop.www.lampe.example' }),
      declared: { domain: 'lampe.example' },
    },
    {
      name: 'one of several domains',
      cookie,
      declared: { domain: 'tracker.example<br/>lampe.example' },
    },
    {
      name: 'the domain with a note',
      cookie: thirdPartySighting(holders.meta),
      declared: { domain: 'facebook.com (3rd party)' },
    },
    {
      name: 'the domain in an address',
      cookie,
      declared: { domain: 'https://www.lampe.example/en/' },
    },
    {
      name: 'an international domain beside its ASCII form',
      cookie: sighting({
        domain: 'xn--caf-dma.example',
        owner: { registrableDomain: 'xn--caf-dma.example' },
      }),
      declared: { domain: 'café.example' },
    },
  ],
  [
    {
      name: 'another organisation’s host (declared on www.google.com, found on the site itself)',
      cookie,
      declared: { domain: 'www.google.com' },
      finding: {
        severity: 'warning',
        declared: 'www.google.com',
        actual: '.lampe.example',
        evidence: { by: 'domain', host: 'lampe.example' },
      },
    },
    {
      name: 'the site’s domain where a third party stores it',
      cookie: thirdPartySighting(holders.google),
      declared: { domain: '.lampe.example' },
      finding: {
        severity: 'warning',
        declared: 'lampe.example',
        actual: '.doubleclick.net',
        evidence: { by: 'domain', host: 'doubleclick.net' },
      },
    },
    {
      name: 'a sibling host',
      cookie: sighting(),
      declared: { domain: 'club.lampe.example' },
      finding: {
        severity: 'warning',
        declared: 'club.lampe.example',
        actual: 'www.lampe.example',
        evidence: { by: 'domain', host: 'www.lampe.example' },
      },
    },
    {
      name: 'a domain that merely ends alike',
      cookie,
      declared: { domain: 'grandelampe.example' },
      finding: {
        severity: 'warning',
        declared: 'grandelampe.example',
        actual: '.lampe.example',
        evidence: { by: 'domain', host: 'lampe.example' },
      },
    },
    {
      name: 'two domains, neither of them its own',
      cookie,
      declared: { domain: '.one.example, two.example' },
      finding: {
        severity: 'warning',
        declared: 'one.example, two.example',
        actual: '.lampe.example',
        evidence: { by: 'domain', host: 'lampe.example' },
      },
    },
  ],
);
