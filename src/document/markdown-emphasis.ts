import type { MarkdownIt, StateInline } from 'markdown-it';

/** How far away the end of an emphasis is looked for. */
const LONGEST = 2_000;
const MOST_ENDS = 8;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Takes emphasis out of the hands of CommonMark, which reads the names `_ga_` and `_ga_*, _gid*` as emphasis
 * of other names. Here a mark begins emphasis only after white space or punctuation and ends it only before
 * them, and one word between underscores stays a name, unless names are marked otherwise.
 *
 * @param escapesNames in the text to come underscores of names are written `\_`: another means emphasis.
 */
export function takeCareOfEmphasis(markdown: MarkdownIt, escapesNames: boolean): void {
  const emphasis = (state: StateInline, silent: boolean): boolean => {
    const { src, pos, posMax } = state;
    const marker = src[pos];
    if (silent || (marker !== '*' && marker !== '_')) return false;
    let start = pos;
    while (src[start] === marker && start < posMax) start += 1;
    const mark = src.slice(pos, start);
    const end = mark.length <= 3 && canBegin(src, pos, start) ? endOf(state, mark, start) : -1;
    const mayBeName = marker === '_' && !escapesNames;
    if (end < 0 || (mayBeName && isName(src, src.slice(start, end)))) {
      state.pending += mark;
      state.pos = start;
    } else emphasise(state, mark, start, end);
    return true;
  };
  markdown.inline.ruler.at('emphasis', emphasis);
  markdown.inline.ruler2.disable(['balance_pairs', 'emphasis']);
}

function emphasise(state: StateInline, mark: string, start: number, end: number): void {
  const tag = mark.length === 1 ? 'em' : 'strong';
  const { posMax } = state;
  state.push(`${tag}_open`, tag, 1);
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.pos = end + mark.length;
  state.posMax = posMax;
  state.push(`${tag}_close`, tag, -1);
}

function canBegin(src: string, pos: number, start: number): boolean {
  const [before = '', after = ''] = [src[pos - 1], src[start]];
  if (after === '' || /\s/.test(after) || WORD.test(before) || /[-.]/.test(before)) return false;
  return /[^.,;:!?*)\]}]/.test(after);
}

/** Where the mark that ends an emphasis stands; -1 where none does. */
function endOf({ src, posMax }: StateInline, mark: string, start: number): number {
  const window = src.slice(start, Math.min(posMax, start + LONGEST));
  for (let [at, tries] = [window.indexOf(mark), 0]; at > 0 && tries < MOST_ENDS; tries += 1) {
    let after = at + mark.length;
    // Of `***` after `**` the first is text: a name that ends in an asterisk is strong.
    if (mark.length > 1 && window[after] === mark[0]) after += 1;
    const [before = '', next = ''] = [window[at - 1], window[after]];
    if (!/[\s\\]/.test(before) && !WORD.test(next) && next !== mark[0]) {
      return start + after - mark.length;
    }
    at = window.indexOf(mark, after);
  }
  return -1;
}

/** Whether one word between underscores is rather a name than a word that is stressed. */
function isName(whole: string, text: string): boolean {
  if (/\s/.test(text) || /^\p{L}+[:.!?]$/u.test(text)) return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  return whole.length <= text.length + 4 || !/^\p{L}{5,}$/u.test(text);
}
