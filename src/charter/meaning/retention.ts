import type { Retention } from '../model';
import { isoPeriod } from './iso-period';
import { tokensOf, type Token } from './lifetime-tokens';
import { quantitiesIn } from './quantities';
import {
  AT_ONCE,
  BROWSER,
  CLOSING,
  DELETED,
  LENGTH,
  PERSISTENT,
  SESSION,
  UNTIL,
  VISIT,
} from './retention-words';
import { wordSet } from './word-set';

/** What is beyond is not looked at: nobody states a lifetime so late. */
const LONGEST = 2_000;
/** Longer than this it is no lifetime of a cookie: ten thousand years. */
const MOST_SECONDS = 10_000 * 365.25 * 86_400;
/** "For the duration of your visit" is a lifetime, a paragraph on visits is none. */
const MOST_WORDS_OF_VISIT = 9;

const saysSession = wordSet(SESSION);
const saysClosing = wordSet(CLOSING);
const saysBrowser = wordSet(BROWSER);
const saysPersistent = wordSet(PERSISTENT);
const saysDeleted = wordSet(DELETED);
const saysUntil = wordSet(UNTIL);
const saysAtOnce = wordSet(AT_ONCE);
const saysVisit = wordSet(VISIT);
const saysLength = wordSet(LENGTH);

const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 30.4375 * 86_400,
  year: 365.25 * 86_400,
} as const;

/**
 * Reads a lifetime as a charter prints it, in any of sixteen languages. Of several the longest counts, a
 * number before a session; "until deleted" and the like are `persistent`.
 *
 * @param unit of bare numbers, where the heading of the column gives one: "Lifetime (days)".
 * @returns kind `unknown` where nothing is stated, or nothing that is understood.
 */
export function readRetention(text: string, unit?: keyof typeof SECONDS): Retention {
  if (text.length > LONGEST_REMEMBERED) return readAnew(text, unit);
  const key = `${unit ?? ''}:${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const retention = readAnew(text, unit);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, retention);
  return retention;
}

/** A charter states the same few lifetimes again and again. */
const remembered = new Map<string, Retention>();
const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 60;

function readAnew(text: string, unit: keyof typeof SECONDS | undefined): Retention {
  const tokens = tokensOf(text.replace(/\((?:s|e|es|en|n|i|a)\)/g, ''), LONGEST);
  const seconds = isoPeriod(text) ?? longest(tokens) ?? (unit && bareNumber(tokens, SECONDS[unit]));
  if (seconds !== undefined && seconds <= MOST_SECONDS) {
    return { text, kind: 'duration', seconds: Math.round(seconds) };
  }
  return seconds === undefined
    ? withoutNumber(text, tokens)
    : { text, kind: 'unknown', seconds: null };
}

function longest(tokens: readonly Token[]): number | undefined {
  const all = quantitiesIn(tokens).map(({ seconds }) => seconds);
  return all.length === 0 ? undefined : all.reduce((most, one) => Math.max(most, one));
}

/** `365`, `<1`, `30 - 90`: numbers without words. Nothing lasts no time: 0 may mean a session. */
function bareNumber(tokens: readonly Token[], unit: number): number | undefined {
  if (tokens.some(({ kind }) => kind === 'word')) return undefined;
  const most = tokens.reduce((value, token) => Math.max(value, token.value), 0);
  return most > 0 ? most * unit : undefined;
}

function withoutNumber(text: string, tokens: readonly Token[]): Retention {
  const words = tokens.filter(({ kind }) => kind === 'word').map((token) => token.text);
  if (/\blocal\s?storage|session\s?storage|indexed\s?db/i.test(text) && !/\bend\b/i.test(text)) {
    return { text, kind: saysPersistent(words) ? 'persistent' : 'unknown', seconds: null };
  }
  const isEndless = saysPersistent(words) || (saysUntil(words) && saysDeleted(words));
  if (saysSession(words) || (saysClosing(words) && saysBrowser(words))) {
    return { text, kind: saysPersistent(words) ? 'unknown' : 'session', seconds: null };
  }
  if (isEndless) return { text, kind: 'persistent', seconds: null };
  if (words.length <= MOST_WORDS_OF_VISIT && saysVisit(words) && saysLength(words)) {
    return { text, kind: 'session', seconds: null };
  }
  if (words.length <= 6 && saysAtOnce(words)) return { text, kind: 'duration', seconds: 0 };
  return { text, kind: 'unknown', seconds: null };
}
