import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/charter/limits';
import { blocksOfText } from '../../../src/charter/lines/text';

describe('lines of a text', () => {
  test('every way to end a line is one, and blank lines count but say nothing', () => {
    expect(blocksOfText('\ufeffa\r\nb\rc\n\n  d  ')).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
      { line: 3, text: 'c' },
      { line: 5, text: 'd' },
    ]);
  });

  test('headings, bullets, code and what is strong are told apart from what is printed', () => {
    expect(blocksOfText('## Cookies ##\n- `_ga`\n    • b\n**Name:** x\n1. First')).toEqual([
      { line: 1, text: 'Cookies', level: 2 },
      { line: 2, text: '`_ga`', bullet: 1, code: ['_ga'] },
      { line: 3, text: 'b', bullet: 3 },
      { line: 4, text: '**Name:** x', strong: ['Name:'] },
      { line: 5, text: '1. First' },
    ]);
  });

  test('tabs at the ends are borders of empty cells; marks that nobody sees are gone', () => {
    expect(blocksOfText('\ta\u00a0b\t\n_\u00adg\u200ba')).toEqual([
      { line: 1, text: '\ta b\t' },
      { line: 2, text: '_ga' },
    ]);
  });

  test('a line that is too long goes on in further ones', () => {
    const blocks = blocksOfText('a'.repeat(LIMITS.line + 1));
    expect(blocks).toHaveLength(2);
    expect(blocks[1]).toEqual({ line: 1, text: 'a' });
  });

  test('one block more than is read tells that there are more', () => {
    expect(blocksOfText('a\n'.repeat(LIMITS.blocks + 5))).toHaveLength(LIMITS.blocks + 1);
  });
});
