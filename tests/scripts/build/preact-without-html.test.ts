import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { withoutHtml } from '../../../scripts/build/preact-without-html';
import { inProject } from '../../../scripts/build/project';

test('the installed Preact assigns markup once, and then no more', async () => {
  const source = await readFile(inProject('node_modules/preact/dist/preact.mjs'), 'utf8');
  expect(source).toMatch(/\.innerHTML=/);
  expect(withoutHtml(source)).not.toMatch(/\.innerHTML=[^=]/);
});

test.each(['', '(a.innerHTML=b.__html),(c.innerHTML=d.__html)'])(
  'another Preact is refused: %j',
  (source) => {
    expect(() => withoutHtml(source)).toThrow('preact-without-html.ts');
  },
);
