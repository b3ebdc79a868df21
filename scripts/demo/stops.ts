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
  /** Cookies that the page sets, and the rule that each one breaks: the report is whole when it says so. */
  sets: Readonly<Record<string, string | null>>;
  /** The row to open for a picture of Declared beside Actual. */
  opens?: string;
}

const declared = {
  csrftoken: null,
  sessionid: null,
  django_language: null,
  cookies_preferences: null,
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
      _ga: 'undeclared',
      _ga_7Q2M4XK9TB: 'undeclared',
      AWSALB: 'undeclared',
      tuiles_session: 'undeclared',
      '__Host-tuiles_vue': 'undeclared',
    },
  },
  {
    id: 'shop',
    host: shopHost,
    path: '/',
    about: 'a shop, seven of whose eleven cookies are not as its charter says, each in another way',
    opens: '_fbp',
    sets: {
      lanterne_basket: null,
      lanterne_language: null,
      _ga: null,
      film_quality: null,
      lanterne_experiment: 'undeclared',
      lanterne_loyalty: 'domain-differs',
      lanterne_delivery: 'service-differs',
      lanterne_viewed: 'outlives-charter',
      _fbp: 'provider-differs',
      _gcl_au: 'purpose-differs',
      chat_thread: 'third-party-undisclosed',
    },
  },
];
