import type { Category } from '../model';

/**
 * Words of headings and cells that name a category of cookies, folded; `word*` is a beginning. French,
 * English, German, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish, Finnish, Greek, Czech,
 * Slovak, Hungarian, Romanian.
 */
export const CATEGORY_WORDS: Record<Category, string> = {
  marketing: `marketing* markedsfor* marknadsforing* annons* annonc* markkinoin* μαρκετινγκ advert* ad ads adverts publicit* publicid* pubblicit* publiczn advertentie* reclame* reklam* reklaam*
    werb* anzeigen mainos* mainon* kohdenta* kohdista* kohdenn* διαφημ* στοχευ* στοχοθετ* inzer* hirdet* celz* celen* cielen* cilen* cili zielgruppen*
    targeting* target targeted targetting* retarget* remarketing* cibl* orient* segmenta* profilaz* profilage profiling profilering doelgericht* publicitaire*
    tracking* trackers pistage sledov* seguimiento rastreamento rastreio rastreo tracciamento tracce inriktning* riktad* malretted* malret* malgruppe*
    socia* soziale* sosiaal* κοινωνικ* reseaux spolecensk* kozosseg* szocialis* promot* promoc* komercn* comercial* commercial* affilia* propaga*`,
  statistics: `statist* statiszt* analisis stats stat estadist* estatist* tilasto* στατιστικ* statystycz* analys* analyt* analiz* analisi analitic* analitik* analyz* analit* anality* αναλυ* elemz*
    audience* mesure mesures measur* medicion mediciones medicao misuraz* meting metingen messung* mierzen* pomiar* matning* maling* mittaus* μετρησ* mereni meran* meres* masurar* performan* performance* performanta leistung* prestaz* prestati* prestation*
    rendimiento desempenho wydajno* prestanda* ydeevne* ydelse* suoritus* suorituskyv* αποδοσ* vykon* teljesitmen* webanalys* webstatist* reichweite* insight* insights frequentation* besucherzahl* telemetr* web-analy* odwiedz* navstevn*`,
  necessary: `necess* neces* nezbytn* nevyhnutn* niezbedn* notwendig* noodzakelijk* nodvandig* nodvend* valttamat* pakollis* απαραιτητ* αναγκαι* απολυτωσ szukseg* szuksegszeru* elengedhetetlen*
    essen* esenc* essential* vitaal* vital* obligat* obligatoir* obligator* mandator* required require indispens* imprescindib* unerlass* erforderlich* zwingend* vereist* verplicht* vereiste kravd* kraevede pakrotn* paakrav*
    technique* technical* technisch* tecnic* technic* teknisk* teknis* tekni* techniczn* technick* tehnic* τεχνικ* technikai secur* securit* sicherheit* segurid* seguranc* sicurezz* veiligheid* beveilig* bezpiecz* bezpecn* sakerhet* sikkerhed* turvall* ασφαλ* biztons* indispensavel imperativ* exempt* exenta* esenti zakladn* alapveto* podstawow* basic basis bazow* noedvendig* potrebn* wymagan* vaadit* vaaditut strict* strikt* streng* unbedingt* core authent* login
    exempte*`,
  preferences: `prefer* praeferenc* installning* indstilling* nastaveni* preferen* praferenz* praeferenz* voorkeur* preferenz* pref instellingen personnalis* personalis* personaliz* personaliseren perszonaliz* persoonlij* personoittam* individuali* anpassning* anpass* tilpas* mukautta* mieltymy* asetuk* προτιμησ* εξατομικ* prizpusob* prisposob* prispusob* preferovan*
    beallitas* comfort* komfort* confort* convenien* customi* customization experience* erlebnis* experienc* gebruikerservaring ergonom* langue* language* sprach* idioma* lingua* choix einstellung* usability`,
  functional: `function* fonction* funktion* funzion* funcion* funcional* functione* funkcj* funkcn* funkcio* funkcional* toiminn* toiminta* λειτουργ* functiona* functionele bruksm*`,
  unclassified: `unclassif* geclassificeerd ongeclassificeerd* nieklasyfik* nezaraden* osztalyozott osztalyozatlan* uncategor* unkategor* unklassif* nonclass* inclass* classes klassifiziert* klassifi* clasificar clasificad* classificat* classificad* niesklasyfik* sklasyfik* nieskategor* oklassificera* uklassific* uklassificer* luokittele* αταξινομητ* ταξινομημεν* nezarazen* neklasifik* nekategoriz* nezatrieden* besorol* neclasif* nesklasif*
    unknown inconnu* unbekannt* desconocid* sconosciut* onbekend* desconhecid* nieznan* okand* ukendt* tuntemat* αγνωστ* neznam* ismeretlen* necunoscut* other others autre autres andere anderen sonstig* otros otras altri altre altro overige outros outras inne pozostal* ovriga andra ovrige andre muut λοιπα αλλα ostatni* ostatne egyeb alte altele miscellaneous divers diverse
    attente untersuchung pending onderzoek investigat* kategorisiert*`,
};

/** Which category a heading is of that names several: the strictest evidence, but for the necessary ones. */
export const PRECEDENCE: readonly Category[] = [
  'marketing',
  'statistics',
  'necessary',
  'preferences',
  'functional',
  'unclassified',
];

/** "Non-essential", "nicht notwendig": what follows is just what they are not. */
export const NOT = `non not nicht kein keine no nao nie niet inte ikke ej ei not- un geen δεν μη ne nem nu neni bez sans without ohne sin senza zonder sem utan uden optional`;

/** A heading that begins so asks or tells how, it names no category. */
export const ASKING = `how what why where when who which comment pourquoi quoi quel quels quelle quelles quand qui wie was warum welche wann wo como que cual cuales porque cosa quali come perche hoe wat waarom welke jak co dlaczego vad hur varfor hvad hvordan hvorfor mita miten τι πωσ γιατι jake proc ktore mik mi milyen miert ce cum care`;
