/**
 * How charters write "we ourselves" in a provider's cell: this site, its owner, its publisher, first party. In the
 * sixteen languages of the reader, as `plainWords` leaves them, with a bar between two.
 */
const WORDS = [
  // en
  'first party|1st party|own|us|we|ourselves|internal|this site|this website|the site|the website|our site|our website|site owner|website owner|site operator|website operator|publisher|the publisher',
  // fr
  'nous|nous memes|interne|internes|propre|ce site|le site|notre site|site internet|ce site internet|ce site web|cookie interne|cookies internes|premiere partie|editeur|l editeur|editeur du site|l editeur du site|proprietaire du site|exploitant du site',
  // de
  'wir|wir selbst|uns|eigene|eigener|eigenes|intern|diese website|diese webseite|diese seite|die website|unsere website|unsere webseite|websitebetreiber|webseitenbetreiber|seitenbetreiber|betreiber|betreiber der website|eigentumer dieser website|erstanbieter',
  // es
  'nosotros|nosotros mismos|propia|propio|propias|propios|interno|interna|este sitio|este sitio web|esta web|esta pagina web|el sitio web|nuestro sitio|nuestro sitio web|nuestra web|titular del sitio web|titular de la web|el titular|editor|primera parte',
  // it
  'noi|noi stessi|proprio|propria|proprietario|interno|interna|questo sito|questo sito web|il sito|il sito web|il nostro sito|nostro sito|titolare del sito|proprietario del sito|gestore del sito|editore|prima parte',
  // nl
  'wij|wij zelf|onszelf|eigen|intern|deze site|deze website|de site|de website|onze site|onze website|eigenaar van de website|website eigenaar|websitebeheerder|beheerder van de website|uitgever|eerste partij',
  // pt
  'nos|nos mesmos|proprio|propria|proprios|proprias|interno|interna|este site|este sitio|este website|o site|o nosso site|nosso site|proprietario do site|responsavel pelo site|primeira parte',
  // pl
  'my|wlasny|wlasne|własny|własne|własna|wewnetrzny|wewnetrzne|ta strona|ta witryna|niniejsza strona|nasza strona|nasza witryna|wlasciciel strony|właściciel strony|własciciel strony|wydawca|administrator strony',
  // sv
  'vi|vi sjalva|oss|egen|egna|intern|interna|denna webbplats|den har webbplatsen|webbplatsen|var webbplats|webbplatsens agare|forstapart|utgivare',
  // da
  'vi|os|egen|egne|intern|interne|denne hjemmeside|dette websted|dette website|hjemmesiden|vores hjemmeside|vores website|webstedets ejer|hjemmesidens ejer|forstepart|førstepart|udgiver',
  // fi
  'me|me itse|oma|omat|sisainen|tama sivusto|tama verkkosivusto|sivusto|verkkosivusto|sivustomme|sivuston omistaja|sivuston yllapitaja|ensimmainen osapuoli|julkaisija',
  // el
  'εμεις|εμεις οι ιδιοι|ιδια|ιδιο|εσωτερικο|αυτοσ ο ιστοτοποσ|αυτος ο ιστοτοπος|ο ιστοτοπος|ο ιστοτοπος μας|ιδιοκτητης του ιστοτοπου|εκδοτης|πρωτο μερος',
  // cs
  'my|my sami|vlastni|interni|tento web|tyto stranky|tato webova stranka|nas web|nase stranky|provozovatel webu|provozovatel stranek|vlastnik webu|prvni strana|vydavatel',
  // sk
  'my|my sami|vlastne|vlastny|interne|interny|tato stranka|tato webova stranka|tento web|nasa stranka|nasa webova stranka|prevadzkovatel webu|prevadzkovatel stranky|vlastnik stranky|prva strana',
  // hu
  'mi|mi magunk|sajat|belso|ez a weboldal|ez a honlap|a weboldal|a honlap|weboldalunk|honlapunk|a weboldal uzemeltetoje|weboldal uzemeltetoje|a honlap uzemeltetoje|elso fel|kiado',
  // ro
  'noi|noi insine|propriu|proprie|proprii|intern|interne|acest site|acest site web|site ul|site ul nostru|site ul web|proprietarul site ului|operatorul site ului|editor|prima parte',
];

/** Every one of them. */
export const OURSELVES: ReadonlySet<string> = new Set(WORDS.flatMap((words) => words.split('|')));
