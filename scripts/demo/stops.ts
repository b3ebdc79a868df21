import { portalHost } from './portal';
import { shopHost } from './shop';

/** A page of the demo that is worth looking at. */
export interface Stop {
  /** Names its screenshots. */
  id: string;
  host: string;
  path: string;
  /** What there is to see. */
  about: string;
  /** Cookies that the page sets, and what is said of each: the report is whole when it says so. */
  sets: Readonly<Record<string, Said>>;
  /** What the visitor clicks in the page first. */
  clicks?: string;
  /** A rule that may be told too: it depends on how soon the click came. */
  mayTell?: string;
  /** The row to open for a picture of Declared beside Actual. */
  opens?: string;
}

/** What the popup says of a cookie. */
export interface Said {
  verdict: 'as-declared' | 'mismatch' | 'undeclared';
  /** In the order in which a row tells them. */
  rules: readonly string[];
}

const undeclared: Said = { verdict: 'undeclared', rules: ['undeclared'] };

/** @param rules concerns, and what is only worth knowing. */
function asDeclared(...rules: string[]): Said {
  return { verdict: 'as-declared', rules };
}

function differs(...rules: string[]): Said {
  return { verdict: 'mismatch', rules };
}

const declared = {
  csrftoken: asDeclared(),
  sessionid: asDeclared(),
  django_language: asDeclared(),
  cookies_preferences: asDeclared(),
};

const ofShop = {
  lanterne_basket: asDeclared(),
  lanterne_language: asDeclared(),
  _ga: asDeclared(),
  lanterne_session: asDeclared('unsafe-attributes'),
  lanterne_newsletter: asDeclared('shorter-than-charter'),
  lanterne_visits: asDeclared('outlives-guidance'),
  lanterne_partner: asDeclared('unclassified', 'duration-missing'),
  film_quality: asDeclared('identifier-for-preference'),
  lanterne_experiment: undeclared,
  lanterne_loyalty: differs('domain-differs'),
  lanterne_delivery: differs('service-differs'),
  lanterne_viewed: differs('outlives-charter'),
  lanterne_wishlist: differs('contradictory'),
  _fbp: differs('provider-differs'),
  _gcl_au: differs('purpose-differs'),
  chat_thread: differs('third-party-undisclosed'),
};

/** In this order the clean page comes before the cookies that the others leave behind. */
export const stops: readonly Stop[] = [
  {
    id: 'portal-clean',
    host: portalHost,
    path: '/clean',
    about: 'the portal’s page that sets only what its charter declares: no difference',
    sets: declared,
  },
  {
    id: 'portal',
    host: portalHost,
    path: '/',
    about:
      'the portal’s home page: statistics, a load balancer and a map that its charter leaves out',
    sets: {
      ...declared,
      _ga: undeclared,
      _ga_7Q2M4XK9TB: undeclared,
      AWSALB: undeclared,
      tuiles_session: undeclared,
      '__Host-tuiles_vue': undeclared,
    },
  },
  {
    id: 'shop',
    host: shopHost,
    path: '/',
    about:
      'a shop, eight of whose sixteen cookies are not as its charter says, each in another way; of five others there is something to ask or to know',
    opens: '_fbp',
    sets: ofShop,
  },
  {
    id: 'shop-refused',
    host: shopHost,
    path: '/',
    about:
      'the same shop after a click on “Only what is needed”: it counts and measures all the same',
    clicks: '.choice [value=needed]',
    mayTell: 'before-choice',
    opens: '_ga',
    sets: {
      ...ofShop,
      klaro: asDeclared(),
      _ga: asDeclared('after-refusal'),
      _fbp: differs('after-refusal', 'provider-differs'),
    },
  },
];
