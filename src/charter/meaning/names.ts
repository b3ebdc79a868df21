import { LIMITS } from '../limits';
import { isRemark, partsWithNames } from './around-names';
import { joinBroken } from './broken-names';
import { isFewWords } from './few-words';
import { gradeOfToken, type NameGrade } from './name-grade';
import { piecesOf } from './name-pieces';

/** Longer than this no name is printed. */
const LONGEST_NAME = 300;

/** What most names look like, and most sentences: told apart at once. */
const JOINED_NAME = /^[A-Za-z]{1,30}_\w{1,100}$/;
const PLAIN_WORDS = /^\p{L}\p{Ll}* \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+ /u;
const PLAIN_NAME = /^[A-Za-z_][\w.-]{0,100}\w$/;

/** A note that says which names are meant in words: it stays whole. */
const STARTING_WITH =
  /\b(?:start(?:s|ing)?|begin(?:s|ning)?) with\b|\b(?:commen[cç]ant|d[ée]butant|commencent|commence) par\b|\bdie mit\b|\bbeginn(?:end|en|t) mit\b|\bque (?:comienzan?|empiezan?) (?:por|con)\b|\bche iniziano con\b|\bdie beginn?en met\b|\bque come[cç]am (?:por|com)\b/i;

/**
 * The names that a cell holds, one entry each, without what is printed around them: quotes, Markdown
 * escapes, footnote marks, counters, a provider in brackets. Separators inside placeholders part nothing.
 *
 * @param cell as printed, `\n` for a line break.
 * @returns in their order; a name printed twice counts once. What is no name at all is not sorted out
 *   here: "session cookies" is one entry. See {@link looksLikeName}.
 */
export function namesInCell(cell: string): string[] {
  if (isPlainName(cell)) return [cell];
  const text = withoutMarkup(cell.slice(0, LIMITS.cell));
  const lines = joinBroken(text.split(/[\n\r↵]/).map((line) => line.trim()));
  const names = lines.flatMap((line) => {
    if (STARTING_WITH.test(line)) return partsAroundPhrase(line);
    if (lines.length > 1 && isRemark(line)) return [];
    return partsWithNames(line).flatMap((part) => piecesOf(part).map(cleanName));
  });
  return [
    ...new Set(names.filter((name) => /[\p{L}\p{N}]/u.test(name) || /^\W*\*+\W*$/.test(name))),
  ];
}

/**
 * Whether a text can be a cookie's name rather than words: certain for `_ga`, `sessionId`, `_pk_<id>`,
 * possible for a lone word, no for several words.
 */
export function looksLikeName(text: string): NameGrade {
  const name = text.trim();
  if (name === '' || name.length > LONGEST_NAME) return 'no';
  if (JOINED_NAME.test(name)) return 'certain';
  if (isPlainName(name)) return gradeOfToken(name);
  if (isFewWords(name)) return 'no';
  if (STARTING_WITH.test(name))
    return name.length <= 90 && !/[.!?]\s/.test(name) ? 'certain' : 'no';
  if (PLAIN_WORDS.test(name)) return 'no';
  // "Name: _ga" is a label with a name, and "_ga: 2 years" a name with a lifetime.
  if (/^[^:\n]{1,40}:[^\S\n]/.test(name)) return 'no';
  const names = namesInCell(name);
  if (names.length === 0 || names.length > 60) return 'no';
  const grades = names.map(gradeOfToken);
  if (grades.includes('no')) return 'no';
  return grades.includes('possible') ? 'possible' : 'certain';
}

/** Whether a cell holds one name with nothing around it, as most do, or one plain word. */
export function isPlainName(cell: string): boolean {
  return PLAIN_NAME.test(cell);
}

/** "_ga, any cookie starting with _hs": the phrase is one entry, the names before it are others. */
function partsAroundPhrase(line: string): string[] {
  const parts = line.split(/[,;]\s/);
  // "Alle Cookies, die mit _pk beginnen" is one phrase with a comma in it.
  if (parts.some((part) => !STARTING_WITH.test(part) && gradeOfToken(part) === 'no')) return [line];
  return parts.flatMap((part) =>
    STARTING_WITH.test(part) ? [part.trim()] : piecesOf(part).map(cleanName),
  );
}

/** What Markdown and HTML write into names, and characters that are not seen. */
function withoutMarkup(cell: string): string {
  return cell
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g, '')
    .replace(/\u00a0|\u202f/g, ' ')
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/<\/?(?:code|strong|b|em|i|span|p|sup|small|kbd|tt)(?:\s[^<>]{0,200})?>/gi, inlineTag)
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/!?\[([^[\]\n]{1,200})\]\((?:https?:|\/|#|mailto:)[^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=[\p{L}\p{N}_])([^*\n]{1,200})\1(?![\p{L}\p{N}_*])/gu, unlessName)
    .replace(/`+/g, '')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, cell.trim().startsWith('/') ? '\\' : '');
}

/** `<i>` alone is a placeholder, with `</i>` it is markup. */
function inlineTag(tag: string, _at: number, whole: string): string {
  return whole.includes('</') ? '' : tag;
}

/** `**name**` is bold; `__utm__` may be a name. */
function unlessName(whole: string, mark: string, inner: string): string {
  return mark === '**' ? inner : whole;
}

/** A name without footnote marks, counters, quotes and the colon of a label. */
function cleanName(piece: string): string {
  let name = piece;
  for (let round = 0; round < 4; round += 1) {
    const before = name;
    name = name
      .trim()
      .replace(/^[-–—•●▪◦·‣○■*+]\s{1,9}/, '')
      .replace(/^\(?\d{1,2}[.)]\s{1,9}(?=\S)/, '')
      .replace(/^["“”„«»'‘’‚`´\s]+|["“”„«»'‘’‚`´\s]+$/g, '')
      .replace(/[¹²³⁰⁴-⁹†‡§※]+$/, '')
      .replace(/\s(?:\[[x×]?\s?\d{1,3}[x×]?\]|\([x×]?\s?\d{1,3}\s?[x×]?\)|[x×]\s?\d{1,3})$/i, '')
      .replace(/\s\([^()<>{}]{1,120}\)$|\(\d{1,2}\)$|\s\*\d$/, '')
      .replace(/[:,;]+$/, '')
      .replace(/\s(?:\*{1,3}|†)$/, afterStem(name));
    if (name === before) break;
  }
  return name.replace(/(?<=[_.-])\s(?=[*#<{[…x])/gi, '');
}

/** `_pk_ *` is a notation with a blank in it; `sessionid *` has a footnote. */
function afterStem(name: string): (mark: string) => string {
  return (mark) => (/[_.-]\s\*+$/.test(name.trim()) ? mark : '');
}
