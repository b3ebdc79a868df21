import type { Column, GridRow, Line } from '../grid';
import { isHosts, isLifetime } from '../meaning/cell-measure';
import { AND } from '../meaning/joints';
import { nameGrade } from '../meaning/name-cell';
import { retentionIn } from '../meaning/retention-in-prose';
import { speaksOfCookies } from './cookie-words';
import { rowOf, type ShapeReader } from './shape';

const COLUMNS: Column[] = ['name', 'purpose', 'retention'];
/** A line that is longer than a paragraph is no sentence that introduces anything. */
const LONGEST = 6_000;
const MOST_NAMES = 60;
const FEWEST_WORDS = 3;

/** `session_id (24h)`. */
const WITH_BRACKET = /(?<![^\s:,;("“„«])([^\s(),;:"“”„«»]{2,80})["”“»]?\s?\(([^()]{1,60})\)/gu;
/** `cookie "_ga"`, `le cookie « id »`, `cookie (named “session”)`. */
const QUOTED =
  /\b(?:cookies?|cookien|cookiet|kaka|storage|key|clé)(?<between>[^.;:"“”«»„]{0,40}?)(?:(?<=[\s(])["“„'‘`]|«\s?)(?<name>[^\s"“”«»„‘’'`]{2,80})(?:["“”’'`]|\s?»)/giu;
/** `the “SID” cookie`, `das „SID“-Cookie`: what is no word of a sentence. */
const QUOTED_BEFORE =
  /["“„'‘`«](?<name>(?=[^\s"“”«»„‘’'`]*[\dA-Z_][\dA-Z_])[^\s"“”«»„‘’'`]{2,80})["”“’'`»][\s-]?[Cc]ookie(?!s)/gu;
/** What goes on listing in quotes: `, “SID” and “HSID”`. */
const NEXT_QUOTED = new RegExp(
  String.raw`(?:,\s?|\s(?:${AND}|or|ou|oder|o|of|eller|lub)\s)["“„'‘\x60«]([^\s"“”«»„‘’'\x60]{2,80})["”“’'\x60»]`,
  'uy',
);
/** A word that has not the shape of a name is one where it is called so. */
const CALLED =
  /\b(?:named|called|nomm|appel|intitul|namens|genannt|mit dem namen|llamad|denominad|chiamat|denominat|genaamd|chamad|o nazwie|kallas|med namnet|hedder|ved navn|nimelt|nimi|ονομα|s názvem|s názvom|nevű|numit|denumit)/iu;
/** `the cookie _ga`, `session cookie: JSESSIONID`: only what can be no word. */
const BARE =
  /\b[Cc]ookies?(?:\s?:)?\s(?:is\s|est\s|ist\s|es\s|è\s)?([\p{L}\p{N}.-]*_[\p{L}\p{N}_.*-]*|[A-Z]{6,})(?![\p{L}\p{N}_])/gu;
const NEXT = new RegExp(
  String.raw`(?:,\s?|\s(?:${AND})\s)([\p{L}\p{N}.-]*_[\p{L}\p{N}_.*-]*)`,
  'uy',
);
const SENTENCE_END = /(?<=[.!?])\s/u;
/** What leads from one name to the next: `, “`, ` and `. */
const JOINT_AT_END = new RegExp(
  String.raw`(?:[,;]\s?(?:${AND}|or|ou|oder|o|of|eller|lub)?|\s(?:${AND}|or|ou|oder|o|of|eller|lub))[^\p{L}\p{N}_]{0,3}$`,
  'u',
);
/** Stress falls on words too, and on makers' names written like iThis. */
const UNLIKE_WORDS = /_|^[A-Z]{6,}$/;
/** Words of the web's own that are written like names. */
const NO_NAMES = new Set(
  `localstorage sessionstorage indexeddb httponly samesite secure set-cookie document.cookie javascript path
  domain expires max-age cookie cookies session strict lax none true false http https`.split(/\s+/),
);

interface Found {
  name: string;
  /** Where in the text what is said after it begins. */
  end: number;
  retention: string;
}

/** Names in running text, where a sentence introduces them as cookies: in quotes, as code, with a lifetime. */
export const readNamesInProse: ShapeReader = (lines, at) => {
  const line = lines[at]!;
  if (line.level !== undefined || line.text.length > LONGEST) return undefined;
  const found = [...bracketedIn(lines, at), ...introducedIn(line)];
  const names = new Map<string, Found>();
  for (const one of found) if (!names.has(one.name)) names.set(one.name, one);
  if (names.size === 0) return undefined;
  const purposes = purposesOfMany(line.text, names.values());
  const rows = [...names.values()]
    .slice(0, MOST_NAMES)
    .map((one) => rowIn(line, one, [...names.keys()], purposes));
  return { rows, columns: COLUMNS, end: at + 1 };
};

/** Names each with a lifetime in brackets. */
function bracketedIn(lines: readonly Line[], at: number): Found[] {
  const { text } = lines[at]!;
  if (!text.includes('(')) return [];
  const candidates = Array.from(text.matchAll(WITH_BRACKET), (match) => ({
    name: match[1] ?? '',
    retention: match[2] ?? '',
    end: match.index + match[0].length,
    grade: nameGrade(match[1] ?? ''),
  })).filter(
    ({ name, retention, grade }) => grade !== 'no' && !isNoName(name) && isLifetime(retention),
  );
  const isList = candidates.some(({ grade }) => grade === 'certain');
  const isAbout = speaksOfCookies(text) || speaksOfCookies(lines[at - 1]?.text ?? '');
  return candidates.filter(({ grade }) =>
    grade === 'certain' ? isAbout || candidates.length > 1 : isList,
  );
}

function introducedIn({ text, code = [], strong = [] }: Line): Found[] {
  if (!speaksOfCookies(text)) return [];
  const marked = [...code, ...strong.filter((name) => UNLIKE_WORDS.test(name))].filter(
    (name) => !isNoName(name) && nameGrade(name) === 'certain',
  );
  const quoted = hasQuote(text) ? quotedIn(text) : [];
  const bare = [...text.matchAll(BARE)]
    .flatMap((match) => [match[1] ?? '', ...namesAfter(text, endOf(match), NEXT)])
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => nameGrade(name) === 'certain');
  return [...marked, ...quoted, ...bare].map((name) => ({
    name,
    end: text.indexOf(name) + name.length,
    retention: '',
  }));
}

/** What goes on listing: `, _gid and _gat`. */
function namesAfter(text: string, from: number, next: RegExp): string[] {
  const names: string[] = [];
  next.lastIndex = from;
  for (let match = next.exec(text); match && names.length < MOST_NAMES; match = next.exec(text)) {
    names.push(match[1] ?? '');
  }
  return names;
}

function quotedIn(text: string): string[] {
  const introduced = [...text.matchAll(QUOTED)].flatMap((match) => {
    const { name = '', between = '' } = match.groups ?? {};
    const names = [name, ...namesAfter(text, endOf(match), NEXT_QUOTED)];
    return names.filter((one) => isQuotedName(one, between));
  });
  const before = Array.from(text.matchAll(QUOTED_BEFORE), ({ groups }) => groups?.['name'] ?? '');
  return [...introduced, ...before.filter((name) => !isNoName(name) && nameGrade(name) !== 'no')];
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** Without one the pattern, which takes long, finds nothing. */
function hasQuote(text: string): boolean {
  return /["“„'‘`«]/.test(text);
}

function isQuotedName(name: string, between: string): boolean {
  if (isNoName(name)) return false;
  const grade = nameGrade(name);
  return grade === 'certain' || (grade === 'possible' && CALLED.test(between));
}

function isNoName(name: string): boolean {
  return NO_NAMES.has(name.toLowerCase()) || isHosts(name);
}

function rowIn(
  { line, text }: Line,
  { name, end, retention }: Found,
  names: readonly string[],
  purposes: ReadonlyMap<string, string>,
): GridRow {
  if (retention !== '') return rowOf(line, [name, '', retention]);
  if (names.length > 1) {
    const purpose = purposes.get(name) ?? '';
    return rowOf(line, [name, purpose, lifetimeUpToNext(text, end, names)]);
  }
  const rest = text.slice(end).replace(/^[^\p{L}\p{N}]+(?:[Cc]ookie\s)?/u, '');
  const sentence = rest.split(SENTENCE_END, 1)[0] ?? '';
  const purpose = sentence.split(' ').length >= FEWEST_WORDS ? sentence.replace(/\.$/, '') : text;
  return rowOf(line, [name, purpose, lifetimeIn(text, rest)]);
}

/**
 * "“A” and “B” keep you logged in", "_ga counts all visits, _gid tells visitors apart": what stands before the next name
 * is said of this one; where nothing does, what is said of the next.
 */
function purposesOfMany(text: string, found: Iterable<Found>): ReadonlyMap<string, string> {
  const purposes = new Map<string, string>();
  let until = text.length;
  let purpose = '';
  for (const { name, end } of [...found].toSorted((a, b) => b.end - a.end)) {
    const [part = '', next] = text.slice(end, Math.max(end, until)).split(SENTENCE_END, 2);
    const isLast = next !== undefined || until === text.length;
    const said = withoutJoints(part);
    if (said.split(' ').length >= FEWEST_WORDS) {
      const isWhole = isLast || JOINT_AT_END.test(part);
      purpose = isWhole && !isLifetime(said) ? said : '';
    } else if (isLast) purpose = '';
    purposes.set(name, purpose);
    until = text.indexOf(name);
  }
  return purposes;
}

/** Quotes and commas before and after, and the "and" that leads to the next name. */
function withoutJoints(text: string): string {
  return text
    .replace(JOINT_AT_END, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N})]{1,9}$/u, '');
}

/** "_ga lasts 14 days, _gid expires after 1 day": what stands before the next name is said of this one. */
function lifetimeUpToNext(text: string, from: number, names: readonly string[]): string {
  const next = names.map((name) => text.indexOf(name, from)).filter((at) => at >= 0);
  return retentionIn(text.slice(from, Math.min(...next, text.length)))?.text ?? '';
}

/** In a sentence of many, or a sentence of its own: "It is deleted when you close your browser." */
function lifetimeIn(text: string, rest: string): string {
  const found = retentionIn(text)?.text;
  return found ?? rest.split(SENTENCE_END).find(isLifetime) ?? '';
}
