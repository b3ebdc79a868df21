/**
 * Words that say what a cookie is for, folded; `word*` is a beginning. Only such as are said of one kind of
 * purpose. The same sixteen languages as everywhere.
 */

/** Advertising, and what is done for it. */
export const ADVERTISING = `advert* advertis* ad ads publicit* publicid* pubblicit* publicitaire* werbung werbe* werbeanzeigen* werbezweck* anzeigen reclame* advertentie* reklam* mainos* mainont* mainonta*
  διαφημ* hirdet* retarget* remarketing* targeting* marketing* reclama* reclame* inzer* μαρκετινγκ markkinoin* doubleclick adwords conversion* conversione* konverter* konversion* affiliate* affilia*`;

/** Counting and analysing visits. */
export const MEASURING = `statist* estadist* estatist* tilasto* kavijatilasto* kayttotilasto* kavijaseuran* besoksstatistik* besogsstatistik* besucherstatistik* nutzungsstatistik* webstatistik* webbstatistik* bezoekersstatistiek* bezoekstatistiek* webbanalys* besoksanalys* στατιστικ* statystyk* statystycz* analytic* analytics analytisch* analytiqu* analitic* analityk* analityczn* analys* analyse* analyz* analiz* αναλυ* elemz* webanalyse audience audiences frequentation
  navstevnost* navstevnik* latogatottsag* latogatok reichweite* metrics metrique* besucherzahl* bezoekersaantal* pageview* pageviews throughput`;

/** Signing in, security, baskets, the choice on cookies itself, technique. */
export const NEEDED = `csrf xsrf authent* authentif* autentic* autentik* authentifizier* authenticat* login logged loggin anmeld* eingeloggt angemeld* inloggen ingelogd identifi inicio iniciar inlogg* prihlas* prihlasen* bejelentkez* autentific* logowan* zalogowan* kirjautu* συνδεσ* connexion connecte* sign signed
  securite security sicherheit* seguridad seguranca sicurezza beveilig* bezpieczenstw* bezpecnost* sakerhet* sikkerhed* turvallisuu* ασφαλεια* biztonsag* securitate*
  fraud* fraude* betrug* basket cart panier warenkorb* winkelwagen* winkelmand* carrito carrello carrinho koszyk* varukorg* kundvagn* kurv indkobskurv* ostoskor* καλαθ* kosik* kosar cosul
  balanc* lastverteilung* bot bots captcha consent* consentement einwilligung* zustimmung* consentimiento consenso consentimento toestemming* zgod* samtycke* samtykke* suostumu* συγκαταθεσ* συναινεσ* souhlas* suhlas* hozzajarul* consimtamant* firewall attack* attaque*`;

/** Language and display. */
export const CHOOSING = `language* langue* sprache* spracheinstell* idioma* lingua taal taalvoorkeur* taalinstelling* jezyk* sprak* sprog* kieli* kielen γλωσσ* jazyk* nyelv* limba preference* preferenc* praferenz* voorkeur* preferenz* preferencia* preferencj* preferens* praeferenc* mieltymy* asetuks* προτιμησ*
  preferinte* currency devise wahrung* moneda valuta theme layout font schriftgross*`;

/** "No advertising": what follows is what it is not for. */
export const NEGATIONS = `no not never without non sans aucune aucun pas ni kein keine keinen keinerlei nicht ohne sin ninguna ningun no senza nessuna nao sem nenhuma geen niet zonder bez nie zadnych zadne inte utan inga ingen ikke uden ei eika ilman δεν χωρισ nem nelkul nu fara`;
