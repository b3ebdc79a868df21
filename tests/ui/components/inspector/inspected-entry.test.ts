import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../../../../src/cookie/stored-entry';
import {
  filteredEntries,
  inspectedEntries,
} from '../../../../src/ui/components/inspector/inspected-entry';
import type { Filters } from '../../../../src/ui/components/inspector/filters';
import { reportView } from '../sample';

const SEEN = '2026-11-23T14:02:11Z';

function entry(name: string, more: Partial<StoredEntry> = {}): StoredEntry {
  const owner = { registrableDomain: 'example.org', organisation: 'Exemple SA' };
  const origin = 'https://example.org';
  return { kind: 'local', origin, name, owner, firstSeen: SEEN, lastSeen: SEEN, ...more };
}

function site(id: string, entries: StoredEntry[]) {
  const view = reportView([]);
  return { id, view: { ...view, report: { ...view.report, otherEntries: entries } } };
}

const entries = inspectedEntries([
  site('0 a.example', [entry('theme'), entry('theme', { kind: 'session' })]),
  site('0 b.example', [entry('theme'), entry('café', { origin: 'https://frame.example' })]),
]);

function names(filters: Filters): string[] {
  return filteredEntries(entries, filters).map((one) => one.entry.name);
}

describe('what the web storage of inspected sites holds beside what is declared', () => {
  it('has a key of its own for each entry of each site', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
  });

  it.each<[Filters, string[]]>([
    [{}, ['theme', 'theme', 'theme', 'café']],
    [{ text: 'CAFE' }, ['café']],
    [{ text: 'exemple frame' }, ['café']],
    [{ verdict: 'mismatch' }, []],
    [{ text: 'theme', rule: 'undeclared' }, []],
  ])('with the filters %j is %j', (filters, expected) => {
    expect(names(filters)).toEqual(expected);
  });

  it('is nothing where a report tells of none', () => {
    expect(inspectedEntries([{ id: '0 a.example', view: reportView([]) }])).toEqual([]);
  });
});
