import { describe, expect, test } from 'vitest';
import { isGrid, type Block } from '../../src/charter/grid';
import { blocksOfHtml } from '../../src/document/html';
import { parse } from './parse';

/** Blocks in short: a heading as `## text`, an entry as `- text`, a table as its rows, the caption first. */
function shown(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) => {
    if (isGrid(block)) {
      const rows = block.rows.map(({ cells, isHeading }) => (isHeading ? ['TH', ...cells] : cells));
      return block.trail.length > 0 ? [block.trail, ...rows] : rows;
    }
    const { text, level, bullet } = block;
    if (level !== undefined) return `${'#'.repeat(level)} ${text}`;
    return bullet === undefined ? text : `${'-'.repeat(bullet)} ${text}`;
  });
}

function read(html: string) {
  return shown(blocksOfHtml(`<!doctype html><html><body>${html}</body></html>`, parse).blocks);
}

describe('lines', () => {
  test('blocks and breaks part them, white space folds', () => {
    expect(
      read('<p>One\n   two<br>three&nbsp;\u00A0four</p>five<div>six<p>seven</div>eight'),
    ).toEqual(['One two', 'three four', 'five', 'six', 'seven', 'eight']);
  });

  test('a name in one piece, however it is broken up', () => {
    expect(read('<p>_<em>ga</em>, word<wbr>press_&shy;logged\u200B_in</p>')).toEqual([
      '_ga, wordpress_logged_in',
    ]);
  });

  test('pieces of code and links that touch are apart', () => {
    expect(
      read('<p><code>_ga</code><code>_gid</code> <a href="/">a</a><a href="/">b</a></p>'),
    ).toEqual(['_ga _gid a b']);
  });

  test('a placeholder that was not escaped is part of the name', () => {
    expect(
      read(
        '<p>_ga_<container-id></p><p>_pk_id.<site id>.<hash></p><p>Text.<my-icon></my-icon></p>',
      ),
    ).toEqual(['_ga_<container-id>', '_pk_id.<site id>.<hash>', 'Text.']);
  });

  test('the mark of a footnote stays apart from the name', () => {
    expect(read('<p>_ga<sup>1</sup> and _gid<sup>[12]</sup> and the 1<sup>st</sup></p>')).toEqual([
      '_ga¹ and _gid¹² and the 1st',
    ]);
  });

  test('code and strong parts are told', () => {
    const { blocks } = blocksOfHtml(
      '<p><b>Name:</b> <code>_ga</code>, <kbd><tt>_gid</tt></kbd></p>',
      parse,
    );
    expect(blocks).toEqual([
      { line: 1, text: 'Name: _ga, _gid', strong: ['Name:'], code: ['_ga', '_gid'] },
    ]);
  });

  test('headings of all kinds, and lists by depth', () => {
    expect(
      read(
        '<h2>Cookies <br>here</h2><div role="heading" aria-level="4">Four</div><ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>',
      ),
    ).toEqual(['## Cookies here', '#### Four', '- a', '-- b', '- c']);
  });

  test('preformatted text keeps its lines and gaps', () => {
    expect(read('<pre>Name\tPurpose\n_ga   counts</pre>')).toEqual([
      'Name\tPurpose',
      '_ga   counts',
    ]);
  });

  test('a table of Markdown that a page shows as it is written keeps its rows', () => {
    expect(read('<p>| Name | Use |\n|---|\n | _ga | counts |</p>')).toEqual([
      '| Name | Use |',
      '|---|',
      '| _ga | counts |',
    ]);
  });

  test('nothing of scripts, choices and icons; hidden text is read', () => {
    expect(
      read(
        '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><select><option>e</select><i class="material-icons">expand_more</i><p hidden>f</p><div style="display:none">g</div>',
      ),
    ).toEqual(['f', 'g']);
  });

  test('menus make no noise, and a policy in a header or a footer is read', () => {
    expect(
      read(
        '<header><a href="/">Home</a><h1>Cookies</h1></header><nav><h2>Menu</h2><a href="/">a</a></nav><footer><p>We set _ga.</p><a href="/">Legal</a> | <a href="/">Contact</a></footer>',
      ),
    ).toEqual(['# Cookies', 'We set _ga.']);
  });
});

describe('titles of what folds', () => {
  test('a summary stands above the headings in it, and each beside the others', () => {
    expect(
      read(
        '<h2>List</h2><details><summary>Statistics</summary><h3>Google</h3>a</details><details><summary><h3>Marketing</h3><p>two</p></summary>b</details>',
      ),
    ).toEqual(['## List', '### Statistics', '#### Google', 'a', '### Marketing', 'two', 'b']);
  });

  test('a panel has the title of its tab, once', () => {
    expect(
      read(
        '<h2>List</h2><ul role="tablist"><li role="tab" id="t" aria-controls="p">Needed</li></ul><div id="p">a</div>',
      ),
    ).toEqual(['## List', '### Needed', 'a']);
    expect(
      read(
        '<h3><button aria-controls="p">Needed</button></h3><div id="p">a</div><button aria-expanded="false">Others</button><div>b</div>',
      ),
    ).toEqual(['### Needed', 'a', '#### Others', 'b']);
  });
});

describe('tables', () => {
  test('merged cells are repeated, a cell over a row stands alone', () => {
    expect(
      read(
        '<table><tr><th>Provider<th>Name<th>Purpose<tr><td colspan=3>Needed<tr><td rowspan=2>Shop<td>a<td rowspan=0>c<tr><td>b<tr><td colspan=2>d</table>',
      ),
    ).toEqual([
      [
        ['TH', 'Provider', 'Name', 'Purpose'],
        ['Needed'],
        ['Shop', 'a', 'c'],
        ['Shop', 'b', 'c'],
        ['d', 'd', 'c'],
      ],
    ]);
  });

  test('a heading in front of a row makes no heading of it; headings in cells do', () => {
    expect(
      read('<table><tr><td><h4>Name</h4><td><h4>Use</h4><tr><th>_ga<td>counts</table>'),
    ).toEqual([
      [
        ['TH', 'Name', 'Use'],
        ['_ga', 'counts'],
      ],
    ]);
  });

  test('a caption is above it, breaks and lists in a cell are kept', () => {
    expect(
      read(
        '<table><caption>Our <b>cookies</b></caption><tr><th>Names<th>Use<tr><td>a<br>b<td><ul><li>c<li>d</ul></table>',
      ),
    ).toEqual([[['Our cookies'], ['TH', 'Names', 'Use'], ['a\nb', 'c\nd']]]);
  });

  test('a table for the looks is the text in it', () => {
    expect(
      read('<table role="presentation"><tr><td>a<td>b</table><table><tr><td>c<tr><td>d</table>'),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a picture speaks for a cell with nothing else', () => {
    expect(
      read(
        '<table><tr><th>Name<th>By<tr><td>a<td><img alt="Shop"><tr><td>b<td><img alt="no">Shop</table>',
      ),
    ).toEqual([
      [
        ['TH', 'Name', 'By'],
        ['a', 'Shop'],
        ['b', 'Shop'],
      ],
    ]);
  });

  test('by its roles', () => {
    expect(
      read(
        '<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">Name</span><span role="columnheader">Use</span></div></div><div role="row"><span role="cell">_ga</span><span role="cell">counts</span></div></div>',
      ),
    ).toEqual([
      [
        ['TH', 'Name', 'Use'],
        ['_ga', 'counts'],
      ],
    ]);
  });

  test('by repetition, but neither cards with labels nor questions with answers', () => {
    const row = (a: string, b: string) => `<div><p>${a}</p><p>${b}</p></div>`;
    expect(read(`<div>${row('Name', 'Use')}${row('a', 'b')}${row('c', 'd')}</div>`)).toEqual([
      [
        ['Name', 'Use'],
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(
      read(
        `<div>${row('Name: a', 'Use: b')}${row('Name: c', 'Use: d')}${row('Name: e', 'Use: f')}</div>`,
      ),
    ).toHaveLength(6);
    expect(read(`<div>${row('Why?', 'So. '.repeat(200)).repeat(3)}</div>`)).toHaveLength(6);
  });

  test('spans are cells only where they call themselves so', () => {
    const row = (a: string, b: string) => `<li><span>${a}</span><span>${b}</span></li>`;
    const rows = row('Name', 'Use') + row('a', 'b') + row('c', 'd');
    expect(read(`<ul>${rows}</ul>`)).toEqual(['- NameUse', '- ab', '- cd']);
    expect(read(`<ul class="cookie-table">${rows}</ul>`)).toEqual([
      [
        ['Name', 'Use'],
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
  });
});

describe('lists of terms', () => {
  test('a term in front of what is said of it', () => {
    expect(read('<dl><dt>_ga<dt>_gid<dd>counts<dd>2 years<dt>a<dd>b</dl>')).toEqual([
      [
        ['_ga\n_gid', 'counts', '2 years'],
        ['a', 'b'],
      ],
    ]);
  });

  test('terms that come again are headings of cards', () => {
    const card = (name: string) => `<div><dt>Name<dd>${name}<dt>Use<dd>counts</div>`;
    expect(read(`<dl>${card('a')}${card('b')}</dl>`)).toEqual([
      [
        ['TH', 'Name', 'Use'],
        ['a', 'counts'],
        ['b', 'counts'],
      ],
    ]);
  });

  test('terms above tables, or above lines with labels, are headings', () => {
    expect(
      read('<h2>List</h2><dl><dt>Needed<dd><table><tr><th>Name<th>Use<tr><td>a<td>b</table></dl>'),
    ).toEqual([
      '## List',
      '### Needed',
      [
        ['TH', 'Name', 'Use'],
        ['a', 'b'],
      ],
    ]);
    expect(read('<dl><dt>_ga<dd>Use: counts<dd>Kept: 1 day</dl>')).toEqual([
      '# _ga',
      'Use: counts',
      'Kept: 1 day',
    ]);
  });
});

describe('what a document says of itself', () => {
  test('its main heading, else its title; its language', () => {
    const html = (body: string) =>
      blocksOfHtml(
        `<!doctype html><html lang="fr"><head><title> A | B </title></head><body>${body}`,
        parse,
      );
    expect(html('<header><h1>Shop</h1></header><h1>Cookies</h1>')).toMatchObject({
      title: 'Cookies',
      language: 'fr',
    });
    expect(html('<p>a</p>').title).toBe('A | B');
    expect(blocksOfHtml('', parse)).toEqual({ blocks: [], cut: false });
  });

  test('a shadow root as HTML writes it is read, with what fills it', () => {
    expect(
      read('<x-a><template shadowrootmode="open"><p>in</p></template><p>light</p></x-a>'),
    ).toEqual(['in', 'light']);
  });
});
