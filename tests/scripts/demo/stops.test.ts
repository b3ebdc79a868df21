import { expect, test } from 'vitest';
import { stops } from '../../../scripts/demo/stops';

test('seven of the shop’s eleven cookies differ, each in another way, as is said', () => {
  const shop = stops.find(({ id }) => id === 'shop')!;
  const broken = Object.values(shop.sets).filter((rule) => rule !== null);
  expect(Object.keys(shop.sets)).toHaveLength(11);
  expect(broken).toHaveLength(7);
  expect(new Set(broken).size).toBe(7);
  expect(shop.about).toContain('seven of whose eleven cookies');
});
