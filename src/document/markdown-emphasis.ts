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
    const after = window[at + mark.length] ?? '';
    if (!/[\s\\]/.test(window[at - 1] ?? '') && !WORD.test(after) && after !== mark[0]) {
      return start + at;
    }
    at = window.indexOf(mark, at + mark.length);
  }
  return -1;
}

/** Whether one word between underscores is rather a name than a word that is stressed. */
function isName(whole: string, text: string): boolean {
  if (/\s/.test(text) || /[:.!?]$/.test(text)) return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  return whole.length <= text.length + 4 || !/^\p{L}{5,}$/u.test(text);
}
