import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../src/background/title';

const locales = ['en', 'fr'].map((language) => {
  const url = new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url);
  return { language, messages: JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown> };
});
const say = (id: string, values: string[]) =>
  id.endsWith('_many') ? '' : `${id}: ${values.join(', ')}`;

describe('titleOf', () => {
  it.each([
    [undefined, 'en', 'badge_none: a.example'],
    [1, 'en', 'badge_flagged_one: 1, a.example'],
    [1_200, 'en', 'badge_flagged_other: 1,200, a.example'],
    [1, 'fr', 'badge_flagged_one: 1, a.example'],
    [1_000_000, 'fr', 'badge_flagged_other: 1\u202f000\u202f000, a.example'],
  ])('%s in %s', (count, language, title) => {
    const id = count === undefined ? 'badge_none' : 'badge_flagged';
    const badge = { id, values: ['a.example'], ...(count !== undefined && { count }) };
    expect(titleOf(badge, say, language)).toBe(title);
  });

  it.each(locales)('has all its messages in $language', ({ messages }) => {
    for (const id of [
      'badge_none',
      'badge_no_charter',
      'badge_flagged_one',
      'badge_flagged_other',
    ]) {
      expect(messages).toHaveProperty(id);
    }
  });
});
