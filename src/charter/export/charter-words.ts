import { CATEGORIES } from '../categories';
import type { Category, Party } from '../model';

/** What a table of declarations can have a column for. */
export type WrittenColumn =
  | 'name'
  | 'provider'
  | 'service'
  | 'purpose'
  | 'category'
  | 'retention'
  | 'party'
  | 'domain'
  | 'storage';

/** The words that a charter is written with in one language; each is read again as what it stands for. */
export interface CharterWords {
  /** BCP 47. */
  language: string;
  headings: Readonly<Record<WrittenColumn, string>>;
  categories: Readonly<Record<Category, string>>;
  parties: Readonly<Record<Party, string>>;
  session: string;
  /** Stands where a person has to say what nobody else knows. */
  toComplete: string;
  /** What is said of the cells that are marked. */
  marked: string;
}

const COLUMNS: readonly WrittenColumn[] = [
  'name',
  'provider',
  'service',
  'purpose',
  'category',
  'retention',
  'party',
  'domain',
  'storage',
];

/** A language: its headings, its categories, then own and third, a session, what is to be completed, what is marked. */
const LANGUAGES: readonly string[] = [
  'en|Cookie name|Provider|Service|Purpose|Category|Duration|First or third party|Domain|Storage type|Necessary|Functional|Preferences|Statistics|Marketing|Unclassified|First party|Third party|Session|[to be completed]|Corrected, added or to be checked',
  'fr|Nom du cookie|Fournisseur|Service|Finalité|Catégorie|Durée|Propre ou tiers|Domaine|Type de stockage|Nécessaires|Fonctionnels|Préférences|Statistiques|Marketing|Non classés|Propre|Tiers|Session|[à compléter]|Corrigé, ajouté ou à vérifier',
  'de|Cookie-Name|Anbieter|Dienst|Zweck|Kategorie|Speicherdauer|Erst- oder Drittanbieter|Domain|Speicherart|Notwendig|Funktional|Präferenzen|Statistik|Marketing|Unklassifiziert|Erstanbieter|Drittanbieter|Sitzung|[zu ergänzen]|Berichtigt, ergänzt oder zu prüfen',
  'es|Nombre de la cookie|Proveedor|Servicio|Finalidad|Categoría|Duración|Propia o de terceros|Dominio|Almacenamiento|Necesarias|Funcionales|Preferencias|Estadísticas|Marketing|Sin clasificar|Propia|Terceros|Sesión|[por completar]|Corregido, añadido o por comprobar',
  'it|Nome del cookie|Fornitore|Servizio|Finalità|Categoria|Durata|Prima o terza parte|Dominio|Archiviazione|Necessari|Funzionali|Preferenze|Statistiche|Marketing|Non classificati|Prima parte|Terza parte|Sessione|[da completare]|Corretto, aggiunto o da verificare',
  'nl|Cookienaam|Aanbieder|Dienst|Doel|Categorie|Bewaartermijn|Eerste of derde partij|Domein|Opslag|Noodzakelijk|Functioneel|Voorkeuren|Statistieken|Marketing|Niet geclassificeerd|Eerste partij|Derde partij|Sessie|[aan te vullen]|Verbeterd, toegevoegd of te controleren',
  'pt|Nome do cookie|Fornecedor|Serviço|Finalidade|Categoria|Duração|Próprio ou de terceiros|Domínio|Armazenamento|Necessários|Funcionais|Preferências|Estatísticas|Marketing|Não classificados|Próprio|Terceiros|Sessão|[a completar]|Corrigido, acrescentado ou a verificar',
  'pl|Nazwa cookie|Dostawca|Usługa|Cel|Kategoria|Okres przechowywania|Strona trzecia|Domena|Storage|Niezbędne|Funkcjonalne|Preferencje|Statystyczne|Marketing|Nieklasyfikowane|Własny|Zewnętrzny|Sesja|[do uzupełnienia]|Poprawione, dodane lub do sprawdzenia',
  'sv|Cookienamn|Leverantör|Tjänst|Syfte|Kategori|Lagringstid|Första eller tredje part|Domän|Lagringstyp|Nödvändiga|Funktionella|Preferenser|Statistik|Marknadsföring|Oklassificerade|Första part|Tredje part|Session|[ska kompletteras]|Rättat, tillagt eller ska kontrolleras',
  'da|Cookienavn|Udbyder|Tjeneste|Formål|Kategori|Udløb|Første eller tredje part|Domæne|Lagring|Nødvendige|Funktionelle|Præferencer|Statistik|Markedsføring|Uklassificerede|Førsteparts|Tredjeparts|Session|[skal udfyldes]|Rettet, tilføjet eller skal kontrolleres',
  'fi|Evästeen nimi|Palveluntarjoaja|Palvelu|Tarkoitus|Luokka|Voimassaoloaika|Ensimmäisen tai kolmannen osapuolen|Verkkotunnus|Tallennustapa|Välttämättömät|Toiminnalliset|Mieltymykset|Tilastot|Markkinointi|Luokittelemattomat|Ensimmäisen osapuolen|Kolmannen osapuolen|Istunto|[täydennettävä]|Korjattu, lisätty tai tarkistettava',
  'el|Όνομα cookie|Πάροχος|Υπηρεσία|Σκοπός|Κατηγορία|Διάρκεια|Πρώτου ή τρίτου μέρους|Τομέας|Αποθήκευση|Απαραίτητα|Λειτουργικά|Προτιμήσεις|Στατιστικά|Μάρκετινγκ|Αταξινόμητα|Πρώτου μέρους|Τρίτου μέρους|Συνεδρία|[προς συμπλήρωση]|Διορθωμένα, προστιθέμενα ή προς έλεγχο',
  'cs|Název cookie|Poskytovatel|Služba|Účel|Kategorie|Doba uložení|První nebo třetí strany|Doména|Úložiště|Nezbytné|Funkční|Preferenční|Statistické|Marketingové|Nezařazené|První strany|Třetí strany|Relace|[doplnit]|Opraveno, doplněno nebo ke kontrole',
  'sk|Názov cookie|Poskytovateľ|Služba|Účel|Kategória|Doba uloženia|Prvej alebo tretej strany|Doména|Úložisko|Nevyhnutné|Funkčné|Preferencie|Štatistické|Marketingové|Nezaradené|Prvej strany|Tretej strany|Relácia|[doplniť]|Opravené, doplnené alebo na kontrolu',
  'hu|Süti neve|Szolgáltató|Szolgáltatás|Cél|Kategória|Lejárat|Saját vagy harmadik fél|Domén|Tárolás típusa|Szükséges|Funkcionális|Preferenciák|Statisztikai|Marketing|Osztályozatlan|Saját|Harmadik fél|Munkamenet|[kiegészítendő]|Javított, hozzáadott vagy ellenőrizendő',
  'ro|Numele cookie|Furnizor|Serviciu|Scop|Categorie|Durata|Primă sau terță parte|Domeniu|Tip de stocare|Necesare|Funcționale|Preferințe|Statistice|Marketing|Neclasificate|Primă parte|Terță parte|Sesiune|[de completat]|Corectat, adăugat sau de verificat',
];

const ALL: ReadonlyMap<string, CharterWords> = new Map(
  LANGUAGES.map((line) => {
    const [language = '', ...words] = line.split('|');
    return [language, wordsOf(language, words)];
  }),
);

/** The languages that a charter can be written in, BCP 47. */
export const WRITTEN_LANGUAGES: readonly string[] = [...ALL.keys()];

/**
 * The words to write a charter with.
 *
 * @param language BCP 47, of the charter; English where it is undefined or none that we can write.
 */
export function charterWords(language: string | undefined): CharterWords {
  const primary = language?.toLowerCase().split('-')[0] ?? '';
  return ALL.get(primary) ?? ALL.get('en')!;
}

function wordsOf(language: string, words: readonly string[]): CharterWords {
  const word = (at: number) => words[at] ?? '';
  const [afterHeadings, afterCategories] = [COLUMNS.length, COLUMNS.length + CATEGORIES.length];
  return {
    language,
    headings: record(COLUMNS, (at) => word(at)),
    categories: record(CATEGORIES, (at) => word(afterHeadings + at)),
    parties: { first: word(afterCategories), third: word(afterCategories + 1) },
    session: word(afterCategories + 2),
    toComplete: word(afterCategories + 3),
    marked: word(afterCategories + 4),
  };
}

function record<Key extends string>(
  keys: readonly Key[],
  valueAt: (at: number) => string,
): Record<Key, string> {
  return Object.fromEntries(keys.map((key, at) => [key, valueAt(at)])) as Record<Key, string>;
}
