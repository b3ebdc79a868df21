import { expect, test } from 'vitest';
import { stops } from '../../../scripts/demo/stops';
import { RULES } from '../../../src/verdict/rules';

const shop = stops.find(({ id }) => id === 'shop')!;
const said = Object.values(shop.sets);

test('eight of the shop’s sixteen cookies differ, each in another way, as is said', () => {
  const broken = said.filter(({ verdict }) => verdict !== 'as-declared');
  expect(said).toHaveLength(16);
  expect(broken).toHaveLength(8);
  expect(new Set(broken.map(({ rules }) => rules.join())).size).toBe(8);
  expect(shop.about).toContain('eight of whose sixteen cookies');
});

test('of five others there is something to ask or to know, as is said', () => {
  const asked = said.filter(({ verdict, rules }) => verdict === 'as-declared' && rules.length > 0);
  expect(asked).toHaveLength(5);
  expect(shop.about).toContain('of five others');
});

test('with what was not seen the shop shows every difference, and concerns that nobody’s guidance is needed for', () => {
  const shown = new Set([...said.flatMap(({ rules }) => rules), 'not-seen']);
  const ofKind = (wanted: string) => RULES.filter(({ kind }) => kind === wanted);
  expect(ofKind('difference').filter(({ id }) => !shown.has(id))).toEqual([]);
  expect(ofKind('concern').filter(({ id }) => shown.has(id))).toHaveLength(5);
});

test('of the refusing visitor’s shop nothing but concerns is another', () => {
  const refused = stops.find(({ clicks }) => clicks)!;
  const others = Object.entries(refused.sets).filter(([name, one]) => one !== shop.sets[name]);
  expect(others.map(([name]) => name).toSorted()).toEqual(['_fbp', '_ga', 'klaro']);
  for (const [name, { verdict }] of others)
    expect(verdict).toBe(shop.sets[name]?.verdict ?? 'as-declared');
});
