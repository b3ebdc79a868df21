/** Numbers in words, folded, in sixteen languages and the cases that stand before a unit. */
const WORDS: readonly (readonly [number, string])[] = [
  [0.25, 'viertel quart'],
  [
    0.5,
    'half halbe halben halber halbes demi demie media medio mezza mezzo mezz meia meio halve halvt halv puoli μιση μισο μισου pol pul fel jumatate polovinu',
  ],
  [
    1,
    `one un une una uno um uma ein eine einen einem einer eines een yksi yhden ενα ενασ εναν μια μιασ μιαν ενοσ jeden
    jedna jedno jednu jednego jednej jednoho jednej jedneho egy`,
  ],
  [1.5, 'anderthalb eineinhalb anderhalf poltora masfel εναμισι εναμιση halvannan halvandet'],
  [
    2,
    'two deux zwei dos due twee dois duas dwa dwie dwoch tva kaksi kahden δυο dva dve dvou dvoch ket ketto doi doua',
  ],
  [
    3,
    'three trois drei tres tre drie trzy trzech kolme kolmen τρεισ τρια τριων tri troch harom trei',
  ],
  [
    4,
    'four quatre vier cuatro quattro quatro cztery czterech fyra fire nelja neljan τεσσερα τεσσερισ τεσσαρων ctyri ctyr styri styroch negy patru',
  ],
  [
    5,
    'five cinq funf fuenf cinco cinque vijf piec pieciu fem viisi viiden πεντε pet peti piatich ot cinci',
  ],
  [
    6,
    'six sechs seis sei zes szesc szesciu sex seks kuusi kuuden εξι sest sesti siestich hat sase',
  ],
  [
    7,
    'seven sept sieben siete sette zeven sete siedem siedmiu sju syv seitseman επτα εφτα sedm sedmi sedem siedmich sapte',
  ],
  [
    8,
    'eight huit acht ocho otto oito osiem osmiu atta otte kahdeksan οκτω οχτω osm osmi osem osmich nyolc opt',
  ],
  [
    9,
    'nine neuf neun nueve nove negen dziewiec dziewieciu nio ni yhdeksan εννεα εννια devet deviti devat deviatich kilenc noua',
  ],
  [
    10,
    'ten dix zehn diez dieci tien dez dziesiec dziesieciu tio ti kymmenen δεκα deset deseti desat desiatich tiz zece',
  ],
  [
    11,
    'eleven onze elf once undici jedenascie jedenastu elva elleve yksitoista εντεκα jedenact jedenasti jedenast tizenegy unsprezece',
  ],
  [
    12,
    'twelve douze zwolf zwoelf doce dodici twaalf doze dwanascie dwunastu tolv kaksitoista kahdentoista δωδεκα dvanact dvanacti dvanast dvanastich tizenketto doisprezece',
  ],
  [
    13,
    'thirteen treize dreizehn trece tredici dertien treze trzynascie trzynastu tretton kolmetoista kolmentoista δεκατρεισ δεκατρια trinact trinacti trinast trinastich tizenharom treisprezece',
  ],
  [
    14,
    'fourteen quatorze vierzehn catorce quattordici veertien catorze czternascie czternastu fjorton fjorten neljatoista neljantoista δεκατεσσερα δεκατεσσερισ ctrnact ctrnacti strnast strnastich tizennegy paisprezece',
  ],
  [
    15,
    'fifteen quinze funfzehn fuenfzehn quince quindici vijftien pietnascie pietnastu femton femten viisitoista viidentoista δεκαπεντε patnact patnacti patnast tizenot cincisprezece',
  ],
  [
    16,
    'sixteen seize sechzehn dieciseis sedici zestien dezesseis dezasseis szesnascie szesnastu sexton seksten kuusitoista kuudentoista δεκαεξι sestnact sestnast tizenhat saisprezece',
  ],
  [
    17,
    'seventeen siebzehn diecisiete diciassette zeventien dezessete dezassete siedemnascie siedemnastu sjutton sytten seitsemantoista δεκαεπτα sedmnact sedemnast tizenhet saptesprezece',
  ],
  [
    18,
    'eighteen achtzehn dieciocho diciotto achttien dezoito osiemnascie osiemnastu arton atten kahdeksantoista δεκαοκτω osmnact osmnacti osemnast tizennyolc optsprezece',
  ],
  [
    19,
    'nineteen neunzehn diecinueve diciannove negentien dezenove dezanove dziewietnascie dziewietnastu nitton nitten yhdeksantoista δεκαεννεα devatenact devatnast tizenkilenc nouasprezece',
  ],
  [
    20,
    'twenty vingt zwanzig veinte venti twintig vinte dwadziescia dwudziestu tjugo tyve kaksikymmenta kahdenkymmenen εικοσι dvacet dvaceti dvadsat dvadsiatich husz douazeci',
  ],
  [
    30,
    'thirty trente dreissig dreizig treinta trenta dertig trinta trzydziesci trzydziestu trettio tredive kolmekymmenta kolmenkymmenen τριαντα tricet triceti tridsat tridsiatich harminc treizeci',
  ],
  [
    40,
    'forty quarante vierzig cuarenta quaranta veertig quarenta czterdziesci czterdziestu fyrtio fyrre neljakymmenta σαραντα ctyricet styridsat negyven patruzeci',
  ],
  [
    50,
    'fifty cinquante funfzig fuenfzig cincuenta cinquanta vijftig cinquenta piecdziesiat femtio halvtreds viisikymmenta πενηντα padesat patdesiat otven cincizeci',
  ],
  [
    60,
    'sixty soixante sechzig sesenta sessanta zestig sessenta szescdziesiat sextio tres kuusikymmenta εξηντα sedesat sestdesiat hatvan saizeci',
  ],
  [
    90,
    'ninety neunzig noventa novanta negentig dziewiecdziesiat nittio halvfems yhdeksankymmenta ενενηντα devadesat devatdesiat kilencven nouazeci',
  ],
  [100, 'hundred cent hundert cien ciento cento honderd cem sto hundra hundrede sata εκατο szaz'],
  [24, 'huszonnegy ctyriadvacet'],
];

/** Of a compound: `ventiquattro`, `huszonnegy`, `veintidos`. */
const TENS_BEFORE: readonly (readonly [string, number])[] = [
  ['kaksikymmenta', 20],
  ['kolmekymmenta', 30],
  ['dvadsat', 20],
  ['tridsat', 30],
  ['veinti', 20],
  ['venti', 20],
  ['trenta', 30],
  ['tjugo', 20],
  ['trettio', 30],
  ['huszon', 20],
  ['harminc', 30],
  ['negyven', 40],
  ['quaranta', 40],
];
/** Of a compound: `vierundzwanzig`, `vierentwintig`, `fireogtyve`. */
const JOINERS = ['und', 'en', 'og', 'a'];

const values = new Map(
  WORDS.toReversed().flatMap(([value, words]) =>
    words.split(/\s+/).map((word) => [word, value] as const),
  ),
);

/** The value of a number in words; undefined for any other word. */
export function numberOfWord(word: string): number | undefined {
  const whole = values.get(word);
  return whole ?? (word.length > 6 && word.length < 30 ? compound(word) : undefined);
}

function compound(word: string): number | undefined {
  for (const [start, tens] of TENS_BEFORE) {
    const ones = word.startsWith(start) ? values.get(word.slice(start.length)) : undefined;
    if (ones !== undefined && ones < 10) return tens + ones;
  }
  for (const joiner of JOINERS) {
    const at = word.indexOf(joiner, 2);
    if (at < 0) continue;
    const ones = values.get(word.slice(0, at));
    const tens = values.get(word.slice(at + joiner.length));
    if (ones !== undefined && tens !== undefined && ones < 10 && tens >= 20) return ones + tens;
  }
  return undefined;
}

/**
 * Articles and numbers that are other words in other languages count only before units of their own
 * language: `en` is "one" before `dag`, "in" before `jours`; `het` is "seven" before `nap`.
 */
const BEFORE: ReadonlyMap<string, readonly [number, ReadonlySet<string>]> = new Map(
  (
    [
      ['a', 1, 'second minute hour day week fortnight month year decade'],
      ['an', 1, 'hour'],
      ['en', 1, 'dag time timme manad maned uge vecka minut sekund'],
      ['et', 1, 'ar aar dogn minut sekund'],
      ['ett', 1, 'ar dygn halvar'],
      ['o', 1, 'ora luna zi saptamana secunda'],
      ['to', 2, 'dage dogn timer uger maneder ar aar minutter sekunder'],
      ['het', 7, 'nap napig napos ev honap honapig ora oraig perc masodperc'],
    ] as const
  ).map(([word, value, units]) => [word, [value, new Set(units.split(' '))] as const]),
);

/** The value of a word that is a number only before certain units. */
export function numberBefore(word: string, unit: string): number | undefined {
  const known = BEFORE.get(word);
  return known?.[1].has(unit) ? known[0] : undefined;
}
