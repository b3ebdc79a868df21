import type { Party } from '../model';
import { remembering } from './remembering';
import { termWords, wordSet } from './word-set';

const LONGEST = 90;

const hasFirst =
  wordSet(`first 1st own interne internes intern interna interni internal propre propres propio propia
  propios propias proprio propria propri proprie proprios proprias proprietario proprietari eigene eigener eigenes eigen erst erstanbieter*
  erstpartei* eerste wlasne wlasny egna egen egne forsta forsteparts* forstapart* forstepart* ensimmaisen omat
  πρωτου πρωτα ιδια prvni prvej vlastni vlastne sajat elso prima primo primei proprii primeira`);
const hasThird =
  wordSet(`third 3rd tiers tierce tierces terceros tercero terceras tercera terceiro terceiros terceira terzi
  terza terze terzo dritt* drittanbieter* fremd* derde derden derdepartij* zewnetrzn* trzecich trzeciej tredje*
  kolmannen kolmansien τριτου τριτων τριτα treti* tretej tretich harmadik tert* externe externes external extern
  esterni esterne externos externas externa`);

/**
 * Whose cookie it is, in the words of a column or a heading: "First party", "Cookies tiers", "Propia".
 *
 * @returns nothing where it says neither, or both.
 */
export const partyOfText: (text: string) => Party | undefined = remembering(partyIn, {
  most: 2_000,
  longest: LONGEST,
});

function partyIn(text: string): Party | undefined {
  const words = termWords(text, LONGEST);
  const isFirst = hasFirst(words);
  if (isFirst === hasThird(words)) return undefined;
  return isFirst ? 'first' : 'third';
}

const isYes = wordSet('yes oui ja si sim tak kylla ναι ano ano igen da true vrai');
const isNo = wordSet('no non nein nee nao nie nej ei οχι ne nem nu false faux');

/** Yes or no, in sixteen languages; nothing where it is neither. */
export function answerOfText(text: string): boolean | undefined {
  const words = termWords(text, 12);
  if (words.length !== 1) return undefined;
  if (isYes(words)) return true;
  return isNo(words) ? false : undefined;
}
