import { describe, expect, test } from 'vitest';
import { isGrid } from '../../src/charter/grid';
import { blocksOfMarkdown } from '../../src/document/markdown';
import { parse } from './parse';

function textsOf(markdown: string): string[] {
  return blocksOfMarkdown(markdown, parse).blocks.flatMap((block) =>
    isGrid(block) ? block.rows.map(({ cells }) => cells.join(' | ')) : [block.text],
  );
}

describe('names stay as they are written', () => {
  test.each([
    '_ga_',
    '_hjid_',
    '__cfduid__',
    '__utma',
    '_pk_id._',
    '_ga_*',
    '_ga_*, _gid*',
    'wordpress_logged_in_* / wp-settings-*',
    '*.shop.example and *.other.example',
    '_ga_<container-id>',
    '_pk_id.<site id>.<hash>',
    'wp-settings-{user_id}',
    'wp_[id]',
    '_a_ and _b_',
  ])('%s', (name) => {
    expect(textsOf(name)).toEqual([name]);
    expect(textsOf(`| Name | Use |\n|---|---|\n| ${name} | counts |`)).toEqual([
      'Name | Use',
      `${name} | counts`,
    ]);
    expect(textsOf(`- \`${name}\`: counts`)).toEqual([`${name}: counts`]);
  });

  test.each([
    ['**_ga_**', '_ga_'],
    ['**\\_ga\\_***', '_ga_*'],
    ['\\_\\_utma\\_', '__utma_'],
    ['[\\_gat\\_gtag](https://base.example/_gat_gtag)', '_gat_gtag'],
    ['`_ga_*`', '_ga_*'],
    ['_Name_', 'Name'],
    ['__Name:__ a', 'Name: a'],
    ['the _cookies_ we set', 'the cookies we set'],
    ['_several words_, *stressed*', 'several words, stressed'],
    ['a \\_name\\_ and _em_', 'a _name_ and em'],
  ])('%s is %s', (markdown, text) => {
    expect(textsOf(markdown)).toEqual([text]);
  });

  test('what is strong is told', () => {
    expect(blocksOfMarkdown('**Provider:** Shop', parse).blocks).toEqual([
      { line: 1, text: 'Provider: Shop', strong: ['Provider:'] },
    ]);
  });
});

describe('tables that conversions left in disorder', () => {
  test.each([
    ['a short separator', '| A | B |\n|---|\n| a | b |'],
    ['a short heading', '| A | B\n|---|---|\n| a | b |'],
    ['no outer pipes', 'A | B\n--- | ---\na | b'],
    ['blank lines between the rows', '| A | B |\n|---|---|\n\n| a | b |'],
    ['heading marks', '| #### A | #### B |\n| --- | --- |\n| a | b |'],
    ['indentation', '     | A | B |\n     |---|---|\n     | a | b |'],
    ['text right before', 'A | B\n-|-\na | b'],
  ])('%s', (_, markdown) => {
    expect(textsOf(markdown)).toEqual(['A | B', 'a | b']);
  });

  test('a caption behind the separator is above the table', () => {
    expect(textsOf('|  |  |\n| --- | --- |Needed\n| A | B |\n| --- | --- |\n| a | b |')).toEqual([
      'Needed',
      'A | B',
      'a | b',
    ]);
  });

  test('a row over several lines, a row that is longer, one that is shorter', () => {
    expect(textsOf('| A | B |\n|---|---|\n|a\nb|c|\n| d | e | f |\n| g |\n| h |  |')).toEqual([
      'A | B',
      'a\nb | c',
      'd | e | f',
      'g',
      'h | ',
    ]);
  });

  test('HTML with blank lines in it', () => {
    expect(
      textsOf(
        '<table>\n\n    <tr><th>A</th>\n\n<th>B</th></tr>\n\n<tr><td>_ga_<id></td><td>b</td></tr>\n</table>\n\nEnd',
      ),
    ).toEqual(['A | B', '_ga_<id> | b', 'End']);
  });
});

describe('lines', () => {
  test('a wrapped sentence is one, lines of their own are not', () => {
    const wrapped = 'We set cookies that are needed for the shop to work,\nand no others.';
    expect(textsOf(wrapped)).toEqual([wrapped.replace('\n', ' ')]);
    expect(textsOf('Name: _ga\nUse: counts\nKept: 1 day')).toHaveLength(3);
  });

  test('front matter is left out, its title kept', () => {
    expect(blocksOfMarkdown('---\ntitle: "Cookies"\nlang: fr\n---\nText', parse)).toEqual({
      blocks: [{ line: 1, text: 'Text' }],
      title: 'Cookies',
      language: 'fr',
      cut: false,
    });
    expect(textsOf('---\nnever closed')).toEqual(['never closed']);
  });
});
