import type { Retention } from '../model';
import { tokensOf, type Token } from './lifetime-tokens';
import { quantitiesIn, type Quantity } from './quantities';
import { readRetention } from './retention';
import { BROWSER, CLOSING, DELETED, PERSISTENT, SESSION, UNTIL } from './retention-words';
import { wordSet } from './word-set';

/** Longer texts tell of many things. */
const LONGEST = 6_000;
/** How many tokens may stand between the word that speaks of lasting and the number. */
const NEAR = 7;

/** Words of lasting, keeping and ending, folded: what follows is a lifetime. Sixteen languages. */
const LASTING = `expir* lasts lasting duration lifetime lifespan retention retain* kept keep* stored store valid* duree conserv*
  dauer speicherdauer lebensdauer laufzeit gultig* gespeichert ablauf* lauft aufbewahr* verfall* caduc* duracion vigencia almacen* scad*
  durata bewaar* bewaard bewaartermijn verval* verloopt verlopen geldig* looptijd duracao validade dura durent dure armazenad* guardad* przechowyw* wygas* waznos* trwania
  lagras sparas varaktighed gyldig* giltig* opbevar* udlob* upphor* varighet livslangd lagringstid sailyt* voimassa vanhen* kesto διαρκεια διατηρ* ληγει ληξη λιξη vyprs*
  platnost* uchovava* uchovan* trvani trvanie lejarat* lejar ervenyes* megoriz* tarol* idotartam* expira* valabil* pastr* pastrat durata`;
/** "The last 30 days", "the first 3 hours" are no lifetimes. */
const PAST = new Set(
  'the first last past previous derniers dernieres letzten vergangenen ultimos ultimas ultimi ultime laatste afgelopen ostatnich senaste seneste viimeisten'.split(
    ' ',
  ),
);
const AFTER = new Set('nach after na efter jalkeen po utan dupa apres'.split(' '));

const saysLasting = wordSet(LASTING);
const saysEnding = wordSet(`${DELETED} expir* last lasts ${LASTING}`);
const saysDeleted = wordSet(DELETED);
const saysGone = wordSet(
  `${DELETED} expir* scad* caduc* verfall* verval* verloop* discard* forsvinn* forsvind* vypr* wygas* lejar*`,
);
const saysSession = wordSet(SESSION);
const saysPersistent = wordSet(PERSISTENT);
const saysUntil = wordSet(UNTIL);
const saysClosing = wordSet(CLOSING);
const saysBrowser = wordSet(BROWSER);

/** What may follow or precede the number in brackets that hold nothing but a lifetime. */
const BESIDE = new Set(
  `max maximum maximal min up to jusqu a au plus bis zu hasta fino tot ate do upto about ca env environ
  duree duration dauer durata duracion duur`.split(/\s+/),
);

/**
 * Finds the lifetime that prose or brackets state: "is kept for 13 months", "(24h)", "durée : 13 mois". Only
 * where a word of lasting stands right before the number, or brackets hold nothing else.
 *
 * @returns the words that state it, and what they come to; the longest of several. Nothing where in doubt.
 */
export function retentionIn(text: string): { text: string; retention: Retention } | undefined {
  const tokens = tokensOf(text, LONGEST);
  const stated = quantitiesIn(tokens).filter(
    (one) =>
      isInBrackets(tokens, one) || isAfterLasting(tokens, one) || isBeforeEnding(tokens, one),
  );
  if (stated.length > 0) {
    const longest = stated.reduce((most, one) => (one.seconds > most.seconds ? one : most));
    const words = text.slice(tokens[longest.from]!.start, tokens[longest.to - 1]!.end);
    return { text: words, retention: readRetention(words) };
  }
  return sessionIn(text, tokens) ?? closingIn(text, tokens);
}

/** With nothing but words of lasting beside: "(24h)", "(durée : session)". */
function isInBrackets(
  tokens: readonly Token[],
  { from, to }: Pick<Quantity, 'from' | 'to'>,
): boolean {
  let start = from - 1;
  while (start >= 0 && from - start < 6 && isBeside(tokens[start])) start -= 1;
  let end = to;
  while (end < tokens.length && end - to < 4 && isBeside(tokens[end])) end += 1;
  return /^[([]$/.test(tokens[start]?.text ?? '') && /^[)\]]$/.test(tokens[end]?.text ?? '');
}

function isBeside(token: Token | undefined): boolean {
  return token !== undefined && (BESIDE.has(token.text) || /^[:<≤.’']$/.test(token.text));
}

/** Within a sentence, with no other number in between. */
function isAfterLasting(tokens: readonly Token[], { from }: Quantity): boolean {
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at -= 1) {
    const token = tokens[at]!;
    if (/^[.;!?()•|]$/.test(token.text) || token.kind === 'number') return false;
    if (PAST.has(token.text)) return false;
    if (token.kind === 'word' && saysLasting([token.text])) return true;
  }
  return false;
}

/** "Wird nach 30 Tagen gelöscht": in some languages the verb comes last. */
function isBeforeEnding(tokens: readonly Token[], { from, to }: Quantity): boolean {
  if (!AFTER.has(tokens[from - 1]?.text ?? '')) return false;
  const behind = tokens.slice(to, to + 4);
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ text }) => saysDeleted([text]) || /^(?:ab|abgelaufen)$/.test(text));
}

/** "(session)", "expires at the end of the session". */
function sessionIn(
  text: string,
  tokens: readonly Token[],
): { text: string; retention: Retention } | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const isAlone = isInBrackets(tokens, { from: at, to: at + 1 });
    const isSession = saysSession([token.text]);
    const isStated = isAlone
      ? isSession || saysPersistent([token.text])
      : isSession && isEnded(tokens, at);
    if (!isStated) continue;
    const words = text.slice(token.start, token.end);
    return { text: words, retention: readRetention(words) };
  }
  return undefined;
}

/** "Expires at the end of the session": both its end and a word of ending stand before it. */
function isEnded(tokens: readonly Token[], at: number): boolean {
  let ending = false;
  let end = false;
  for (let before = at - 1; before >= 0 && at - before <= 8; before -= 1) {
    const { text, kind } = tokens[before]!;
    if (/^[.;!?()•|]$/.test(text)) break;
    if (kind !== 'word') continue;
    if (saysEnd([text])) end = true;
    else if (saysEnding([text])) ending = true;
  }
  return ending && end;
}

/** How many words a clause may have that tells of a cookie's end. */
const CLAUSE = 9;

/** "Is deleted when you close your browser", in whatever order a language has the three. */
function closingIn(
  text: string,
  tokens: readonly Token[],
): { text: string; retention: Retention } | undefined {
  const closing = tokens.findIndex(
    ({ text: word, kind }) => kind === 'word' && saysClosing([word]),
  );
  if (closing < 0) return undefined;
  const [from, to] = clauseAround(tokens, closing);
  const words = tokens.slice(from, to + 1).map((token) => token.text);
  const tells =
    words.some((word) => saysGone([word]) || saysUntil([word])) &&
    words.some((word) => saysBrowser([word]));
  if (!tells) return undefined;
  const clause = text.slice(tokens[from]!.start, tokens[to]!.end);
  const retention = readRetention(clause);
  return retention.kind === 'session' ? { text: clause, retention } : undefined;
}

/** The first and the last token of what is said around one, up to a mark on either side. */
function clauseAround(tokens: readonly Token[], at: number): [from: number, to: number] {
  const isWithin = (token: Token | undefined) =>
    token !== undefined && !/^[.,;:!?()•|]$/.test(token.text);
  let [from, to] = [at, at];
  while (at - from < CLAUSE && isWithin(tokens[from - 1])) from -= 1;
  while (to - at < CLAUSE && isWithin(tokens[to + 1])) to += 1;
  return [from, to];
}

const saysEnd =
  wordSet(`end fin fine fim ende einde slut konca koniec konec loppu* τελοσ vege sfarsit* skonc* ukonc*
  termin*`);
