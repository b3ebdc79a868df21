/** Words of a lifetime that is no number, folded; `word*` is a beginning. Sixteen languages. */

export const SESSION = `session* sesion* sessao sessoes sessio* sitzung* sesja sesji sesje sesyjn* sesie sesiune* sesiunii
  browsersitzung* browsersession* gebruikerssessie* sessie* istunto* istunnon istunnoss* συνεδρια* συνοδο* συνοδου
  relace relaci relacni relacia relacie relacii relacne munkamenet* sesiunea sessionens sessionsvarighed`;

/** To end or to leave, as in "when you close your browser". */
export const CLOSING = `clos* ferm* quitt* exit* leav* schlie* geschloss* beend* verlass* verlat* cerrar cierr* cerrado
  chiu* sluit* gesloten afsluit* zamkn* zamyk* stang* avslut* luk* lukk* sulje* sulke* κλεισ* κλειν* zavr* zatvor*
  ukonc* skonc* bezar* inchid* inchis* fech* encerr* sortie quitta*`;

/** What is closed. */
export const BROWSER = `browser* navigateur* navigator* navegador* webbrowser* przegladark* webblasar* selain* selaim* selaimen*
  περιηγητ* φυλλομετρητ* περιηγησησ περιηγηση* prohlizec* prehliadac* bongesz* browserul* fenetre onglet window tab website site
  webseite seite pagina`;

/** Of no end. */
export const PERSISTENT = `persist* permanent* perman* perpetu* bestandig* dauerhaft* unbegrenzt* unbefristet* unlimited illimit* ilimit* indefini*
  indefinid* onbeperkt* onbepaald* never jamais niemals nunca aldrig nooit nigdy koskaan pysyv* rajoittamat* rajaton* μονιμ*
  απεριοριστ* εμμονα trval* stal* trwal* allando* tartos* korlatlan* nelimitat* neomezen* neobmedzen* nieogranicz* perzist* pretrvavaj* bezterminow*
  obegransad* obegranset ubegraens* vedvarende bestaende varaktig* permanente sempre siempre toujours forever unendlich* infinit* eternal`;

/** As in "until deleted": a lifetime that someone ends. */
export const DELETED = `delet* remov* clear* suppr* effac* elimin* borr* cancell* gelosch* loscht loschen losch* verwijder* gewist usun* skasow*
  radera* raderas slett* slet* poist* διαγραφ* smaz* vymaz* odstran* torl* torol* sterg* sters* apag* exclu* nettoy* vid* widerruf* uninstall*`;

export const UNTIL = `until till jusqu jusque bis hasta fino finche tot totdat ate do dokud dokym kym tills indtil indtill kunnes asti saakka μεχρι ωσ az
  amig ig pana bezarasaig`;

/** At once. */
export const AT_ONCE = `immediat* sofort* onmiddellijk* umgehend inmediat* imediat* natychmiast* omedelbart straks
  valittomasti αμεσωσ okamzite azonnal`;

/** The length of a visit, which ends like a session. */
export const VISIT = `visite visit visits besuch* visita bezoek* besok* besog* wizyt* navigation navigazione navegacion navegacao
  kaynti* kaynnin navstev* latogatas* vizit* browsing surfsession*`;

export const LENGTH = `duree temps duration during end fin fim fine ende dauer dauert wahrend durata durante einde duur duracion duracao
  czas konca koniec slut varaktighed varighet gaeltighed kesto loppu loppuun διαρκεια τελοσ doba konec vege durata sfarsit sfarsitul le throughout length per par pro por`;
