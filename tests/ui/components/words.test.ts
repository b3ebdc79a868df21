import { describe, expect, it } from 'vitest';
import { clip, printable } from '../../../src/ui/components/printable';
import { createWords } from '../../../src/ui/components/words';
import { english, french, getMessageOf } from './sample';

const DAY = 86_400;

describe('durations as people say them', () => {
  it.each([
    [0, '0 seconds', '0 seconde'],
    [60, '1 minute', '1 minute'],
    [1_800, '30 minutes', '30 minutes'],
    [3_600, '1 hour', '1 heure'],
    [DAY, '1 day', '1 jour'],
    [1.5 * DAY, '36 hours', '36 heures'],
    [7 * DAY, '1 week', '1 semaine'],
    [14 * DAY, '2 weeks', '2 semaines'],
    [30 * DAY, '1 month', '1 mois'],
    [90 * DAY, '3 months', '3 mois'],
    [100 * DAY, '100 days', '100 jours'],
    [180 * DAY, '6 months', '6 mois'],
    [364 * DAY, '1 year', '1 an'],
    [365 * DAY, '1 year', '1 an'],
    [395 * DAY, '13 months', '13 mois'],
    [397 * DAY, '13 months', '13 mois'],
    [400 * DAY, '400 days', '400 jours'],
    [730 * DAY, '2 years', '2 ans'],
    [1_000 * DAY, '2 years, 9 months', '2 ans et 9 mois'],
  ])('%d seconds', (seconds, inEnglish, inFrench) => {
    expect(english.duration(seconds)).toBe(inEnglish);
    expect(french.duration(seconds).replaceAll('\u00a0', ' ')).toBe(inFrench);
  });
});

describe('values', () => {
  it('never become part of the message', () => {
    expect(english.say('permission_site', '$1 $host$ \ue001')).toBe('Allow on $1 $host$ \ue001');
  });

  it('stand where the message puts them, as they are', () => {
    const value = { any: 'thing' };
    expect(english.parts('permission_site', [value])).toEqual(['Allow on ', value]);
  });

  it('are written as the language writes numbers', () => {
    expect(english.count('name_length', 4_096)).toBe('4,096 characters in all');
    expect(french.count('name_length', 4_096)).toMatch(/^4\s096 caractères en tout$/u);
  });
});

describe('plural forms', () => {
  it('are those of the language: none is singular in French', () => {
    expect(english.count('count_undeclared', 0)).toBe('0 undeclared');
    expect(english.plural('count_mismatch', 0)).toBe('count_mismatch_other');
    expect(french.plural('count_mismatch', 0)).toBe('count_mismatch_one');
  });

  it('have a form for millions where the language has one', () => {
    expect(french.count('inspect_rows', 1_000_000)).toMatch(/^1\s000\s000 de lignes$/u);
  });

  it('fall back to the usual form where a message has not the one of the language', () => {
    const messages = new Map([
      ['words_language', 'pl'],
      ['files_other', '\ue000 pliku'],
    ]);
    const polish = createWords({ getMessage: (id) => messages.get(id) ?? '', language: 'pl' });
    expect(polish.count('files', 3)).toBe('3 pliku');
  });
});

describe('the language', () => {
  it('is the interface’s own variant of the messages’ language', () => {
    expect(createWords({ getMessage: getMessageOf('en'), language: 'en_US' }).language).toBe(
      'en-US',
    );
  });

  it('is never another than the messages’', () => {
    expect(createWords({ getMessage: getMessageOf('en'), language: 'pl' }).language).toBe('en');
    expect(createWords({ getMessage: () => '', language: 'pl' }).language).toBe('en');
  });
});

it('says the id where there is no message', () => {
  expect(english.say('no_such_message')).toBe('no_such_message');
});

it('prepares formatters without saying anything', () => {
  expect(english.prepare()).toBeUndefined();
});

describe('text that is not ours', () => {
  it('is cut between characters', () => {
    expect(clip('ab🍪', 3)).toBe('ab…');
    expect(clip('ab🍪', 4)).toBe('ab🍪');
  });

  it('shows what would not show', () => {
    expect(printable('a\u0000\u202e\u200bé')).toBe('a\\u0000\\u202E\\u200Bé');
  });
});
