import { describe, expect, test } from 'vitest';
import { linesOfNames } from '../../../scripts/compare/line-in-text';

const TABLE = '<table>\n<tr><td>_ga</td></tr>\n<tr><td><code>_ga_*</code></td></tr>';

describe('the line of a name', () => {
  test.each([
    [TABLE, '_ga', 2],
    [TABLE, '_ga_*', 3],
    ['| Name |\r\n| --- |\r\n| `sid` | kept |', 'sid', 3],
    ['Name,Purpose\n"sid","kept"', 'sid', 2],
    ['{"declarations":[\n{"name":"__proto__"}]}', '__proto__', 2],
    ['sid sid', 'sid', 1],
    ['we set sid\nsid\tkept', 'sid', undefined],
    ['sid\nsid\nsid', 'sid', undefined],
    ['sidecar', 'sid', undefined],
    ['', '', undefined],
  ])('of %j %s is %s', (text, name, line) => {
    expect(linesOfNames(text)(name)).toBe(line);
  });
});
