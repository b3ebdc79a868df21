import { demoFile } from './files';
import type { Site } from './server';
import { setCookie } from './set-cookie';
import { token } from './token';

const day = 86_400;

/** The host of the invented shop, for which charters/lanterne.json speaks. */
export const shopHost = 'www.lanterne.example';

/** Who serves the shop's embedded chat. */
export const chatHost = 'chat.plauderei.example';

/** Who serves the shop's embedded film. */
export const filmHost = 'player.filmbox.example';

/**
 * A lamp shop, eight of whose sixteen cookies are not as its charter says, each in another way; of five others there
 * is something to ask or to know. shop/main.js sets the rest, and does not heed what its banner is answered.
 */
export const shop: Site = async (request) => {
  switch (request.path) {
    case '/':
      return { ...(await demoFile(request, 'shop/home.html')), cookies: shopCookies() };
    case '/cookies':
      return demoFile(request, 'shop/charter.html');
    case '/shop.css':
    case '/main.js':
      return demoFile(request, `shop${request.path}`);
    default:
      return undefined;
  }
};

/** The chat, whose cookie the charter declares as the shop's own. */
export const chat: Site = async (request) => {
  if (request.path !== '/') return undefined;
  const cookie = setCookie('chat_thread', token(), { sameSite: 'None', partitioned: true });
  return { ...(await demoFile(request, 'shop/chat.html')), cookies: [cookie] };
};

/** The film, whose cookie is declared as what it is, and yet numbers its visitors: identifier-for-preference. */
export const film: Site = async (request) => {
  if (request.path !== '/') return undefined;
  const cookie = setCookie('film_quality', `hd.${token()}`, {
    maxAge: 30 * day,
    sameSite: 'None',
    partitioned: true,
  });
  return { ...(await demoFile(request, 'shop/film.html')), cookies: [cookie] };
};

function shopCookies(): string[] {
  return [
    // As declared.
    setCookie('lanterne_basket', token(), { maxAge: 30 * day, sameSite: 'Lax', httpOnly: true }),
    // unsafe-attributes: scripts can read what tells the visitor
    setCookie('lanterne_session', token(), { sameSite: 'Lax' }),
    // shorter-than-charter: declared for 13 months
    setCookie('lanterne_newsletter', 'closed', { maxAge: 30 * day, sameSite: 'Lax' }),
    // outlives-guidance: called anonymous, and beyond the 13 months of what needs no consent
    setCookie('lanterne_visits', '1', { maxAge: 760 * day, sameSite: 'Lax' }),
    // unclassified, duration-missing: its row says neither what for nor how long
    setCookie('lanterne_partner', 'lampen', { maxAge: 30 * day, sameSite: 'Lax' }),
    // contradictory: declared as functional and as marketing
    setCookie('lanterne_wishlist', 'mira', { maxAge: 365 * day, sameSite: 'Lax' }),
    // undeclared
    setCookie('lanterne_experiment', 'B', { maxAge: 60 * day, sameSite: 'Lax' }),
    // domain-differs: declared for club.lanterne.example
    setCookie('lanterne_loyalty', 'silver', { maxAge: 90 * day, sameSite: 'Lax' }),
    // service-differs: declared for /checkout
    setCookie('lanterne_delivery', 'evening', { sameSite: 'Lax' }),
    // outlives-charter: declared for 7 days
    setCookie('lanterne_viewed', 'aurore,luna', { maxAge: 180 * day, sameSite: 'Lax' }),
  ];
}
