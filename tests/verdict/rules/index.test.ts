import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/verdict/rules';

const here = new URL('.', import.meta.url);
const namesIn = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => name !== 'index')
    .toSorted();

const rules = namesIn(new URL('../../../src/verdict/rules/', here), '.ts');
const tests = namesIn(here, '.test.ts');
const listed = RULES.map(({ id }) => id);

describe('the rules', () => {
  it('are all in the list, once', () => {
    expect(listed.toSorted()).toEqual(rules);
  });
  it('have a test of the same name each', () => {
    expect(tests).toEqual(rules);
  });
  it.each(rules)('%s exports the listed rule, and nothing else', async (name) => {
    const file: Record<string, unknown> = await import(`../../../src/verdict/rules/${name}.ts`);
    expect(Object.values(file)).toEqual([RULES.find(({ id }) => id === name)]);
  });
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s tells its kind', (_, rule) => {
    expect(['difference', 'concern']).toContain(rule.kind);
  });
});
