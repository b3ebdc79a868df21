import { charterWords, WRITTEN_LANGUAGES } from '../export/charter-words';
import type { Column } from '../grid';
import { FILLERS, LONE_WORDS, PHRASES, SPEAKERS, WORDS, type Idea } from './columns-lexicon';
import { foldedWords } from './folded';
import { remembering } from './remembering';

/** Longer than this nobody heads a column. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 12;

/** A unit that a heading gives for bare numbers below it: "Durée (jours)". */
export type HeadingUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

interface Lexicon {
  whole: ReadonlyMap<string, Idea>;
  endings: ReadonlyMap<string, Idea>;
}

const lexicon = lexiconOf(WORDS);
const fillers = new Set(FILLERS.split(/\s+/));
const speakers = new Set(SPEAKERS.split(/\s+/));
const loneWords = lexiconOf(LONE_WORDS).whole;
const phrases = phrasesByFirstWord();

/** Which idea decides where a heading speaks of several: "nom du prestataire" is a provider. */
const PRECEDENCE: readonly Idea[] = [
  'retention',
  'provider',
  'domain',
  'party',
  'category',
  'purpose',
  'note',
  'type',
  'service',
  'name',
  'storage',
  'cookie',
];

/** Ideas whose words are as common in cells: alone they head a column only where no other word stands by. */
const COMMON_WORDS: ReadonlySet<Idea> = new Set([
  'cookie',
  'service',
  'type',
  'storage',
  'party',
  'ignored',
]);

/**
 * What a column holds, by the heading above it, in any of sixteen languages.
 *
 * @param text a heading as printed: "Nom du prestataire", "Lasts for", `maxAge`.
 * @returns nothing where it is no heading that is known. `category` for a bare "Type": the cells may tell
 *   otherwise, see {@link isDoubtfulHeading}.
 */
export function columnOfHeading(text: string): Column | undefined {
  const idea = ideaOfHeading(text);
  if (idea === 'cookie') return 'name';
  if (idea === 'note') return 'purpose';
  return idea === 'type' ? 'category' : idea;
}

/**
 * Whether a heading can mean several things, so that the cells below have to tell: "Type" (a category, a
 * party or a kind of storage), "Cookies used" (their names or whose they are), "Notes" (a purpose, where no
 * other column tells one).
 */
export function isDoubtfulHeading(text: string): boolean {
  const idea = ideaOfHeading(text);
  return idea !== undefined && DOUBTFUL.has(idea);
}

const DOUBTFUL: ReadonlySet<Idea> = new Set(['type', 'party', 'storage', 'cookie', 'note']);

/** The unit that a heading gives for the numbers below it, in brackets or as "in days". */
export function unitOfHeading(text: string): HeadingUnit | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  for (const word of foldedWords(text)) {
    const unit = UNITS.get(word);
    if (unit) return unit;
  }
  return undefined;
}

const UNITS: ReadonlyMap<string, HeadingUnit> = new Map(
  (
    [
      [
        'second',
        'seconds secondes segundos secondi sekunden seconden sekundy sekunder sekuntia δευτερολεπτα sec sek',
      ],
      [
        'minute',
        'minutes minuten minutos minuti minuty minuter minutter minuuttia λεπτα perc minute',
      ],
      ['hour', 'hours heures stunden horas ore uren godziny timmar timer tuntia ωρες hodiny ora'],
      [
        'day',
        'days day jours jour tage tagen dias giorni dagen dni dagar dage paivaa ημερες dny dnu nap napok zile',
      ],
      [
        'week',
        'weeks semaines wochen semanas settimane weken tygodnie veckor uger viikkoa εβδομαδες tydny saptamani',
      ],
      [
        'month',
        'months mois monate monaten meses mesi maanden miesiace manader maneder kuukautta μηνες mesice mesiace honap luni',
      ],
      ['year', 'years ans annees jahre jahren anos anni jaren lata ar vuotta ετη roky ev ani'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

const ideaOfHeading = remembering(ideaIn, { most: 2_000, longest: LONGEST_HEADING });

function ideaIn(text: string): Idea | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const words = foldedWords(withoutBrackets(text));
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const lone = words.length === 1 ? loneWords.get(words[0]!) : undefined;
  if (lone) return lone;
  const { ideas, rest } = withoutPhrases(words);
  if (ideas.has('ignored')) return 'ignored';
  if (rest.some((word) => speakers.has(word))) return undefined;
  let strange = 0;
  for (const word of rest) {
    const idea = ideaOfWord(word);
    if (idea) ideas.add(idea);
    else if (!fillers.has(word)) strange++;
  }
  if (ideas.size === 0) return undefined;
  const deciding = PRECEDENCE.find((idea) => ideas.has(idea)) ?? firstOf(ideas);
  // Words of time are rare in cells that are no headings: they bear a stranger more.
  const borne = deciding === 'retention' ? ideas.size : ideas.size - 1;
  if (!deciding || strange > borne || (strange > 0 && COMMON_WORDS.has(deciding))) return undefined;
  return decided(deciding, ideas, words.some((word) => JOINS.has(word)) || /[/&+,]/.test(text));
}

const JOINS = new Set('and et und y e en i och og ja και a es si oraz'.split(' '));

/** Ideas that mean something else together than each alone. */
function decided(deciding: Idea, ideas: ReadonlySet<Idea>, isJoined: boolean): Idea {
  // "Purpose and duration": a purpose in whose words the lifetime is found.
  if (deciding === 'retention' && isJoined && ideas.has('purpose')) return 'purpose';
  if (deciding === 'type' && ideas.has('storage')) return 'storage';
  if (deciding === 'purpose' && ideas.has('type')) return 'type';
  if (deciding === 'domain' && ideas.has('cookie') && ideas.has('name')) return 'name';
  if (deciding === 'party' && ideas.has('name')) return 'provider';
  return deciding;
}

function firstOf(ideas: ReadonlySet<Idea>): Idea | undefined {
  for (const idea of ideas) return idea;
  return undefined;
}

function withoutBrackets(text: string): string {
  if (!/[([]/.test(text)) return text;
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return /\p{L}/u.test(outside) ? outside : text;
}

/** The ideas of the expressions in a heading, and the words that belong to none. */
function withoutPhrases(words: readonly string[]): { ideas: Set<Idea>; rest: string[] } {
  const ideas = new Set<Idea>();
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at);
    if (phrase) ideas.add(phrase.idea);
    else rest.push(words[at]!);
    at += phrase?.words.length ?? 1;
  }
  return { ideas, rest };
}

interface Phrase {
  words: string[];
  idea: Idea;
}

/** The longest expression that begins there. */
function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  return phrases
    .get(words[at]!)
    ?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
}

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  // Above the column in which our own files say which cells are marked.
  const legends = WRITTEN_LANGUAGES.map((language) => charterWords(language).marked);
  const all: Phrase[] = [
    ...PHRASES.map(([text, idea]) => ({ words: text.split(' '), idea })),
    ...legends.map((text) => ({ words: foldedWords(text), idea: 'ignored' as const })),
  ];
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of all.sort((one, other) => other.words.length - one.words.length)) {
    const [first = ''] = phrase.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

const ideaOfWord = remembering(ideaOfNewWord, { most: 5_000, longest: 30 });

function ideaOfNewWord(word: string): Idea | undefined {
  const whole = lexicon.whole.get(word);
  if (whole) return whole;
  for (let start = 1; start < Math.min(word.length - 2, 24); start++) {
    const ending = lexicon.endings.get(word.slice(start));
    if (ending) return ending;
  }
  return undefined;
}

/** A word that several ideas claim goes to the first of them. */
function lexiconOf(words: Partial<Record<Idea, string>>): Lexicon {
  const whole = new Map<string, Idea>();
  const endings = new Map<string, Idea>();
  for (const idea of Object.keys(words) as Idea[]) {
    for (const word of (words[idea] ?? '').split(/\s+/).filter(Boolean)) {
      const list = word.startsWith('*') ? endings : whole;
      const key = word.replace('*', '');
      if (!list.has(key)) list.set(key, idea);
    }
  }
  return { whole, endings };
}
