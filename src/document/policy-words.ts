/** What a link leads to, by its words. */
export type PolicyKind = 'cookie-policy' | 'cookies' | 'privacy-and-cookies' | 'privacy' | 'legal';

/*
 * In the languages of the reader: French, English, German, Spanish, Italian, Dutch, Portuguese, Polish,
 * Swedish, Danish, Finnish, Greek, Czech, Slovak, Hungarian, Romanian. Without accents, in lower case, as
 * stems: paths run their words together.
 */
const COOKIES =
  /cookie|\btemoins?\b|\bkakor|om kakor|kakpolicy|evaste|ciasteczk|informacjach? cookie|\bsutik?\b|sutiszab|sutitaj|sutikezel|κουκις/;

const POLICY = new RegExp(
  [
    'polic|notice|statement|declaration|disclosure|information|use of|how we use|our use',
    'politique|charte|gestion|utilisation|avis |regles|informations',
    'richtlinie|erklarung|hinweis|verwendung|nutzung|bestimmung',
    'politica|aviso|declaracion|uso de|informacion',
    'informativa|dichiarazione|utilizzo|normativa',
    'beleid|verklaring|gebruik|melding',
    'declaracao|utilizacao|informacoes',
    'polityk|zasady|informacj|oswiadczen|pliki|plikow',
    'anvandning|om cookies|om kakor|forklaring',
    'politik|erklaering|brug af|cookieoplysning',
    'kaytant|kaytto|kaytosta|seloste|tietoa',
    'πολιτικη|χρηση|δηλωση',
    'prohlaseni|pouzivani|pouziti|informace|soubor|pravidla',
    'vyhlasenie|pouzivanie|informacie|subor',
    'szabalyzat|tajekoztato|hasznalat|nyilatkozat|kezeles',
    'utilizare|declaratie|informare|fisier|modul',
  ].join('|'),
);

const PRIVACY = new RegExp(
  [
    'privacy|data protection|personal data|gdpr|rgpd|dsgvo',
    'confidentialite|donnees personnelles|donnees a caractere|vie privee|protection des donnees',
    'datenschutz|privatsphare',
    'privacidad|proteccion de datos|datos personales',
    'riservatezza|protezione dei dati|dati personali',
    'persoonsgegevens|gegevensbescherming',
    'privacidade|protecao de dados|dados pessoais',
    'prywatnos|danych osobowych|rodo\\b',
    'integritet|personuppgift|dataskydd',
    'privatliv|persondata|personoplysning|databeskyttelse',
    'tietosuoja|yksityisyy|henkilotie',
    'απορρητο|προσωπικων δεδομενων|προστασια δεδομενων|ιδιωτικοτητα',
    'soukromi|osobnich udaju|ochrana (?:osobni|udaj)',
    'sukromi|osobnych udajov',
    'adatvedel|adatkezel|szemelyes adat',
    'confidentialitate|date personale|caracter personal|datelor',
  ].join('|'),
);

const LEGAL = new RegExp(
  [
    'mentions? legales?|legal|legais|imprint|impressum|rechtliche',
    'note legali|juridisch|wettelijk|disclaimer|colofon',
    'informacje prawne|nota prawna|juridisk|oikeudelli',
    'νομικη|νομικες|pravni|pravne|jogi |impresszum|juridic',
  ].join('|'),
);

/** What words say of what they lead to, if anything. */
export function policyKindOf(words: string): PolicyKind | undefined {
  const aboutCookies = COOKIES.test(words);
  const aboutPrivacy = PRIVACY.test(words);
  if (aboutCookies && aboutPrivacy) return 'privacy-and-cookies';
  if (aboutCookies) return POLICY.test(words) ? 'cookie-policy' : 'cookies';
  if (aboutPrivacy) return 'privacy';
  return LEGAL.test(words) ? 'legal' : undefined;
}

/** Whether words are about cookies at all. */
export function isAboutCookies(words: string): boolean {
  return COOKIES.test(words);
}

/** Choices, not what is declared; read for want of better. */
export function isAboutSettings(words: string): boolean {
  return /settings|preferenc|manage|change|parametr|personnalis|gerer|modifier|einstellung|verwalten|configur|ajust|impostaz|gestisc|instelling|beheer|definic|gerir|ustawien|zarzadz|installning|hantera|indstilling|asetu|hallin|ρυθμισεις|διαχειριση|nastaven|beallit|setari/.test(
    words,
  );
}

/** A guide for a browser, a recipe, an article: words about cookies that are no policy. */
export function isAboutSomethingElse(words: string): boolean {
  return /\b(?:chrome|firefox|safari|edge|opera|internet explorer|internet-explorer|brave|vivaldi)\b|recette|recipe|rezept|ricett|receta|recept|receita|opskrift|resepti|przepis|συνταγ|bake|baking|delet(?:e|ing)|supprim|loschen|elimin|verwijder|apagar|usun|rensa |slet(?:te)? |poista|διαγραφ|smaz|vymaz|torles|sterge/.test(
    words,
  );
}

/** Words as these lists have them: lower case, no accents, one space between two words. */
export function plainWords(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
