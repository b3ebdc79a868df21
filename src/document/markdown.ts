import MarkdownIt, { type MarkdownIt as Markdown, type Token } from 'markdown-it';
import { isGrid, type Grid } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import type { ReadDocument } from './blocks-of-document';
import { isUnknown } from './ways';
import { withoutFrontMatter } from './front-matter';
import { blocksOfHtml, type ParseHtml } from './html';
import { takeCareOfEmphasis } from './markdown-emphasis';
import { presentCells, withEvenTables } from './pipe-tables';

/** A line at least so long that ends in no punctuation goes on in the next one. */
const WRAPPED = 50;
const TAG = /<(\/?[A-Za-z][A-Za-z0-9-]*)([^<>]*)>/g;

const markdownOfConverters = careful(true);
const markdownOfAuthors = careful(false);

/** Reads Markdown, as written by hand or converted from a page, with the HTML in it. */
export function blocksOfMarkdown(markdown: string, parse: ParseHtml): ReadDocument {
  const { text, title, language } = withoutFrontMatter(markdown);
  const markdownIt = text.includes('\\_') ? markdownOfConverters : markdownOfAuthors;
  const { lines, cut } = firstLines(text.split(/\r\n?|\n/));
  const even = withEvenTables(withoutGapsInTables(lines));
  const read = blocksOfHtml(markdownIt.render(even.join('\n')), parse);
  return {
    ...read,
    blocks: read.blocks.map((block) => (isGrid(block) ? withPresentCells(block) : block)),
    cut: cut || read.cut,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
  };
}

/** As many lines with a text as blocks are read: most come to one. */
function firstLines(lines: readonly string[]): { lines: readonly string[]; cut: boolean } {
  let left: number = LIMITS.blocks;
  const end = lines.findIndex((line) => {
    if (line.trim() !== '') left -= 1;
    return left < 0;
  });
  return end < 0 ? { lines, cut: false } : { lines: lines.slice(0, end), cut: true };
}

function withPresentCells(grid: Grid): Grid {
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: presentCells(row.cells) })) };
}

/** Markdown in which names stay as they are written. Indentation is no code here: conversions indent tables. */
function careful(escapesNames: boolean): Markdown {
  const markdown = new MarkdownIt({ html: true });
  takeCareOfEmphasis(markdown, escapesNames);
  markdown.disable(['code', 'strikethrough']);
  markdown.renderer.rules.html_inline = (tokens, index) => knownTags(tokens[index]?.content ?? '');
  markdown.renderer.rules.html_block = (tokens, index) => knownTags(tokens[index]?.content ?? '');
  markdown.renderer.rules.softbreak = (tokens, index) => (isWrapped(tokens, index) ? ' ' : '<br>');
  return markdown;
}

/** HTML with its tags; what only looks like one is a placeholder in a name: `_ga_<container-id>`. */
function knownTags(html: string): string {
  return html.replace(TAG, (tag: string, name: string, rest: string) =>
    isUnknown(name.replace('/', '').toLowerCase()) ? `&lt;${name}${rest}&gt;` : tag,
  );
}

/** Whether the text before a line break goes on after it; lines with pipes are rows. */
function isWrapped(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [lineAt(tokens, index, -1), lineAt(tokens, index, 1)];
  if (/[|\t]/.test(before) || /[|\t]/.test(after)) return false;
  return before.length >= WRAPPED && !/[.:;!?…]\s*$/.test(before);
}

/** The text from a line break to the next one, in one of both directions. */
function lineAt(tokens: readonly Token[], index: number, step: 1 | -1): string {
  let text = '';
  for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (!token || token.type === 'softbreak' || token.type === 'hardbreak') break;
    text = step > 0 ? text + token.content : token.content + text;
  }
  return text;
}

/** A blank line ends HTML in Markdown, and indentation makes it code: a table goes on until it ends. */
function withoutGapsInTables(lines: readonly string[]): string[] {
  let depth = 0;
  return lines.filter((line) => {
    const isInside = depth > 0;
    depth += count(line, /<table[\s>]/gi) - count(line, /<\/table\s*>/gi);
    depth = Math.max(0, depth);
    return !isInside || line.trim() !== '';
  });
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
