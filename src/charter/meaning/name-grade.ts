/** How likely a text is the name of a cookie: words can be names too (`locale`, `lang`). */
export type NameGrade = 'certain' | 'possible' | 'no';

/** Words that are printed where a name could stand, and are none. */
const NO_NAMES = new Set(
  `cookie cookies kakor kaka evaste evasteet suti sutik ciasteczka ciasteczko traceur traceurs tracker
  trackers cookie-uri cookieurile cookiefile localstorage sessionstorage indexeddb javascript html http
  https pixel pixels beacon none no yes oui non ja nein nej si sim nao aucun aucune keine kein keins
  ninguno ninguna nessuno nessuna geen brak ingen intet unknown inconnu unbekannt desconocido sconosciuto
  various divers diverse autres other others tbd n/a na nom name names purpose provider duration expiry
  facebook google youtube linkedin twitter instagram tiktok pinterest hotjar matomo criteo taboola
  microsoft adobe hubspot vimeo stripe paypal cloudflare wordpress cookiebot onetrust`.split(/\s+/),
);
const DOMAIN_END =
  /\.(?:com|org|net|edu|gov|info|biz|eu|fr|de|es|it|nl|pt|pl|se|dk|fi|gr|cz|sk|hu|ro|uk|be|ch|at|ie|us|ca|io|ai|tv|app|dev|cloud|example|test)(?:[/:].*)?$/i;
/** Ends of words that are joined to others by hyphens, in running text. */
const HYPHENED_WORDS =
  /-(?:cookies?|party|parties|site|based|time|related|specific|kakor|evästeet|uri)$|^(?:first|third|non|e|opt|third|re|co|1st|3rd|in|on|off)-\p{L}+$/iu;

/** Written like names of cookies, and known to everybody as something else. */
const PRODUCTS = /^(?:i(?:phone|pad|pod|os|pados|cloud)|macos|ebay|recaptcha|hcaptcha|jquery)$/i;

/** What a cookie may be called that is no cookie's name. */
const KINDS = new Set(
  `session persistent permanent tracking tracker third-party first-party thirdparty firstparty party flash
  super zombie http https web browser analytics analytic analyse statistics statistik marketing advertising
  targeting functional functionality performance essential necessary preference preferences security social
  social-media temporary own multi single non anti`.split(/\s+/),
);

/**
 * How likely one token is a cookie's name.
 *
 * @param token one name as {@link namesInCell} gives it; several words are none.
 */
export function gradeOfToken(token: string): NameGrade {
  // The beginning of what Markdown prints bold is no wildcard.
  const name = token.trim().replace(/^\*\*(?=\p{L})/u, '');
  if (name.length === 0 || name.length > 300) return 'no';
  if (/^[A-Za-z]\w*$/.test(name)) return gradeOfWord(name, false);
  if (/^\/.{2,}\/[a-z]{0,3}$/.test(name) && /[\^$.*+\\]/.test(name)) return 'certain';
  const holder = name.replace(
    /<[^<>]{1,60}>|\{[^{}]{1,60}\}|\[[^[\]]{1,60}\]|\([A-Za-z][^()\s]{0,60}\)/g,
    '§',
  );
  const bare = holder.replace(/§/g, '');
  if (/\s/.test(bare)) return 'no';
  if (!/\p{L}/u.test(bare)) return holder !== bare && !/[^§_.*#-]/.test(holder) ? 'possible' : 'no';
  if (/^(?:https?:|mailto:|www\.)|:\/\/[^/]*$|^[^@\s]+@[\w-]+\.\w{2,}$/i.test(bare)) {
    return /^[a-z-]{3,}:https?:\/\//i.test(bare) && !/^(?:https?|mailto):/i.test(bare)
      ? 'possible'
      : 'no';
  }
  if (/[!?=»«"“”(),;]/.test(bare) || /[.:]$/.test(bare))
    return /^[\w.-]+[.]$/.test(bare) && bare.includes('_') ? 'certain' : 'no';
  if (DOMAIN_END.test(bare) && !bare.includes('_')) return 'no';
  return gradeOfWord(bare, holder !== bare);
}

function gradeOfWord(word: string, hasPlaceholder: boolean): NameGrade {
  if (NO_NAMES.has(word.toLowerCase())) {
    // A column of names may still hold a brand.
    return /^\p{Lu}\p{Ll}+$/u.test(word) && !/cookie/i.test(word) && word.length > 5
      ? 'possible'
      : 'no';
  }
  if (isNameOfProduct(word) || PRODUCTS.test(word)) return 'possible';
  if (word.includes('-') && HYPHENED_WORDS.test(word)) return 'no';
  if (isSurelyName(word)) return 'certain';
  if (hasPlaceholder && /^[\w.:@^|/-]+$/.test(word)) return 'certain';
  return word.length <= 60 ? 'possible' : 'no';
}

/** "example-cookie" may be what a product calls its own; "session-cookie" is a kind. */
function isNameOfProduct(word: string): boolean {
  if (!word.endsWith('-cookie') || word !== word.toLowerCase()) return false;
  return !KINDS.has(word.slice(0, -'-cookie'.length));
}

/** What no word of a language looks like. */
function isSurelyName(word: string): boolean {
  if (/^[A-Za-z][a-z]*$/.test(word)) return /x{4}|[Ss]ess(?:ion)?id$/.test(word);
  if (!/^[\w.\-*#…%$@^|:/~+&![\]{}<>]+$/.test(word)) return false;
  return (
    /_/.test(word) ||
    /[*#…^|~$]/.test(word) ||
    /[a-z](?:SESS|Sess)|SESSID|SESSIONID/.test(word) ||
    /^(?:[a-z]{1,20}\.){0,4}[a-z]{1,20}[A-Z]/.test(word) ||
    /^[A-Z]{2,}[-.][A-Z]{2,}/.test(word) ||
    /x{4,}|X{4,}/.test(word) ||
    /^\.?[A-Za-z]+\.[A-Za-z]+\.[\w.-]+$/.test(word) ||
    /^(?=.*\d)(?=.*[a-z])[\da-z-]{12,}$/i.test(word) ||
    /^[a-z]{2,}-[a-z]{2,}[-/][\w/-]+$/.test(word) ||
    /^[a-z]{2,}:[a-z]{2,}(?:-[a-z]+){0,9}$/.test(word) ||
    /^\.[A-Z][A-Za-z]+/.test(word) ||
    /^[a-z]*sess(?:ion)?-?id$/i.test(word) ||
    /^[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:ID|Id|Consent|Token|Session)$/.test(word)
  );
}
