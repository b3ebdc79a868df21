import type { Block, Grid, GridRow, Line } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import type { PageOffers } from '../document/page-offers';
import type { PageReading } from '../document/page-reading';
import type { PolicyLink } from '../document/policy-links';
import { isRecord, isText } from './value-kinds';

/**
 * What a page's script read, checked: the page is another's, and so may be what comes of it.
 *
 * @returns undefined where it is no reading at all; blocks that are none are left out, and what is too long is cut.
 */
export function pageReadingIn(value: unknown): PageReading | undefined {
  if (!isRecord(value) || !Array.isArray(value.blocks)) return undefined;
  const { url, title, language } = value;
  const checked = blocksIn(value.blocks);
  return {
    url: text(url, LIMITS.cell),
    ...(isText(title) && title !== '' && { title: text(title, LIMITS.cell) }),
    ...(isText(language) && language !== '' && language.length <= 35 && { language }),
    blocks: checked.blocks,
    cut: value.cut === true || checked.cut,
  };
}

/**
 * What a page's script found, checked.
 *
 * @returns undefined where it is nothing of the kind.
 */
export function offersIn(value: unknown): PageOffers | undefined {
  if (!isRecord(value) || !Array.isArray(value.links)) return undefined;
  return {
    links: value.links.slice(0, MOST_LINKS).flatMap((link) => policyLinkIn(link) ?? []),
    isCharter: value.isCharter === true,
  };
}

const MOST_LINKS = 5;

function policyLinkIn(value: unknown): PolicyLink | undefined {
  if (!isRecord(value) || !isText(value.url) || value.url.length > LIMITS.cell) return undefined;
  if (!/^https?:\/\//.test(value.url) || !URL.canParse(value.url)) return undefined;
  return { url: value.url, text: text(value.text, 256), rank: numberOr(value.rank, 0) };
}

function blocksIn(values: readonly unknown[]): { blocks: Block[]; cut: boolean } {
  const left = { rows: LIMITS.rows, characters: LIMITS.text };
  const blocks: Block[] = [];
  let cut = values.length > LIMITS.blocks;
  for (const value of values.slice(0, LIMITS.blocks)) {
    if (left.characters <= 0) return { blocks, cut: true };
    const block = isRecord(value) ? (gridIn(value, left) ?? lineIn(value)) : undefined;
    if (!block) continue;
    if (left.rows <= 0) cut = true;
    if ('text' in block) left.characters -= block.text.length;
    blocks.push(block);
  }
  return { blocks, cut };
}

/** What may still be read of a page. */
interface Left {
  rows: number;
  characters: number;
}

function gridIn({ rows, trail }: Record<string, unknown>, left: Left): Grid | undefined {
  if (!Array.isArray(rows)) return undefined;
  const checked = rows.slice(0, Math.max(0, left.rows)).flatMap((row) => rowIn(row) ?? []);
  left.rows -= rows.length;
  for (const { cells } of checked) for (const cell of cells) left.characters -= cell.length;
  return { trail: texts(trail, LIMITS.trail, LIMITS.cell), rows: checked };
}

function rowIn(value: unknown): GridRow | undefined {
  if (!isRecord(value)) return undefined;
  return {
    line: numberOr(value.line, 1),
    cells: texts(value.cells, LIMITS.cells, LIMITS.cell),
    ...(value.isHeading === true && { isHeading: true }),
  };
}

function lineIn(value: Record<string, unknown>): Line | undefined {
  if (!isText(value.text)) return undefined;
  const { level, bullet, code, strong } = value;
  return {
    line: numberOr(value.line, 1),
    text: text(value.text, LIMITS.line),
    ...(isCount(level) && level <= 6 && { level }),
    ...(isCount(bullet) && { bullet }),
    ...(Array.isArray(code) && { code: texts(code, LIMITS.cells, LIMITS.cell) }),
    ...(Array.isArray(strong) && { strong: texts(strong, LIMITS.cells, LIMITS.cell) }),
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function numberOr(value: unknown, otherwise: number): number {
  return isCount(value) ? value : otherwise;
}

function text(value: unknown, most: number): string {
  return isText(value) ? value.slice(0, most) : '';
}

function texts(value: unknown, count: number, most: number): string[] {
  return Array.isArray(value) ? value.slice(0, count).map((one) => text(one, most)) : [];
}
