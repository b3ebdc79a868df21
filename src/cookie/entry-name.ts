const MASK = '…';
/** Of a name only so many characters are kept. */
const LONGEST_NAME = 256;
/** More of them are a number of somebody: a telephone, an account, a day of birth. */
const MOST_DIGITS = 4;
/** A word of one case that is longer is none. */
const LONGEST_WORD = 20;
/** Random letters change case more often than words do, in letters a word. */
const LEAST_LETTERS_A_WORD = 2.5;
const MOST_SHORT_WORDS = 3;

const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi;
/** Numbers that belong together: a telephone, an IP address, a date. */
const NUMBER = /\d+(?:[-. ]\d+)*/g;
/** A run of what words and identifiers are made of. */
const TOKEN = /[\p{L}\p{N}]+/gu;
const SEPARATOR = /([\s:/=,;|"'<>(){}[\]&?]+)/;
/** What stands after one of these and a separator is somebody. */
const PERSON = /(?:^|[^\p{L}])(?:user|uid|email|e-?mail|mail|login|account|member|customer)$/iu;
const ASSIGNS = /^[:/=|]/;

/**
 * What may be kept of the name of an entry of a web storage: sites write people's addresses, account numbers
 * and identifiers into such names. Whatever looks like one is replaced by an ellipsis, and the words around it
 * stay: `session_8f14e45f` becomes `session_…`, so that the notation `session_<id>` still fits it.
 *
 * A name that was masked is masked no further; masking a charter's name and the browser's gives the same text
 * for the same name.
 *
 * @param name a key, or a database's name, of any length.
 */
export function maskedName(name: string): string {
  const parts = name.slice(0, LONGEST_NAME).replace(UUID, MASK).split(SEPARATOR);
  // Texts and separators take turns.
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const isSomebody =
        index > 1 && ASSIGNS.test(parts[index - 1]!) && PERSON.test(parts[index - 2]!);
      return part !== '' && (isSomebody || isAddress(part)) ? MASK : part;
    })
    .join('')
    .replace(TOKEN, (token) => (isIdentifier(token) ? MASK : token))
    .replace(NUMBER, (digits) => (digitsIn(digits) > MOST_DIGITS ? MASK : digits))
    .replace(/…{2,}/g, MASK);
}

/** An e-mail address, its sign escaped or not. */
function isAddress(text: string): boolean {
  const [first, ...others] = text.split(/@|%40/i);
  return first !== '' && others.some((host) => host.includes('.'));
}

function isIdentifier(token: string): boolean {
  const isHex = /^(?=.*\d)(?=.*[a-f])[\da-f]{8,}$/i.test(token);
  const groups = token.match(/\d+|\D+/g) ?? [];
  const isWordWithNumber = groups.length <= 2 || token.length <= 4 || isNumberBetweenWords(token);
  return isHex || !isWordWithNumber || groups.some(isRandomText);
}

/** `oauth2token`. */
function isNumberBetweenWords(token: string): boolean {
  return /^\p{L}{2,20}\d{1,2}\p{L}{2,20}$/u.test(token);
}

/** No word, nor words put together as `lastSeenOn`. */
function isRandomText(letters: string): boolean {
  const words = letters.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[^\p{Lu}\p{Ll}]+/gu) ?? [];
  if (words.some((word) => word.length > LONGEST_WORD)) return true;
  return words.length > MOST_SHORT_WORDS && letters.length / words.length < LEAST_LETTERS_A_WORD;
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}
