/**
 * Words of column headings in French, English, German, Spanish, Italian, Dutch, Portuguese, Polish, Swedish,
 * Danish, Finnish, Greek, Czech, Slovak, Hungarian and Romanian, and keys of data files. Folded (lower case,
 * no accents). `word*` is a beginning, `*word` an ending: Germanic and Finnic languages write compounds.
 */

/** What a word of a heading speaks of: more than columns, since "type" may be one of several. */
export type Idea =
  | 'name'
  | 'cookie'
  | 'provider'
  | 'service'
  | 'purpose'
  | 'note'
  | 'category'
  | 'type'
  | 'retention'
  | 'domain'
  | 'party'
  | 'storage'
  | 'ignored';

export const WORDS: Record<Idea, string> = {
  name: `cookiename cookienaam cookienamn cookienavn cookienamen jmeno identificacao identificacion identificazione nom noms name names namn navn nome nomi nombre nombres nomes naam namen nazwa nazwy nazev nazvy nazov nazvy
    nimi nimet nev neve neveik nume numele denumire denumirea ονομα ονομασια ονοματα denominazione denomination denominations denominacion
    denominacao denominacion bezeichnung benamning benaevnelse megnevezes oznaceni oznacenie identifiant identifiants
    identifier identifiers identificador identificativo identificatore identyfikator kennung bezeichner id ids cle
    cles key keys schlussel schluessel chiave chiavi clave claves chave chaves sleutel sleutels klucz klucze nyckel
    nycklar nogle nogler avain kleidi κλειδι klic kluc kulcs cheie title titre titel titulo titolo intitule libelle
    label 
    *cookiename *cookienamen *cookienaam *cookienamn *cookienavn evasteen`,
  cookie: `cookie cookies kakor kaka kakan kakans cookieen cookien cookiens cookieens cookieet evaste evasteet
    evasteiden suti sutik sutike ciasteczko ciasteczka ciasteczek traceur traceurs tracker trackers tracking
    rastreador rastreadores tracciatore tracciatori testigo testigos temoin temoins soubor souboru soubory subor
    suboru subory plik pliku pliki plikow modul module cookieuri cookieului cookieurile cookiefil cookiefiler
    cookiebestand cookiebestanden technologie technologies technology tecnologia teknik technologia traceur`,
  provider: `entite entites entity entities entidad entidades entidade soggetto soggetti plaatser utgivare dataansvarlig kezelo adatkezelo    platform platforms plateforme plateformes plattform plataforma piattaforma fournisseur fournisseurs prestataire prestataires editeur editeurs emetteur emetteurs societe societes
    entreprise entreprises partenaire partenaires proprietaire proprietaires responsable responsables responsavel deposant
    emisor emisores provider providers vendor vendors supplier suppliers company companies publisher publishers issuer
    partner partners partners owner owners controller issued setter manufacturer organisation organization
    anbieter anbieters anbietern anbieterin lieferant lieferanten herausgeber unternehmen betreiber verantwortlicher
    verantwortliche eigentumer dienstanbieter diensteanbieter drittanbieter cookieanbieter partei partij proveedor
    proveedores empresa empresas titular titulares propietario propietarios gestor gestores editor editores
    prestador prestadores fornecedor fornecedores proprietario fornitore fornitori gestore gestori titolare titolari
    azienda societa erogatore proveniente provenienza aanbieder aanbieders leverancier leveranciers eigenaar
    verstrekker bedrijf verantwoordelijke dostawca dostawcy dostawce wydawca wlasciciel podmiot administrator firma
    leverantor leverantorer tillhandahallare utfardare agare foretag bolag udbyder udbydere leverandor
    leverandorer ejer virksomhed udsteder toimittaja toimittajat palveluntarjoaja palveluntarjoajan tarjoaja
    omistaja yritys παροχοσ παροχοι παροχου παροχεασ προμηθευτησ εταιρεια εκδοτησ ιδιοκτητησ poskytovatel
    poskytovatele dodavatel vlastnik provozovatel spolecnost poskytovatelia dodavatel poskytovatel dodavatel
    spolocnost prevadzkovatel szolgaltato szolgaltatoja kibocsato tulajdonos ceg furnizor furnizorul furnizori
    furnizorului emitent proprietar companie companie operator source sources origine origin origen origem
    herkunft quelle herkomst kilde kalla zrodlo proveniencia zdroj puvod povod forras sursa *anbieter *dienstleister
    *leverancier *leverantor *leverandor *udbyder *tarjoaja *szolgaltato`,
  service: `script scripts skript service services outil outils tool tools application applications applis  solution solutions product produit produits produkt software logiciel programme dienst
    dienste dienstes diensten werkzeug servicio servicios herramienta herramientas servizio servizi
    strumento strumenti servico servicos ferramenta usluga uslugi uslug narzedzie tjanst tjanster verktyg
    tjeneste tjenester vaerktoj palvelu palvelut tyokalu υπηρεσια υπηρεσιασ υπηρεσιεσ εργαλειο sluzba sluzby
    sluzieb nastroj szolgaltatas eszkoz serviciu serviciul servicii instrument plugin plugins extension widget tag
    emplacement location localisation ort plaats luogo lugar miejsce`,
  purpose: `sert serve serves sirve utiliza utilizacion purpose purposes description descriptions desc function functions functionality use  usage  aim
    goal objective role reason reasons explanation explanations details detail info information  
          finalite finalites but buts objectif objectifs fonction fonctions fonctionnalite
    fonctionnalites utilisation utilisations utilite explication explications descriptif role motif raison precisions
        objet zweck zwecke zwecks beschreibung beschreibungen funktion
    funktionen verwendung verwendungszweck verwendungszwecke einsatzzweck nutzung nutzungszweck erlauterung erklarung
    erlaeuterung erklaerung aufgabe inhalt   finalidad finalidades descripcion proposito propositos
    funcion funciones uso usos utilidad objetivo objetivos explicacion motivo finalita scopo scopi descrizione
    funzione funzioni funzionalita utilizzo utilita obiettivo spiegazione motivi  doel doelen doeleinde doeleinden
    beschrijving omschrijving functie functies toelichting gebruik uitleg waarvoor werking finalidade finalidades
    descricao proposito funcao funcoes utilizacao objectivo objetivo explicacao cel cele celu opis opisy przeznaczenie
    funkcja funkcje zastosowanie wyjasnienie dzialanie syfte syften beskrivning andamal andamalet funktion anvandning
    forklaring formal formalet beskrivelse funktion anvendelse brug tarkoitus kayttotarkoitus kuvaus kaytto
    toiminto selite kuvaukset σκοποσ σκοποι σκοπου περιγραφη χρηση λειτουργια λειτουργιεσ επεξηγηση αιτιολογια ucel
    ucely ucelu popis popisy funkce pouziti vysvetleni vyuziti ucelom funkcia pouzitie vysvetlenie vyuzitie cel
    celja cela celok leiras leirasa funkcio funkcioja rendeltetes rendeltetese felhasznalas hasznalat magyarazat
    scop scopul scopuri descriere descrierea functie functia utilizare utilizarea explicatie rol *zweck *beschreibung
    *syfte *andamal *formal *beskrivelse *tarkoitus *kuvaus`,
  note: `note notes comment comments remark remarks commentaire commentaires remarque remarques hinweis hinweise bemerkung
    bemerkungen anmerkung anmerkungen nota notas observaciones observacoes comentarios osservazioni commenti opmerking
    opmerkingen uwagi komentarz anmarkning kommentar kommentarer bemaerkning bemaerkninger huomautus huomautukset
    σημειωσεισ παρατηρησεισ poznamka poznamky megjegyzes observatii`,
  category: `category categories categorie categories kategorie kategorien categoria categorias kategoria kategorie
    kategori kategorier luokka luokat luokitus κατηγορια κατηγοριεσ kategoria kategorija groupe groupes group groups
    gruppe gruppen grupo grupos gruppo groep grupa grupp ryhma ομαδα skupina csoport grup classification
    klassifizierung clasificacion classificazione classificatie klassifikation famille famiglia familia besoin
    *kategorie *kategori *categorie *kategoria`,
  type: `type types typ typen typo tipo tipos tipi tipologia tipologie tipologia tyyppi tyypit τυποσ τυποι ειδοσ ειδη
    tipus tipusa tip tipul tipuri tipe art arten soort soorten slag slags nature natur natura naturaleza naturaleza
    genre sorte sort rodzaj rodzaje typy typu druh druhy kind kinds fajta statut status tecnica *cookietyp
    *cookietype *cookieart *type *typ *tyyppi *tipus`,
  retention: `enimmaisaika ukladani periodo periodos time zeit tid tiempo tempo temps ido ideje aika cas kept retencao retencion ritenzione loptid vanhenemisaika ημερομηνια lejarati viata viabilitate duree durees conservation expiration expirations expire expires expiry expirydate exp peremption
    validite persistance persistence echeance delai vie duration durations lifetime lifetimes lifespan life retention
    validity valid deadline maxage ttl period lasts lasting age stored length dauer laufzeit laufzeiten speicherdauer
    ablauf ablaufdatum ablaufzeit gultigkeit gultigkeitsdauer gueltigkeit lebensdauer lebenszeit aufbewahrung
    aufbewahrungsdauer aufbewahrungsfrist speicherfrist loschfrist loeschfrist loschung speicherzeitraum
    speicherzeit haltbarkeit verfall verfallsdatum verfallszeit persistenz duracion caducidad caduca plazo
    vencimiento vigencia expiracion conservacion permanencia validez vida durata scadenza validita conservazione
    permanenza bewaartermijn bewaartermijnen bewaarduur bewaarperiode looptijd vervaltermijn vervaldatum vervalt
    vervaltijd geldigheidsduur geldigheid duur levensduur houdbaarheid verloopt verlooptijd opslagduur opslagtermijn
    opslagperiode bewaartijd einddatum termijn duracao validade prazo expiracao expira conservacao retencao vigencia
    czas czasu okres okresu waznosc waznosci wygasa wygasniecie wygasniecia przechowywania przechowywanie trwania
    trwalosc zywotnosc zycia termin lagringstid lagringsperiod lagringslangd varaktighet utgang utgangsdatum
    utgangstid giltighet giltighetstid livslangd livstid langd lagras sparas upphor tid varighed udlob udlober
    udlobstid udlobsdato opbevaringsperiode opbevaringstid opbevaring levetid gyldighed gyldighedsperiode
    lagringstid udlobsperiode slettes kesto voimassaolo voimassaoloaika vanheneminen vanhenee vanhentuminen
    sailytysaika sailytys elinika elinkaari kestoaika eraantyminen eraantyy paattyminen paattyy voimassa διαρκεια
    ληξη ληξησ λειξη ζωησ διατηρηση διατηρησησ ισχυσ ισχυοσ χρονοσ χρονικη αποθηκευσησ doba dobu platnost platnosti
    trvani trvanlivost zivotnost zivotnosti uchovani uchovavani uchovavani ulozeni expirace vyprseni vyprsi lhuta
    trvanie zivotnost uchovavania uchovania ulozenia expiracia exspiracia exspirace vyprsanie lehota lejarat lejarata lejar
    idotartam idotartama elettartam elettartama ervenyesseg ervenyessege ervenyessegi tarolas tarolasi megorzesi
    megorzes idotartama durata duratei expirare expirarea expira valabilitate valabilitatea perioada pastrare
    pastrarii retentie retentiei stocare stocarii termen *dauer *laufzeit *frist *termijn *duur *lagringstid
    *levetid *kesto *sailytysaika *udlob`,
  domain: `podgrupa podskupina alaryhma undergrupp undergruppe cookieundergrupp cookieundergruppe alcsoport sutialcsoport
    subgrup υποομαδα domaine domaines domain domains domane domanen domaene dominio dominios domini domein domeinen dominio
    domena domeny doman domaner domaen domaene domaener verkkotunnus verkkotunnukset toimialue τομεασ τομεισ
    domena domenu domenat domen domeniu domeniul domenii host hosts hote hotes hostname hosting  
                 
    geltungsbereich url urls path chemin pfad subgroup *domain *domane *domein *doman`,
  party: `tiers tierce terceros tercero tercera terceiro terceiros terzi dritte drittanbieters party parties propio propia propios propias proprio propria proprie`,
  storage: `storage stockage speicherung speicherart speicherort speichertyp almacenamiento archiviazione opslag
    armazenamento przechowywanie lagring lagringstyp tallennus tallennustapa αποθηκευση uloziste ulozisko medium
    support mecanisme mechanism mechanismus meccanismo format`,
  ignored: `consent consentement einwilligung zustimmung consentimiento consenso toestemming consentimento zgoda
    samtycke samtykke suostumus συγκαταθεση souhlas suhlas hozzajarulas consimtamant lien liens link links enlace
    enlaces collegamento koppeling odkaz odnosnik lank hivatkozas privacy datenschutz datenschutzerklarung datenschutzhinweise privacyverklaring privacybeleid optout opposition pays country
    land pais paese kraj zeme krajina orszag tara maa χωρα legal juridique rechtsgrundlage base base secure httponly
    samesite value valeur wert valor valore waarde wartosc varde vaerdi arvo τιμη hodnota ertek valoare adresse
    address contact kontakt contacto contatto telephone phone email courriel browser navigateur navegador
    createdat updatedat created updated version active enabled required obligatoire pflicht number numero nr
    position order datum date data donnees daten dati datos`,
};

/** Expressions of several words that say together what none of them says alone; looked for first. */
export const PHRASES: [words: string, idea: Idea][] = [
  ['third party name', 'provider'],
  ['name of third party', 'provider'],
  ['nom du tiers', 'provider'],
  ['third party provider', 'provider'],
  ['third party service', 'service'],
  ['service provider', 'provider'],
  ['fournisseur de services', 'provider'],
  ['fournisseur de service', 'provider'],
  ['proveedor de servicios', 'provider'],
  ['fornitore di servizi', 'provider'],
  ['fornitore del servizio', 'provider'],
  ['set by', 'provider'],
  ['placed by', 'provider'],
  ['issued by', 'provider'],
  ['provided by', 'provider'],
  ['controlled by', 'provider'],
  ['depose par', 'provider'],
  ['emis par', 'provider'],
  ['gesetzt von', 'provider'],
  ['gesetzt durch', 'provider'],
  ['geplaatst door', 'provider'],
  ['impostato da', 'provider'],
  ['establecida por', 'provider'],
  ['responsible party', 'provider'],
  ['first party', 'party'],
  ['1st party', 'party'],
  ['third party', 'party'],
  ['3rd party', 'party'],
  ['first or third', 'party'],
  ['own or third', 'party'],
  ['first third', 'party'],
  ['1st 3rd', 'party'],
  ['interne externe', 'party'],
  ['interne tiers', 'party'],
  ['interne ou tiers', 'party'],
  ['propre ou tiers', 'party'],
  ['cookie tiers', 'party'],
  ['cookies tiers', 'party'],
  ['erst oder drittanbieter', 'party'],
  ['erst drittanbieter', 'party'],
  ['eigene oder fremde', 'party'],
  ['propia o de terceros', 'party'],
  ['propias o de terceros', 'party'],
  ['propia o de tercero', 'party'],
  ['propia tercero', 'party'],
  ['propio o de terceros', 'party'],
  ['propia terceros', 'party'],
  ['proprio o di terzi', 'party'],
  ['prima o terza parte', 'party'],
  ['prima terza parte', 'party'],
  ['terza parte', 'party'],
  ['terze parti', 'party'],
  ['first of third', 'party'],
  ['eerste of derde', 'party'],
  ['derde partij', 'party'],
  ['proprio ou de terceiros', 'party'],
  ['tredjepart', 'party'],
  ['forsta eller tredje', 'party'],
  ['forste eller tredje', 'party'],
  ['prvni nebo treti', 'party'],
  ['prvej alebo tretej', 'party'],
  ['treti strany', 'party'],
  ['eerste of derde partij', 'party'],
  ['strona trzecia', 'party'],
  ['forsta eller tredje part', 'party'],
  ['forste eller tredje part', 'party'],
  ['ensimmaisen tai kolmannen osapuolen', 'party'],
  ['πρωτου η τριτου μερουσ', 'party'],
  ['prvni nebo treti strany', 'party'],
  ['prvej alebo tretej strany', 'party'],
  ['sajat vagy harmadik fel', 'party'],
  ['prima sau terta parte', 'party'],
  ['tretich stran', 'party'],
  ['persistent or session', 'retention'],
  ['session or persistent', 'retention'],
  ['session persistent', 'retention'],
  ['persistent session', 'retention'],
  ['how long', 'retention'],
  ['lasts for', 'retention'],
  ['stored for', 'retention'],
  ['time to live', 'retention'],
  ['max age', 'retention'],
  ['end date', 'retention'],
  ['expiry date', 'retention'],
  ['storage period', 'retention'],
  ['storage duration', 'retention'],
  ['storage time', 'retention'],
  ['storage term', 'retention'],
  ['storage limit', 'retention'],
  ['length of storage', 'retention'],
  ['data retention', 'retention'],
  ['duree de vie', 'retention'],
  ['duree de stockage', 'retention'],
  ['periodo de almacenamiento', 'retention'],
  ['tiempo de almacenamiento', 'retention'],
  ['tiempo de vida', 'retention'],
  ['tiempo de conservacion', 'retention'],
  ['periodo de conservacion', 'retention'],
  ['periodo di conservazione', 'retention'],
  ['tempo di conservazione', 'retention'],
  ['periodo di archiviazione', 'retention'],
  ['tempo de vida', 'retention'],
  ['tempo de armazenamento', 'retention'],
  ['periodo de armazenamento', 'retention'],
  ['period of storage', 'retention'],
  ['local storage', 'storage'],
  ['session storage', 'storage'],
  ['storage type', 'storage'],
  ['type of storage', 'storage'],
  ['type de stockage', 'storage'],
  ['tarolas tipusa', 'storage'],
  ['tip de stocare', 'storage'],
  ['tracker type', 'storage'],
  ['type de traceur', 'type'],
  ['storage method', 'storage'],
  ['sub group', 'domain'],
  ['sous groupe', 'domain'],
  ['nom d hote', 'domain'],
  ['cookie subgroup', 'domain'],
  ['untergruppe', 'domain'],
  ['cookie untergruppe', 'domain'],
  ['subgrupo', 'domain'],
  ['sottogruppo', 'domain'],
  ['subgroep', 'domain'],
  ['what it does', 'purpose'],
  ['what it is for', 'purpose'],
  ['what is it for', 'purpose'],
  ['what does it do', 'purpose'],
  ['what is this cookie for', 'purpose'],
  ['what we use it for', 'purpose'],
  ['why we use', 'purpose'],
  ['why do we use it', 'purpose'],
  ['what is it used for', 'purpose'],
  ['what is this cookie used for', 'purpose'],
  ['what it is used for', 'purpose'],
  ['para que se utiliza', 'purpose'],
  ['para que sirve', 'purpose'],
  ['a cosa serve', 'purpose'],
  ['wofur', 'purpose'],
  ['how long does it last', 'retention'],
  ['why we use it', 'purpose'],
  ['who sets it', 'provider'],
  ['qui le depose', 'provider'],
  ['wer setzt', 'provider'],
  ['wie plaatst', 'provider'],
  ['quien la instala', 'provider'],
  ['chi lo imposta', 'provider'],
  ['vem satter', 'provider'],
  ['hvem saetter', 'provider'],
  ['hvad bruges', 'purpose'],
  ['vad anvands', 'purpose'],
  ['wozu dient', 'purpose'],
  // Opendatasoft's column of services, where the purposes have one of their own.
  ['function and location', 'service'],
  ['fonction et emplacement', 'service'],
  ['funktion und ort', 'service'],
  ['functie en plaats', 'service'],
  ['funcion y lugar', 'service'],
  ['funzione e luogo', 'service'],
  ['used for', 'purpose'],
  ['a quoi', 'purpose'],
  ['zweck der verarbeitung', 'purpose'],
  ['data collected', 'purpose'],
  ['information collected', 'purpose'],
  ['information stored', 'purpose'],
  ['purpose category', 'category'],
  ['purpose group', 'category'],
  ['cookies used', 'party'],
  ['cookies utilises', 'party'],
  ['verwendete cookies', 'party'],
  ['cookies utilizadas', 'party'],
  ['used by', 'provider'],
  ['cookies utilizzati', 'party'],
  ['gebruikte cookies', 'party'],
  ['cookies set', 'name'],
  ['cookies deposes', 'name'],
  ['cookies placed', 'name'],
  ['set cookies', 'name'],
  ['gesetzte cookies', 'name'],
  ['geplaatste cookies', 'name'],
  ['nom de domaine', 'domain'],
  ['nome di dominio', 'domain'],
  ['nombre de dominio', 'domain'],
  ['nome de dominio', 'domain'],
  ['nazwa domeny', 'domain'],
  ['is this cookie strictly necessary', 'ignored'],
  ['is the cookie strictly necessary', 'ignored'],
  ['is it strictly necessary', 'ignored'],
  ['privacy policy', 'ignored'],
  ['link to policy', 'ignored'],
  ['lien vers la politique', 'ignored'],
  ['privacy link', 'ignored'],
  ['privacy notice', 'ignored'],
  ['privacy statement', 'ignored'],
  ['declaration de confidentialite', 'ignored'],
  ['politica de confidentialitate', 'ignored'],
  ['informativa sulla privacy', 'ignored'],
  ['polityka prywatnosci', 'ignored'],
  ['integritetspolicy', 'ignored'],
  ['privatlivspolitik', 'ignored'],
  ['tietosuojaseloste', 'ignored'],
  ['πολιτικη απορρητου', 'ignored'],
  ['zasady ochrany osobnich udaju', 'ignored'],
  ['ochrana osobnich udaju', 'ignored'],
  ['ochrana osobnych udajov', 'ignored'],
  ['adatvedelmi tajekoztato', 'ignored'],
  ['adatkezelesi tajekoztato', 'ignored'],
  ['cookie policy', 'ignored'],
  ['politique de confidentialite', 'ignored'],
  ['politique cookies', 'ignored'],
  ['politica de privacidad', 'ignored'],
  ['politica de privacidade', 'ignored'],
  ['politica de cookies', 'ignored'],
  ['informativa privacy', 'ignored'],
  ['more information', 'ignored'],
  ['more info', 'ignored'],
  ['further information', 'ignored'],
  ['additional information', 'ignored'],
  ['en savoir plus', 'ignored'],
  ['plus d informations', 'ignored'],
  ['plus d information', 'ignored'],
  ['weitere informationen', 'ignored'],
  ['mehr informationen', 'ignored'],
  ['mas informacion', 'ignored'],
  ['maggiori informazioni', 'ignored'],
  ['ulteriori informazioni', 'ignored'],
  ['meer informatie', 'ignored'],
  ['mais informacoes', 'ignored'],
  ['wiecej informacji', 'ignored'],
  ['mer information', 'ignored'],
  ['mere information', 'ignored'],
  ['lisatietoja', 'ignored'],
  ['vice informaci', 'ignored'],
  ['viac informacii', 'ignored'],
  ['tovabbi informacio', 'ignored'],
  ['opt out', 'ignored'],
  ['legal basis', 'ignored'],
  ['base legale', 'ignored'],
  ['base juridique', 'ignored'],
  ['base legal', 'ignored'],
  ['base giuridica', 'ignored'],
  ['podstawa prawna', 'ignored'],
];

/** Words that neither make a heading nor unmake one. */
export const FILLERS = `utilizzati utilizzate usati usate usados usadas utilizados utilizadas utilizate folosite som anvands
  anvanda anvendte brugte kaytetyt uzywane stosowane pouzite pouzivane hasznalt χρησιμοποιουμενα verwendete eingesetzte
  gebruikte websites webseite webseiten webplats websted hemsida sitio sito sites strony strona honlap weboldal ιστοτοποσ chaque each every cada jeder jedes jede ogni elke ieder kazdy varje hver installation instalacion
  instalacao installazione installatie cosa para sets concerne concernes concernees concerned utilise utilises utilisee utilisees used us list liste lista
  lijst elenco listado lista individual unique eindeutiger after nach apres tras dopo na efter jalkeen traitement
  trattamento tratamiento tratamento przetwarzania dzialania επεξεργασιασ zpracovani spracuvania verarbeitung
  verwerking behandling kasittelyn adatkezeles prelucrarii more it them lui elle example examples exemple exemples beispiel beispiele ejemplo ejemplos esempio esempi voorbeeld
  voorbeelden exemplo exemplos przyklad przyklady exempel eksempel eksempler esimerkki παραδειγμα priklad pelda exemplu a ai al ale all alla alle allo am an and any  as at au auf aus aux av az by c ce ces cet cette
  com con cu da dal dalla das de dei del dell della delle dello dem den der des deze di die dies diese dieses din   dos
  door du e each ein eine eines el em en es est esta este et eu eurer for fran for fur fuer gli het  i ihr ihre
  ihrer ik il im in is it its ja je jest jeho k ktory l la las le les lie lies liees liee lo los m mi mit  n na
  naszej nas ne no nos notre  o od of og on ons onze or os ou our over p pa par per po por pour pre pro przez
  pt   questo  s sa se sei ses si son sta sur su t ta te that the their  ten tego til to u ubrania un
  una und une uno uns unser unsere unserer uit van  vom von vor voor vara vas w    which who with y your
  z za ze zu zum zur ο η το του τησ των τα και για απο σε τι den det som och eller oder lub nebo alebo vagy sau of
  technique techniques technical technische technischer tecnico tecnica main maximum maximale maximal max maximum
  intended approximate approx estimated default standard usual typical real exact full complet complete
  principal principale detaillee detailed detaille brief short courte browser computer terminal device appareil
  jours jour days day tage tagen dias giorni dagen dni dagar dage paivaa ημερεσ dnu dny nap zile seconds secondes
  sekunden months mois monate hours heures web site website internet s`;

/** Who speaks in a sentence: "we use the following cookies" heads no column. */
export const SPEAKERS =
  'we nous wir wij vi noi nosotros nos my me olemme εμεισ mi noi usamos utilizamos usiamo utilizziamo utilizam utilisons uzywamy pouzivame kaytamme hasznalunk hasznaljuk folosim utilizam χρησιμοποιουμε';

/** What heads a column alone, and beside other words says nothing of it. */
export const LONE_WORDS: Partial<Record<Idea, string>> = {
  domain:
    'website websites webseite webseiten webplats websted hemsida sitio sito site sites strony strona honlap weboldal ιστοτοποσ',
  purpose:
    'why warum wozu pourquoi porque perche waarom dlaczego varfor hvorfor miksi γιατι proc preco miert what',
  provider: 'who wer qui quien chi wie kto vem hvem kuka ποιοσ kdo ki cine',
};
