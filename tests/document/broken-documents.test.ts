import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGrid, type Block } from '../../src/charter/grid';
import { LIMITS } from '../../src/charter/limits';
import { blocksOfDocument } from '../../src/document/blocks-of-document';
import { blocksOfHtml } from '../../src/document/html';
import { blocksOfMarkdown } from '../../src/document/markdown';
import { policyLinks } from '../../src/document/policy-links';
import { LightNode, lightDocument } from './light-nodes';
import { parse } from './parse';

const tags =
  'table thead tbody tr td th caption dl dt dd ul ol li div p span a code strong h1 h3 details summary pre br button nav header footer template slot iframe sup img id-x';

const tag = fc.constantFrom(...tags.split(' '));
const attribute = fc.constantFrom(
  '',
  ' colspan="3"',
  ' rowspan="0"',
  ' rowspan="65534"',
  ' colspan="-1"',
  ' role="table"',
  ' role="row"',
  ' role="cell"',
  ' role="tab" id="t"',
  ' aria-labelledby="t"',
  ' aria-expanded="true"',
  ' href="/cookies"',
  ' shadowrootmode="open"',
);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '_ga',
    '|',
    '---',
    '\n',
    ' ',
    '__proto__',
    '*',
    '_',
    '`',
    '\u00AD',
    '&nbsp;',
    '<!--',
    '\0',
  ),
  fc.string({ maxLength: 12 }),
);
const soup = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

describe('broken documents', { timeout: 30_000 }, () => {
  test('no soup of tags makes a reader throw, and what comes of it keeps its shape', () => {
    fc.assert(
      fc.property(soup, (html) => {
        for (const { blocks } of [blocksOfHtml(html, parse), blocksOfMarkdown(html, parse)]) {
          for (const block of blocks) expectSound(block);
        }
        expect(policyLinks(parse(html), 'https://shop.example/').length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 400 },
    );
  });

  test('no text is lost in soup but what stands in nothing readable', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const readable = 'table tr td th dl dt dd ul li div p span strong h2 details summary';
    const open = fc.constantFrom(...readable.split(' ')).map((name) => `<${name}>`);
    const close = fc.constantFrom(...readable.split(' ')).map((name) => `</${name}>`);
    const words = fc.array(fc.oneof(open, close, word), { maxLength: 60 });
    fc.assert(
      fc.property(words, (parts) => {
        const { blocks, cut } = blocksOfHtml(`<body>${parts.join(' ')}</body>`, parse);
        const read = new Set(blocks.flatMap(textsOf).join(' ').split(/\s+/));
        for (const one of parts) if (!one.startsWith('<')) expect(read).toContain(one);
        expect(cut).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    'div',
    'table',
    'td',
    'ul',
    'dl',
    'dt',
    'strong',
    'code',
    'details',
    'sup',
    'h2',
    'x-y',
  ])('%s nested a hundred thousand deep', (name) => {
    const document = lightDocument((body) => {
      let inner = body;
      for (let depth = 0; depth < 100_000; depth += 1) inner = inner.append(new LightNode(name));
      inner.append(new LightNode('', 'end'));
    });
    expect(blocksOfDocument(document).blocks.flatMap(textsOf)).toEqual(['end']);
  });

  test('tables within tables a hundred thousand deep, each with a text of its own', () => {
    const document = lightDocument((body) => {
      let inner = body;
      for (let depth = 0; depth < 100_000; depth += 1) {
        const row = inner.append(new LightNode('table')).append(new LightNode('tr'));
        row.append(new LightNode('td')).append(new LightNode('', 'a'));
        inner = row.append(new LightNode('td'));
      }
    });
    const { blocks, cut } = blocksOfDocument(document);
    expect(blocks.length).toBeGreaterThan(20_000);
    expect(cut).toBe(false);
  });

  test.each(['strong', 'code', 'sup', 'u-', 'button', 'a'])(
    'a line with three hundred thousand %s in it',
    (name) => {
      const document = lightDocument((body) => {
        const line = body.append(new LightNode('h2'));
        for (let i = 0; i < 300_000; i += 1) {
          line.append(new LightNode('', 'a_'));
          line.append(new LightNode(name)).append(new LightNode('', '1'));
        }
      });
      expect(blocksOfDocument(document).blocks.length).toBeGreaterThan(0);
    },
  );

  test('a table of a million rows is cut, and says so', () => {
    const { blocks, cut } = blocksOfDocument(
      lightDocument((body) => {
        const table = body.append(new LightNode('table'));
        for (let row = 0; row < 1_000_000; row += 1) {
          const cells = table.append(new LightNode('tr'));
          for (const text of ['_ga', 'Google']) {
            cells.append(new LightNode('td')).append(new LightNode('', text));
          }
        }
      }),
    );
    expect(cut).toBe(true);
    const rows = blocks.flatMap((block) => (isGrid(block) ? block.rows : []));
    expect(rows).toHaveLength(LIMITS.rows);
  });

  test('a million paragraphs and more characters than are read are cut, and say so', () => {
    const paragraphs = (count: number, text: string) =>
      lightDocument((body) => {
        for (let i = 0; i < count; i += 1)
          body.append(new LightNode('p')).append(new LightNode('', text));
      });
    const many = blocksOfDocument(paragraphs(1_000_000, 'a'));
    expect([many.blocks.length, many.cut]).toEqual([LIMITS.blocks, true]);
    const long = blocksOfDocument(paragraphs(20, 'word '.repeat(200_000)));
    expect(long.cut).toBe(true);
    expect(long.blocks.length).toBeGreaterThan(100);
  });

  test('a cell longer than is read is cut, and says so; a line is parted', () => {
    const html = `<table><tr><th>Name<th>Purpose<tr><td>_ga<td>${'long '.repeat(2_000)}</table>`;
    expect(blocksOfHtml(html, parse).cut).toBe(true);
    const { blocks, cut } = blocksOfHtml(`<p>${'word '.repeat(10_000)}</p>`, parse);
    expect(cut).toBe(false);
    expect(blocks.flatMap(textsOf).join(' ')).toBe('word '.repeat(10_000).trim());
  });

  test.each([
    ['emphasis', '**a '],
    ['underscores', '_a_ *b '],
    ['brackets', '['],
    ['links', '[a]('],
    ['tags', '<a <b '],
    ['code', '` `` '],
    ['rows', '| a | b '],
    ['separators', '|---|\n'],
    ['broken rows', '| a |\n|---|\n| b\n'],
    ['quotes', '> '],
    ['entries', '- a\n  '],
    ['tables in HTML', '<table>\n\n'],
    ['front matter', '---\n'],
  ])('Markdown of 200 kB of %s takes its time, and ends', (_, piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(() => blocksOfMarkdown(text, () => parse(''))).not.toThrow();
  });
});

function expectSound(block: Block): void {
  if (!isGrid(block)) {
    expect(block.text).not.toBe('');
    expect(block.text.length).toBeLessThanOrEqual(LIMITS.line);
    expect(block.line).toBeGreaterThan(0);
    return;
  }
  expect(block.rows.length).toBeGreaterThan(0);
  for (const { cells } of block.rows) {
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.length).toBeLessThanOrEqual(LIMITS.cells);
    for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(LIMITS.cell);
  }
}

function textsOf(block: Block): string[] {
  if (!isGrid(block)) return [block.text];
  return [...block.trail, ...block.rows.flatMap(({ cells }) => cells)];
}
