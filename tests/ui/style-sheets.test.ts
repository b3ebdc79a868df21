import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/build/project';

const sheets = readdirSync(inProject('src', 'ui'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css'),
);

/** Declarations that name a side of the screen, where a side of the writing is meant. */
function sided(sheet: string): string[] {
  const bare = sheet.replace(/\/\*[^]*?\*\//g, '');
  const declarations = bare.match(/(?<=[{;]\s*)[a-z-]+:[^;{}]+(?=[;}])/g) ?? [];
  return declarations.filter((declaration) => {
    const [property = '', value = ''] = declaration.split(/:(.*)/s);
    return namesSide(property) || isAligned(property, value) || isUneven(property, value);
  });
}

function namesSide(property: string): boolean {
  return /(^|-)(left|right)($|-)/.test(property);
}

function isAligned(property: string, value: string): boolean {
  return /^(text-align|float|clear)$/.test(property) && /\b(left|right)\b/.test(value);
}

/** `padding: 0 8px 0 4px`: the second value is always the right, the fourth the left. */
function isUneven(property: string, value: string): boolean {
  if (!/^(margin|padding|inset|border-(width|style|color))$/.test(property)) return false;
  const [, right, , left] = value
    .trim()
    .replace(/\s+(?=[^()]*\))/g, '')
    .split(/\s+/);
  return left !== undefined && left !== right;
}

describe('the style sheets', () => {
  it.each(sheets)('%s names no left and no right: it serves both directions of writing', (file) => {
    expect(sided(readFileSync(join(inProject('src', 'ui'), file), 'utf8'))).toEqual([]);
  });

  it('would be told apart if one did', () => {
    const sheet = `a { margin-left: 1px; text-align: right } b { padding: 0 var(--a) 0 4px; left: 0 }
      c { margin-inline-start: 1px; padding: 1px 2px 3px 2px; text-align: end } /* left: 0; */`;
    expect(sided(sheet).map((declaration) => declaration.split(':')[0])).toEqual([
      'margin-left',
      'text-align',
      'padding',
      'left',
    ]);
  });
});
