import { serviceDiffers } from '../../../src/verdict/rules/service-differs';
import { holders, knowns, setBy, sighting, site, thirdPartySighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const ga = sighting({ name: '_ga', known: knowns.ga });
const at = (path: string) =>
  sighting({ setBy: setBy('response', holders.site, 'https://www.lampe.example', path) });

checkPairRule(
  serviceDiffers,
  [
    { name: 'no service', cookie: ga },
    { name: 'the known service', cookie: ga, declared: { service: 'Google Analytics' } },
    {
      name: 'the known service among others',
      cookie: ga,
      declared: { service: 'Google Analytics / Hotjar' },
    },
    {
      name: 'free words for a place',
      cookie: ga,
      declared: { service: 'Authentification (front et back office)' },
    },
    { name: 'a place with a slash in it', declared: { service: 'front / back office' } },
    {
      name: 'what a page of the place fetched from elsewhere',
      cookie: sighting({
        setBy: { kind: 'response', origin: 'https://www.lampe.example', path: '/api/slot' },
      }),
      declared: { service: 'Basket (/checkout)' },
    },
    {
      name: 'the place in a language',
      cookie: at('/fr/checkout'),
      declared: { service: 'Basket (/checkout)' },
    },
    {
      name: 'a slip of the slash',
      cookie: at('/home'),
      declared: { service: 'front /back office' },
    },
    { name: 'words joined by a slash', declared: { service: 'front/back office, 24/7' } },
    {
      name: 'a programme’s cookie under any service',
      cookie: sighting({ name: 'PHPSESSID', known: knowns.php }),
      declared: { service: 'Hotjar' },
    },
    { name: 'a cookie of nobody known', declared: { service: 'Hotjar' } },
    {
      name: 'the service of whoever stores it, where the name is known as another’s',
      cookie: thirdPartySighting(holders.meta, { known: knowns.ga }),
      declared: { service: 'Facebook' },
    },
    {
      name: 'the platform that the site runs on: a place, no service',
      cookie: ga,
      declared: { service: 'Plateforme Opendatasoft' },
    },
    {
      name: 'the site’s own organisation: a place, no service',
      cookie: sighting({ name: '_fbp', known: knowns.fbp }),
      site: { ...site, organisation: 'Google' },
      declared: { service: 'Google' },
    },
    {
      name: 'the path itself',
      cookie: at('/checkout'),
      declared: { service: 'Basket (/checkout)' },
    },
    { name: 'a path below', cookie: at('/checkout/pay'), declared: { service: '/checkout/' } },
    { name: 'a path in capitals', cookie: at('/Checkout/Pay'), declared: { service: '/Checkout' } },
    { name: 'one of two paths', cookie: at('/login'), declared: { service: '/checkout, /login' } },
    { name: 'a path that is masked', cookie: at('/…/pay'), declared: { service: '/checkout' } },
    {
      name: 'a script’s cookie: where it is served from tells nothing',
      cookie: sighting({ setBy: setBy('script', holders.site) }),
      declared: { service: '/checkout' },
    },
    {
      name: 'a setter that is not known',
      cookie: sighting({ setBy: { kind: 'unknown' } }),
      declared: { service: '/checkout' },
    },
    { name: 'the host', declared: { service: 'Shop on www.lampe.example' } },
    { name: 'the host’s parent', declared: { service: 'https://lampe.example/' } },
    {
      name: 'the address at a sentence’s end',
      declared: { service: 'See https://www.lampe.example.' },
    },
    {
      name: 'the page at a sentence’s end',
      cookie: at('/checkout'),
      declared: { service: 'Set on https://www.lampe.example/checkout.' },
    },
    { name: 'a programme’s name with a dot', declared: { service: 'Socket.io, ASP.NET' } },
    {
      name: 'a service with the address of its own policy',
      declared: { service: 'Cloudflare (https://www.cloudflare.com/privacypolicy/)' },
    },
  ],
  [
    {
      name: 'the known service of another party',
      cookie: ga,
      declared: { service: 'Hotjar' },
      finding: {
        severity: 'warning',
        declared: 'Hotjar',
        actual: 'Google Analytics',
        evidence: { by: 'known', platform: 'Google Analytics', controller: 'Google' },
      },
    },
    {
      name: 'a path outside which it was set',
      cookie: at('/home'),
      declared: { service: 'Basket (/checkout)' },
      finding: {
        severity: 'warning',
        declared: 'Basket (/checkout)',
        actual: 'https://www.lampe.example/home',
        evidence: { by: 'place', origin: 'https://www.lampe.example', path: '/home' },
      },
    },
    {
      name: 'a path that merely begins alike',
      cookie: at('/checkouts'),
      declared: { service: '/checkout' },
      finding: {
        severity: 'warning',
        declared: '/checkout',
        actual: 'https://www.lampe.example/checkouts',
        evidence: { by: 'place', origin: 'https://www.lampe.example', path: '/checkouts' },
      },
    },
    {
      name: 'a host outside which it was set',
      declared: { service: 'Club (club.lampe.example)' },
      finding: {
        severity: 'warning',
        declared: 'Club (club.lampe.example)',
        actual: 'https://www.lampe.example/',
        evidence: { by: 'place', origin: 'https://www.lampe.example', path: '/' },
      },
    },
    {
      name: 'an address outside which it was set',
      cookie: at('/home'),
      declared: { service: 'https://www.lampe.example/checkout' },
      finding: {
        severity: 'warning',
        declared: 'https://www.lampe.example/checkout',
        actual: 'https://www.lampe.example/home',
        evidence: { by: 'place', origin: 'https://www.lampe.example', path: '/home' },
      },
    },
  ],
);
