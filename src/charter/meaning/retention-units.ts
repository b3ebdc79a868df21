/** A unit of time, in seconds, with its words in sixteen languages. */
export interface UnitWords {
  seconds: number;
  /** Folded (lower case, no accents), whole words. */
  words: string;
  /** Folded beginnings of words that nothing else begins with. */
  stems: string;
}

const DAY = 86_400;

/**
 * Units and their inflections and abbreviations: French, English, German, Spanish, Italian, Dutch,
 * Portuguese, Polish, Swedish, Danish, Finnish, Greek, Czech, Slovak, Hungarian, Romanian. They are only
 * looked for right after a number, so that `an`, `mes` or `d` can be among them. A month is 30.4375 days, a
 * year 365.25.
 */
export const UNIT_WORDS: readonly UnitWords[] = [
  { seconds: 0.001, words: 'ms msec millis', stems: 'millisec millisek miliseg millisegund' },
  {
    seconds: 1,
    words: 's sec secs sek sn δευτ δ mp szekundum',
    stems: 'secon secund segund sekund sekun masodperc δευτερολεπτ',
  },
  {
    seconds: 60,
    words: 'min mins mn minuta minuty minut perc percig perces λεπτο λεπτα λεπτων λεπ λ',
    stems: 'minut minuut',
  },
  {
    seconds: 3_600,
    words: `h hr hrs hs t u std stdn uur uren uurs hora horas ora ore oras oraig orat orak ori tim timme timmar timmars timer time
      timen hod god godz ωρ ωρα ωρεσ ωρων ωρασ`,
    stems: 'heure hour stunde godzin hodin tunti tunni tuntej orele orei',
  },
  {
    seconds: DAY,
    words: `d j tg jrs jour jours journee journees day days tag tage tagen tages dia dias giorno giorni gg dag
      dagen dage dagar dags dzien dni dnia dniach dygn dogn paiva paivaa paivan paivat paivaksi pv vrk
      vuorokausi vuorokautta ημερα ημερεσ ημερων ημερασ μερα μερεσ ημ den dny dnu dne dnem dnech dnova dnov nap napig
      napok napos napot zi zile zilei zilelor`,
    stems: 'kalendertag',
  },
  {
    seconds: 7 * DAY,
    words: `w wk wks week weeks weken sem sett semaine semaines semana semanas settimana settimane wo woche
      wochen tyg tydz tydzien tygodnie tygodni tygodnia vecka veckor veckors uge uger ugers vko vk viikko
      viikkoa viikon tyden tydny tydnu tydne tyzden tyzdne tyzdnov het hetig hetes`,
    stems: 'εβδομαδ saptaman',
  },
  { seconds: 14 * DAY, words: 'fortnight fortnights quincena quincenas', stems: '' },
  {
    seconds: 30.4375 * DAY,
    words: `mo mos mth mths mois month months monthly monat monate monaten monats mon mes meses mese mesi mnd mnds md mdr
      mies mesic mesice mesicu mesici mesiac mesiace mesiacov mesiaca ho honap honapig honapos honapot luna luni lunii
      lunilor kk kuukausi kuukautta kuukauden kuukaudeksi μηνα μηνασ μηνεσ μηνων μην man`,
    stems: 'maand miesiac miesiec manad maned',
  },
  {
    seconds: 3 * 30.4375 * DAY,
    words: 'trimestre trimestres quarters quartal quartale',
    stems: '',
  },
  {
    seconds: 6 * 30.4375 * DAY,
    words:
      'semestre semestres semester halvar halvaret halbjahr halbjahre halfjaar pulrok polrok polrocze',
    stems: '',
  },
  {
    seconds: 365.25 * DAY,
    words: `y v yr yrs year years an ans annee annees jahr jahre jahren jahres ano anos ani anul anno anni jaar jaren jr
      jarig rok roku roky rokov rokow lat lata latach let leta roka ar ars aar vuosi vuotta vuoden vuodeksi χρονο χρονοσ
      χρονια χρονων ετοσ ετη ετουσ ετων ev evig eves evet`,
    stems: '',
  },
  { seconds: 3_652.5 * DAY, words: 'decade decades decennie decennies decada decadas', stems: '' },
];
