import type { StorageKind } from '../model';
import { remembering } from './remembering';
import { termWords, wordSet } from './word-set';

const LONGEST = 90;

const hasStorage =
  wordSet(`storage stockage speicher* almacenamiento archiviazione memoria opslag armazenamento pamie*
  magazyn* lagring* lager* tallennus* muisti* αποθηκ* uloziste uloziska uloz* tarhely* tarolo* tarolas* stocare
  memorare`);
const hasLocal = wordSet(
  'local locale locales lokal* τοπικ* helyi miejscow* paikalli* mistni miestne',
);
const hasSession =
  wordSet(`session sessions sesion sessione sessao sitzung* sessie sesja sesji sessions* istunto* συνεδρ*
  relace relacie munkamenet* sesiune*`);
const hasPixel = wordSet(
  'pixel pixels pixeln piksel* beacon beacons balise balises webbeacon* zahlpixel*',
);
const hasCookie = wordSet('cookie cookies http https');
/** What may stand beside "cookie" without saying what it is for: "marketing cookies" is a category. */
const isOfCookies = wordSet(
  'cookie cookies http https html server browser first third 1st 3rd party persistent session',
);

/**
 * What kind of storage a cell or heading speaks of: "HTTP Cookie", "HTML Local Storage", "Pixel Tracker".
 *
 * @returns nothing where it speaks of none, or of several.
 */
export const storageOfText: (text: string) => StorageKind | undefined = remembering(storageIn, {
  most: 2_000,
  longest: LONGEST,
});

function storageIn(text: string): StorageKind | undefined {
  const words = termWords(text, LONGEST);
  const kinds = [...kindsIn(words)];
  return kinds.length === 1 ? kinds[0] : undefined;
}

function kindsIn(words: readonly string[]): Set<StorageKind> {
  const kinds = new Set<StorageKind>();
  if (words.includes('indexeddb') || words.includes('indexed')) kinds.add('indexeddb');
  if (words.includes('localstorage')) kinds.add('local');
  if (words.includes('sessionstorage')) kinds.add('session');
  if (hasStorage(words) || (words.includes('html') && !hasCookie(words))) {
    if (hasLocal(words)) kinds.add('local');
    if (hasSession(words)) kinds.add('session');
    if (kinds.size === 0 && words.includes('html')) kinds.add('local');
  }
  if (hasPixel(words)) kinds.add('pixel');
  if (hasCookie(words) && words.every((word) => isOfCookies([word]))) kinds.add('cookie');
  return kinds;
}
