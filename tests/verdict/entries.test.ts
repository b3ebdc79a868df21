import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/charter/model';
import type { StoredEntry } from '../../src/cookie/stored-entry';
import { compare } from '../../src/verdict/compare';
import { charter, grounds, holders, NOW, sighting, watched } from './fixtures';

function entry(name: string, differing: Partial<StoredEntry> = {}): StoredEntry {
  return {
    kind: 'local',
    origin: 'https://www.lampe.example',
    name,
    owner: holders.site,
    firstSeen: NOW,
    lastSeen: NOW,
    ...differing,
  };
}

function judge(
  declared: Partial<Declaration>[],
  entries: StoredEntry[],
  sightings = [sighting({ name: 'a_cookie' })],
) {
  const report = compare({
    ...grounds,
    watched: { ...watched, storage: true },
    charter: charter({ name: 'a_cookie' }, ...declared),
    sightings,
    entries,
    now: NOW,
  });
  return {
    rows: report.rows
      .filter(({ cookie }) => !cookie)
      .map(({ verdict, entry: one, declaration, findings }) => ({
        verdict,
        entry: one && `${one.kind} ${one.name}`,
        declared: declaration?.name,
        rules: findings.map(({ rule }) => rule).join(),
      })),
    others: report.otherEntries?.map(({ name }) => name),
    summary: report.summary,
  };
}

const row = (one: string | undefined, declared: string, verdict = 'as-declared') => ({
  verdict,
  entry: one,
  declared,
  rules: verdict === 'not-seen' ? 'not-seen' : '',
});

describe('an entry of the web storage', () => {
  it.each<[string, Partial<Declaration>, StoredEntry]>([
    ['its very name', { name: 'theme', storage: 'local' }, entry('theme')],
    ['a pattern', { name: 'amplitude_unsent_*', storage: 'local' }, entry('amplitude_unsent_x')],
    ['a pattern, masked', { name: '_hjSession_<id>', storage: 'local' }, entry('_hjSession_…')],
    ['a number, masked', { name: '_hjUser_3217549', storage: 'local' }, entry('_hjUser_…')],
    ['another kind of storage', { name: 'theme', storage: 'session' }, entry('theme')],
    ['no kind of storage', { name: 'theme' }, entry('theme')],
    ['no kind, masked', { name: '_hjUser_3217549' }, entry('_hjUser_…')],
    [
      'a database and its table',
      { name: 'YtIdbMeta#databases', storage: 'indexeddb' },
      entry('YtIdbMeta', { kind: 'indexeddb' }),
    ],
    [
      'a database and its table, with a number',
      { name: 'LogsDatabaseV2:V#||LogsRequestsStore', storage: 'indexeddb' },
      entry('LogsDatabaseV2:V…||LogsRequestsStore', { kind: 'indexeddb' }),
    ],
    ['an odd name', { name: '__proto__', storage: 'local' }, entry('__proto__')],
  ])('is as declared by %s', (_, declared, one) => {
    const judged = judge([declared], [one]);
    expect(judged.rows).toEqual([row(`${one.kind} ${one.name}`, declared.name!)]);
    expect(judged.others).toBeUndefined();
  });

  it.each<[string, Partial<Declaration>, StoredEntry]>([
    ['another name', { name: 'themes', storage: 'local' }, entry('theme')],
    ['a cookie', { name: 'theme', storage: 'cookie' }, entry('theme')],
    ['a pattern of no kind', { name: 'theme_*' }, entry('theme_x')],
    ['everything', { name: '*', storage: 'local' }, entry('theme')],
  ])('is listed, not judged, beside a declaration of %s', (_, declared, one) => {
    const judged = judge([declared], [one]);
    expect(judged.others).toEqual([one.name]);
    expect(judged.summary).toMatchObject({ mismatch: 0, undeclared: 0, asDeclared: 1 });
  });

  it('has its kind’s declaration, and its origin’s', () => {
    const frame = entry('a', { origin: 'https://frame.other.example:8443' });
    const judged = judge(
      [
        { name: 'a', storage: 'session' },
        { name: 'a', storage: 'local', domain: 'frame.other.example', purpose: 'frame' },
        { name: 'a', storage: 'local', domain: 'lampe.example', purpose: 'site' },
      ],
      [entry('a'), frame, entry('a', { kind: 'session' })],
    );
    expect(judged.rows.map(({ entry: one }) => one)).toEqual(['local a', 'local a', 'session a']);
    expect(judged.others).toBeUndefined();
  });

  it('is not taken for a declaration that a cookie fits', () => {
    expect(judge([], [entry('a_cookie')])).toMatchObject({ rows: [], others: ['a_cookie'] });
  });

  it('is listed where there is no charter', () => {
    const report = compare({
      ...grounds,
      charter: null,
      sightings: [],
      entries: [entry('a')],
      now: NOW,
    });
    expect(report).toMatchObject({ rows: [], otherEntries: [{ name: 'a' }] });
  });

  it('does not count as a cookie that was observed', () => {
    const { summary } = judge([{ name: 'a', storage: 'local' }], [entry('a')]);
    expect(summary).toMatchObject({ observed: 1, asDeclared: 2 });
  });
});

describe('a declaration of web storage', () => {
  const declared: Partial<Declaration>[] = [
    { name: 'key', storage: 'local' },
    { name: 'dot', storage: 'pixel' },
  ];

  it('that nothing fits is not seen, but a pixel cannot be', () => {
    expect(judge(declared, []).rows).toEqual([
      row(undefined, 'key', 'not-seen'),
      row(undefined, 'dot', 'unjudged'),
    ]);
  });

  it('is not judged where the web storage was not read', () => {
    const report = compare({
      ...grounds,
      charter: charter(...declared),
      sightings: [],
      now: NOW,
    });
    expect(report.rows.map(({ verdict }) => verdict)).toEqual(['unjudged', 'unjudged']);
  });
});
