import type { Block, Line } from '../grid';
import { LIMITS } from '../limits';

/** Written like a space, and no space that parts anything; the tab stays. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\v\f]/g;
/** Where a word may be broken, and marks that nobody sees. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const HEADING = /^(#{1,6})[ \t]+(.*)$/;
const BULLET = /^([ \t]{0,40})[-*+•●○◦▪■‣·–][ \t]+(?=\S)/;
/** A line that is drawn, and says nothing. */
const RULE = /^[-=_*~ \t]{3,}$/;
const CODE = /`([^`]{1,200})`/g;
const STRONG = /\*\*([^*]{1,200})\*\*/g;
/** A line that is marked as strong from its beginning to its end: a title. */
const ALL_STRONG = /^\*\*([^*\s][^*]{0,200})\*\*$/;
const INDENT = 2;
/** The first column of a table is this wide at least. */
const LEAST_INDENT = 4;
const DEEPEST_BULLET = 6;

/**
 * Takes a pasted text apart into lines; blank lines are left out, the count of lines tells of them. One that
 * is longer than a line may be goes on in further ones. One block more than is read tells that there are more.
 */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  let line = 0;
  for (const printed of text.slice(0, LIMITS.text).split(/\r\n|\n|\r|\u2028|\u2029/)) {
    line += 1;
    for (let from = 0; from < printed.length; from += LIMITS.line) {
      const block = lineOf(line, printed.slice(from, from + LIMITS.line));
      if (block) blocks.push(block);
      if (blocks.length > LIMITS.blocks) return blocks;
    }
  }
  return blocks;
}

function lineOf(line: number, printed: string): Line | undefined {
  const text = printed.replace(INVISIBLE, '').replace(SPACES, ' ');
  if (text.trim() === '' || RULE.test(text)) return undefined;
  const heading = HEADING.exec(text.trimStart());
  if (heading) {
    const title = trimmed(heading[2] ?? '').replace(/\s#{1,6}$/, '');
    return title === '' ? undefined : { line, text: title, level: heading[1]?.length ?? 1 };
  }
  const bullet = BULLET.exec(text);
  const bare = trimmed(bullet ? text.slice(bullet[0].length) : text);
  const whole = bullet ? undefined : ALL_STRONG.exec(bare)?.[1];
  if (whole !== undefined) return { line, text: whole, strong: [whole] };
  const indent = text.search(/[^ ]/);
  return {
    line,
    text: bare,
    ...(!bullet && indent >= LEAST_INDENT && { indent }),
    ...(bullet && { bullet: depthOf(bullet[1] ?? '') }),
    ...marked('code', bare, CODE),
    ...marked('strong', bare, STRONG),
  };
}

/** A tab at an end is the border of an empty cell. */
function trimmed(text: string): string {
  if (!text.includes('\t')) return text.trim();
  let from = 0;
  let to = text.length;
  while (text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}

function depthOf(indent: string): number {
  const width = indent.replaceAll('\t', ' '.repeat(INDENT)).length;
  return Math.min(DEEPEST_BULLET, 1 + Math.floor(width / INDENT));
}

function marked(key: 'code' | 'strong', text: string, pattern: RegExp): Partial<Line> {
  const parts = Array.from(text.matchAll(pattern), ([, part = '']) => part.trim()).filter(Boolean);
  return parts.length === 0 ? {} : { [key]: parts };
}
