import { describe, expect, it } from 'vitest';
import { isOfSite } from '../../src/verdict/of-site';
import { holders, NOW, sighting, site, thirdPartySighting } from './fixtures';

const unseen = { setAt: null };

describe('isOfSite', () => {
  it.each([
    ['stored for its host only', sighting(unseen)],
    ['stored for its host as a domain', sighting({ ...unseen, domain: '.www.lampe.example' })],
    ['stored below it', sighting({ ...unseen, domain: 'deep.www.lampe.example' })],
    ['set for a parent domain in a visit', sighting({ domain: '.lampe.example', setAt: NOW })],
    ['set for a third party in a visit', thirdPartySighting(holders.google, { setAt: NOW })],
    [
      'in its partition',
      thirdPartySighting(holders.google, { ...unseen, partition: 'https://lampe.example' }),
    ],
    [
      'in its partition inside another',
      thirdPartySighting(holders.google, { ...unseen, partition: 'https://lampe.example^' }),
    ],
  ])('holds for a cookie %s', (_, cookie) => {
    expect(isOfSite(cookie, site)).toBe(true);
  });

  it.each([
    ['of a parent domain', sighting({ ...unseen, domain: '.lampe.example' })],
    ['of the parent’s host', sighting({ ...unseen, domain: 'lampe.example' })],
    ['of a sibling host', sighting({ ...unseen, domain: 'shop.lampe.example' })],
    ['of a third party in the shared jar', thirdPartySighting(holders.google, unseen)],
    [
      'in another site’s partition',
      thirdPartySighting(holders.google, { ...unseen, partition: 'https://other.example' }),
    ],
    [
      'of its own in another site’s partition',
      sighting({ ...unseen, partition: 'https://other.example' }),
    ],
    ['of a host that merely ends alike', sighting({ ...unseen, domain: 'notwww.lampe.example' })],
  ])('does not hold for a cookie %s that is merely sent', (_, cookie) => {
    expect(isOfSite(cookie, site)).toBe(false);
  });
});
