import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyString } from './any-string';
import { readRetention } from '../../../src/charter/meaning/retention';
import { retentionIn } from '../../../src/charter/meaning/retention-in-prose';

const UNITS = {
  s: 1,
  min: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
  mo: 30.4375 * 86_400,
  y: 365.25 * 86_400,
};
type Unit = keyof typeof UNITS;

/** `1y 2mo` in seconds; `session`, `persistent` and `unknown` as they are. */
function meaning(short: string): { kind: string; seconds: number | null } {
  if (!/\d/.test(short)) return { kind: short, seconds: null };
  const seconds = short.split(' ').reduce((sum, part) => {
    const [, count = '', unit = ''] = /^([\d.]+)(\D+)$/.exec(part) ?? [];
    return sum + Number(count) * UNITS[unit as Unit];
  }, 0);
  return { kind: 'duration', seconds: Math.round(seconds) };
}

/** `text = meaning`, one a line. */
function rows(table: string): [text: string, meaning: string][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' = ') as [string, string]);
}

const languages: Record<string, string> = {
  French: `
    13 mois = 13mo
    1 an = 1y
    un an = 1y
    une année = 1y
    2 ans = 2y
    deux ans = 2y
    1 an et 1 mois = 1y 1mo
    1 an, 11 mois et 29 jours = 1y 11mo 29d
    un an et demi = 1.5y
    une demi-heure = 0.5h
    1/2 h = 0.5h
    1 h 30 = 1h
    24h = 24h
    24 H = 24h
    61 j = 61d
    1 000 jours = 1000d
    1,5 an = 1.5y
    vingt-quatre heures = 24h
    treize (13) mois = 13mo
    13 (treize) mois = 13mo
    trente minutes = 30min
    30 mn = 30min
    quinze jours = 15d
    six semaines = 6w
    1 an(s) = 1y
    6 à 13 mois = 13mo
    entre 1 et 2 ans = 2y
    13 mois maximum = 13mo
    jusqu’à 25 mois = 25mo
    3 semestres = 18mo
    Session = session
    Durée de la session = session
    À la fermeture du navigateur = session
    Jusqu’à la fermeture du navigateur = session
    Le temps de la visite = session
    Persistant = persistent
    Jusqu’à suppression par l’utilisateur = persistent
    illimitée = persistent
    quelques secondes = unknown
    aucune = unknown
    365 jours glissants = 365d
    Session ou 30 jours = 30d`,
  English: `
    1 year = 1y
    1 yr = 1y
    a year = 1y
    An hour = 1h
    one hour = 1h
    Half an hour = 0.5h
    half a day = 0.5d
    one and a half years = 1.5y
    1 year and a half = 1.5y
    two years = 2y
    twenty-four hours = 24h
    thirteen months = 13mo
    2 years 1 month = 2y 1mo
    1 year, 1 month and 4 days = 1y 1mo 4d
    364d 23h = 364d 23h
    1h 30m = 1h 30min
    1y 6m = 1y 6mo
    13m = 13mo
    30m = 30min
    2 y = 2y
    2-year = 2y
    30-day cookie = 30d
    90 secs = 90s
    1,825 days = 1825d
    2,592,000 seconds = 2592000s
    1.5 hours = 1.5h
    0.125 days = 0.125d
    < 1 day = 1d
    up to 12 months = 12mo
    60 - 90 days = 90d
    1-2 years = 2y
    30 seconds to 1 year = 1y
    Session to 30 days = 30d
    6 months or 1 year = 1y
    1 day, 1 year = 1y
    2 weeks by default = 2w
    a fortnight = 2w
    P1Y2M = 1y 2mo
    PT30M = 30min
    P30D = 30d
    1 year (365 days) = 1y
    50 Min. = 50min
    Expires after 400 days = 400d
    Session cookie = session
    End of session = session
    When you close your browser = session
    Until the browser is closed = session
    Browsing session = session
    The duration of your visit = session
    Persistent = persistent
    Never expires = persistent
    Permanent = persistent
    Until cleared = persistent
    HTML Local Storage = unknown
    N/A = unknown
    - = unknown
    a few seconds = unknown
    365 = unknown
    13-month = 13mo`,
  German: `
    14 Tg. = 14d
    ein Halbjahr = 6mo
    1 Jahr = 1y
    ein Jahr = 1y
    2 Jahre = 2y
    zwei Jahren = 2y
    eineinhalb Jahre = 1.5y
    eine halbe Stunde = 0.5h
    halbe Stunde = 0.5h
    24 Std. = 24h
    vierundzwanzig Stunden = 24h
    1.095 Tage = 1095d
    1,5 Jahre = 1.5y
    13 Monate = 13mo
    6 Mon. = 6mo
    eine Woche = 1w
    4 Wochen = 4w
    30 Min = 30min
    90 Sekunden = 90s
    bis zu 2 Jahre = 2y
    1 Jahr, 11 Monate und 29 Tage = 1y 11mo 29d
    30 bis 90 Tage = 90d
    1 Jahr oder Session = 1y
    Sitzung = session
    Sitzungsende = session
    Ende der Sitzung = session
    Bis Browser geschlossen wird = session
    Dauer des Besuchs = session
    Dauerhaft = persistent
    unbegrenzt = persistent
    Bis zur Löschung = persistent
    einige Sekunden = unknown
    unbekannt = unknown`,
  Spanish: `
    1 año = 1y
    un año = 1y
    dos años = 2y
    un año y medio = 1.5y
    media hora = 0.5h
    veinticuatro horas = 24h
    treinta y seis meses = 36mo
    13 meses = 13mo
    un mes = 1mo
    1 año y 1 mes = 1y 1mo
    3.650 días = 3650d
    una semana = 1w
    1 a 2 años = 2y
    1 y 2 años = 2y
    hasta 2 años = 2y
    30 minutos = 30min
    Sesión = session
    Fin de la sesión = session
    Al cerrar el navegador = session
    Persistente = persistent
    Indefinida = persistent
    Hasta que se elimine = persistent
    desconocido = unknown`,
  Italian: `
    1 anno = 1y
    un anno = 1y
    due anni = 2y
    un anno e mezzo = 1.5y
    mezz'ora = 0.5h
    ventiquattro ore = 24h
    6 mesi = 6mo
    30 gg = 30d
    1 giorno = 1d
    una settimana = 1w
    1 anno e 1 mese = 1y 1mo
    da 1 a 2 anni = 2y
    fino a 24 mesi = 24mo
    30 minuti = 30min
    10 secondi = 10s
    Sessione = session
    Fine sessione = session
    Alla chiusura del browser = session
    Durata della sessione = session
    Persistente = persistent
    illimitata = persistent
    Fino alla cancellazione = persistent`,
  Dutch: `
    1 jaar = 1y
    een jaar = 1y
    2 jr = 2y
    anderhalf jaar = 1.5y
    half uur = 0.5h
    24 uur = 24h
    24u = 24h
    vierentwintig uren = 24h
    13 maanden = 13mo
    één maand = 1mo
    2 weken = 2w
    30 dagen = 30d
    30 minuten = 30min
    1 jaar en 1 maand = 1y 1mo
    maximaal 2 jaar = 2y
    Sessie = session
    Einde van de sessie = session
    Tot het sluiten van de browser = session
    Onbeperkt = persistent
    Permanent = persistent
    Tot verwijdering = persistent`,
  Portuguese: `
    1 ano = 1y
    um ano = 1y
    dois anos = 2y
    um ano e meio = 1.5y
    meia hora = 0.5h
    vinte e quatro horas = 24h
    13 meses = 13mo
    1 mês = 1mo
    uma semana = 1w
    trinta dias = 30d
    30 minutos = 30min
    1 ano e 1 mês = 1y 1mo
    até 2 anos = 2y
    Sessão = session
    Fim da sessão = session
    Ao fechar o navegador = session
    Permanente = persistent
    ilimitado = persistent`,
  Polish: `
    1 rok = 1y
    rok i 1 dzień = 1d
    2 lata = 2y
    dwa lata = 2y
    5 lat = 5y
    półtora roku = 1.5y
    pół godziny = 0.5h
    24 godz. = 24h
    24 godziny = 24h
    13 miesięcy = 13mo
    3 miesiące = 3mo
    jeden miesiąc = 1mo
    6 mies. = 6mo
    365 dni = 365d
    1 dzień = 1d
    tydzień 1 = unknown
    2 tygodnie = 2w
    30 minut = 30min
    do 2 lat = 2y
    1 rok i 1 miesiąc = 1y 1mo
    Sesja = session
    Koniec sesji = session
    Do zamknięcia przeglądarki = session
    Stałe = persistent
    Nieograniczony = persistent
    Do usunięcia = persistent`,
  Swedish: `
    1 år = 1y
    ett år = 1y
    2 år = 2y
    två år = 2y
    ett halvår = 6mo
    v 1 = unknown
    en halvtimme = unknown
    en halv timme = 0.5h
    en timme = 1h
    24 timmar = 24h
    24 tim = 24h
    tjugofyra timmar = 24h
    13 månader = 13mo
    en månad = 1mo
    6 mån = 6mo
    en vecka = 1w
    2 veckor = 2w
    30 dagar = 30d
    1 dygn = 1d
    30 minuter = 30min
    10 sekunder = 10s
    upp till 2 år = 2y
    Session = session
    Sessionen = session
    När webbläsaren stängs = session
    Obegränsad = persistent
    Tills den raderas = persistent`,
  Danish: `
    1 år = 1y
    et år = 1y
    to år = 2y
    2 år = 2y
    en halv time = 0.5h
    24 timer = 24h
    24 t = 24h
    13 måneder = 13mo
    en måned = 1mo
    6 mdr. = 6mo
    en uge = 1w
    2 uger = 2w
    30 dage = 30d
    1 dag = 1d
    1 døgn = 1d
    30 minutter = 30min
    op til 2 år = 2y
    Session = session
    Når browseren lukkes = session
    Sessionens varighed = session
    Ubegrænset = persistent
    Indtil den slettes = persistent`,
  Finnish: `
    1 v = 1y
    1 vuosi = 1y
    2 vuotta = 2y
    kaksi vuotta = 2y
    kahden vuoden = 2y
    13 kuukautta = 13mo
    13 kk = 13mo
    yksi kuukausi = 1mo
    1 viikko = 1w
    2 viikkoa = 2w
    30 päivää = 30d
    1 päivä = 1d
    1 pv = 1d
    24 tuntia = 24h
    puoli tuntia = 0.5h
    30 minuuttia = 30min
    10 sekuntia = 10s
    1 vrk = 1d
    1 vuosi ja 1 kuukausi = 1y 1mo
    enintään 2 vuotta = 2y
    Istunto = session
    Istunnon ajan = session
    Kunnes selain suljetaan = session
    Pysyvä = persistent
    Rajoittamaton = persistent`,
  Greek: `
    1 έτος = 1y
    2 έτη = 2y
    ένα έτος = 1y
    5 χρόνια = 5y
    δύο χρόνια = 2y
    ενάμιση χρόνο = 1.5y
    13 μήνες = 13mo
    ένας μήνας = 1mo
    1 μήνα = 1mo
    12 μηνών = 12mo
    1 εβδομάδα = 1w
    2 εβδομάδες = 2w
    30 ημέρες = 30d
    1 ημέρα = 1d
    30 μέρες = 30d
    24 ώρες = 24h
    μία ώρα = 1h
    μισή ώρα = 0.5h
    30 λεπτά = 30min
    10 δευτερόλεπτα = 10s
    1 έτος και 1 μήνας = 1y 1mo
    έως 2 έτη = 2y
    Συνεδρία = session
    Τέλος συνεδρίας = session
    Μέχρι το κλείσιμο του browser = session
    Μόνιμο = persistent
    Απεριόριστη = persistent`,
  Czech: `
    1 rok = 1y
    2 roky = 2y
    5 let = 5y
    dva roky = 2y
    půl hodiny = 0.5h
    24 hodin = 24h
    1 hodina = 1h
    2 hodiny = 2h
    24 hod. = 24h
    13 měsíců = 13mo
    1 měsíc = 1mo
    3 měsíce = 3mo
    jeden měsíc = 1mo
    1 týden = 1w
    2 týdny = 2w
    1 den = 1d
    30 dní = 30d
    2 dny = 2d
    30 minut = 30min
    1 rok a 1 měsíc = 1y 1mo
    až 2 roky = 2y
    Relace = session
    Konec relace = session
    Po zavření prohlížeče = session
    Trvalé = persistent
    Neomezeně = persistent
    Do smazání = persistent`,
  Slovak: `
    1 rok = 1y
    2 roky = 2y
    5 rokov = 5y
    dva roky = 2y
    pol hodiny = 0.5h
    24 hodín = 24h
    13 mesiacov = 13mo
    1 mesiac = 1mo
    3 mesiace = 3mo
    1 týždeň = 1w
    2 týždne = 2w
    1 deň = 1d
    30 dní = 30d
    2 dni = 2d
    30 minút = 30min
    1 sekunda = 1s
    1 rok a 1 mesiac = 1y 1mo
    až 2 roky = 2y
    Relácia = session
    Koniec relácie = session
    Po zatvorení prehliadača = session
    Trvalý = persistent
    Neobmedzená = persistent`,
  Hungarian: `
    1 év = 1y
    egy év = 1y
    két év = 2y
    2 év = 2y
    másfél év = 1.5y
    fél óra = 0.5h
    24 óra = 24h
    24 óráig = 24h
    13 hónap = 13mo
    egy hónap = 1mo
    1 hét = 1w
    hét nap = 7d
    2 hét = 2w
    30 nap = 30d
    harminc nap = 30d
    30 perc = 30min
    10 másodperc = 10s
    1 év 1 hónap = 1y 1mo
    legfeljebb 2 év = 2y
    Munkamenet = session
    A munkamenet végéig = session
    A böngésző bezárásáig = session
    Állandó = persistent
    Korlátlan = persistent`,
  Romanian: `
    jumătate de an = 0.5y
    1 an = 1y
    un an = 1y
    2 ani = 2y
    doi ani = 2y
    un an și jumătate = 1.5y
    jumătate de oră = 0.5h
    o oră = 1h
    24 de ore = 24h
    13 luni = 13mo
    o lună = 1mo
    o săptămână = 1w
    2 săptămâni = 2w
    30 de zile = 30d
    1 zi = 1d
    o zi = 1d
    30 minute = 30min
    30 de minute = 30min
    10 secunde = 10s
    1 an și 1 lună = 1y 1mo
    până la 2 ani = 2y
    Sesiune = session
    Sfârșitul sesiunii = session
    La închiderea browserului = session
    Permanent = persistent
    Nelimitat = persistent
    Până la ștergere = persistent`,
};

describe.each(Object.entries(languages))('%s', (_language, table) => {
  test.each(rows(table))('%s: %s', (text, short) => {
    const { kind, seconds } = readRetention(text);
    expect({ kind, seconds }).toEqual(meaning(short));
  });
});

test('the text is kept', () => {
  expect(readRetention(' 2 years¹ ').text).toBe(' 2 years¹ ');
  expect(readRetention('2 years¹').seconds).toBe(2 * UNITS.y);
});

test('a bare number has the unit of its column', () => {
  expect(readRetention('2944', 'day').seconds).toBe(2_944 * UNITS.d);
  expect(readRetention('<1', 'day').seconds).toBe(UNITS.d);
  expect(readRetention('30 - 90', 'day').seconds).toBe(90 * UNITS.d);
  expect(readRetention('1 an', 'day').seconds).toBe(UNITS.y);
  expect(readRetention('Session', 'day').kind).toBe('session');
  expect(readRetention('-', 'day').kind).toBe('unknown');
  expect(readRetention('0', 'day').kind).toBe('unknown');
});

test('nothing at once, and nothing without end', () => {
  expect(readRetention('Immediately removed')).toMatchObject({ kind: 'duration', seconds: 0 });
  expect(readRetention('999999999999999 years').kind).toBe('unknown');
});

describe('in prose', () => {
  test.each([
    ['This one is kept for 13 months.', '13 months'],
    ['Remembers the basket (24h)', '24h'],
    ['Remembers the basket (max. 30 days).', '30 days'],
    ['Compte les visites. Durée de vie : 13 mois', '13 mois'],
    ['It expires after 30 days', '30 days'],
    ['Wird nach 30 Tagen gelöscht', '30 Tagen'],
    ['Speicherdauer: 1 Jahr', '1 Jahr'],
    ['Se conserva durante 2 años', '2 años'],
    ['Scade dopo 6 mesi', '6 mesi'],
    ['Wordt 13 dagen bewaard, vervalt na 1 jaar', '1 jaar'],
    ['It is deleted at the end of the session', 'session'],
    ['Keeps the basket (session)', 'session'],
    ['Garde le panier (durée : session)', 'session'],
  ])('%s', (text, found) => expect(retentionIn(text)?.text).toBe(found));

  test.each([
    'Counts who came in the last 30 days',
    'Sends a report every 24 hours',
    'Stores the session state',
    'Stores the state (of your session)',
    'Registers a unique session ID',
    'Stores what you saw during the past 2 weeks',
    'For people over 18 years',
    'Keeps your basket',
    '',
  ])('nothing in "%s"', (text) => expect(retentionIn(text)).toBeUndefined());
});

const anyText = fc.oneof(
  anyString,
  fc
    .array(
      fc.constantFrom(
        '1',
        '30',
        '1/2',
        '1 000',
        'year',
        'an',
        'et',
        'demi',
        'a',
        '(',
        ')',
        ',',
        'm',
        'P1Y',
        '½',
        'session',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' ')),
);

test('any text has a lifetime or none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { kind, seconds } = readRetention(text, 'day');
      expect(seconds === null).toBe(kind !== 'duration');
      expect(seconds ?? 0).toBeGreaterThanOrEqual(0);
      retentionIn(text);
    }),
  );
});

test.each([
  '1 ',
  '1 year ',
  'half a ',
  '(',
  '1 000 ',
  'P1',
  '1/',
  'un an et ',
  '\u0301',
  'session ',
])('time in proportion to "%s" over and over', (piece) => {
  const text = piece.repeat(100_000);
  const start = performance.now();
  readRetention(text);
  retentionIn(text);
  expect(performance.now() - start).toBeLessThan(1_000);
});
