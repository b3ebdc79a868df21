import type { Category } from '../../charter/model';

const LONGEST_ID = 64;

/**
 * Words of the ids by which sites configure categories and well-known services, in the order in which they
 * count: `measure_ad_performance` is advertising.
 */
const WORDS: readonly (readonly [Category, ReadonlySet<string>])[] = [
  [
    'marketing',
    wordSet(`marketing ad ads adsense adwords advertising advertisement advertisements advertiser targeting
      retargeting remarketing social googleads googleadwordsconversion googleadwordsremarketing facebookpixel
      linkedininsighttag pinterestpixel criteo doubleclick outbrain teads pixel publicite publicites pub
      reklame werbung`),
  ],
  [
    'statistics',
    wordSet(`statistics statistic statistical statistik statistiken statistiques statistique stats analytics
      analytic analytical analyse analysis performance measure measurement mesure audience tracking matomo
      matomocloud matomohightrack piwik piwikpro hotjar clarity plausible gtag multiplegtag gajs
      pianoanalytics xiti atinternet eulerian contentsquare`),
  ],
  [
    'necessary',
    wordSet(`necessary necessaire necessaires essential essentials essentiel essentiels essenziell notwendig
      required mandatory obligatoire technical technique techniques security strictly`),
  ],
  [
    'preferences',
    wordSet('preferences preference personalization personalisation personnalisation comfort'),
  ],
  [
    'functional',
    wordSet(`functional functionality functionalities function fonctionnel fonctionnels funktional
      funktionell`),
  ],
  ['unclassified', wordSet('unclassified uncategorized')],
];

/**
 * The category that a site's own id of a category, a group or a service speaks of: `analytics`,
 * `cookie_cat_marketing`, `googleAds`, `mesure-audience`.
 *
 * @returns undefined where its words say nothing known.
 */
export function categoryOfId(id: string): Category | undefined {
  if (id.length > LONGEST_ID) return undefined;
  const words = id
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/);
  return WORDS.find(([, known]) => words.some((word) => known.has(word)))?.[0];
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
