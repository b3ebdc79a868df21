// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../../../src/cookie/stored-entry';
import type { Report, Row } from '../../../src/verdict/report';
import {
  asDeclared,
  declaration,
  finding,
  french,
  reportView,
  showPopup,
  undeclared,
} from './sample';

function entry(name: string, more: Partial<StoredEntry> = {}): StoredEntry {
  return {
    kind: 'local',
    origin: 'https://example.org',
    name,
    owner: { registrableDomain: 'example.org', organisation: 'Exemple SA' },
    firstSeen: '2026-11-23T14:02:11Z',
    lastSeen: '2026-11-23T14:02:11Z',
    ...more,
  };
}

function declaredEntry(name: string, more: Partial<StoredEntry> = {}): Row {
  return {
    verdict: 'as-declared',
    entry: entry(name, more),
    declaration: declaration(name),
    findings: [],
  };
}

function show(rows: Row[], otherEntries: StoredEntry[] = [], words?: typeof french) {
  const view = reportView(rows);
  const report: Report = { ...view.report, otherEntries };
  return showPopup({ ...view, report }, words);
}

describe('an entry of the web storage that is declared', () => {
  it('has a row by the contract, which says where it is kept', () => {
    const { rows } = show([asDeclared('a'), declaredEntry('theme')]);
    const row = rows()[1]!;
    expect(row.dataset).toMatchObject({ cookie: 'theme', verdict: 'as-declared' });
    expect(row.dataset['identity']).toBeUndefined();
    expect(row.querySelector('.row-about')?.textContent).toBe(
      'localStorage of https://example.org',
    );
  });

  it.each([
    ['local', 'localStorage of https://example.org', 'until it is deleted'],
    ['session', 'sessionStorage of https://example.org', 'until the tab is closed'],
    ['indexeddb', 'IndexedDB of https://example.org', 'until it is deleted'],
  ] as const)('opens to what is known of it: %s', (kind, place, lasts) => {
    const { rows, head } = show([declaredEntry('theme', { kind })]);
    fireEvent.click(head('theme'));
    const detail = rows()[0]?.querySelector('.detail')?.textContent;
    for (const text of [place, lasts, 'Exemple SA', 'Se souvenir de vous']) {
      expect(detail).toContain(text);
    }
  });

  it('counts as declared, and not as a cookie', () => {
    const { root } = show([asDeclared('a'), declaredEntry('theme'), undeclared('b')]);
    expect(root.querySelector('h1')?.textContent).toBe('1 of 2 cookies is not as declared');
    expect(root.querySelector('.counts .as-declared')?.textContent).toContain('2 as declared');
  });
});

describe('the entries that nothing declares', () => {
  it('are folded away, counted, and listed to whoever looks', async () => {
    const { root } = show(
      [asDeclared('a')],
      [entry('__proto__'), entry('<b>', { kind: 'session' })],
    );
    const details = root.querySelector<HTMLDetailsElement>('details')!;
    expect(details.open).toBe(false);
    expect(details.querySelector('summary')?.textContent).toBe('Also in the web storage 2');
    expect(root.querySelectorAll('[data-entry]')).toHaveLength(0);
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const listed = () =>
      [...root.querySelectorAll('[data-entry]')].map(({ textContent }) => textContent);
    await waitFor(() => expect(listed()).not.toEqual([]));
    expect(listed()).toEqual([
      '__proto__ localStorage of https://example.org',
      '<b> sessionStorage of https://example.org',
    ]);
  });

  it('are not mentioned where there are none', () => {
    expect(show([asDeclared('a')]).root.querySelector('details')).toBeNull();
  });

  it('are named in French too', () => {
    const { root } = show([asDeclared('a')], [entry('a')], french);
    expect(root.querySelector('summary')?.textContent).toBe('Aussi dans le stockage web 1');
  });
});

it('says of an undeclared cookie that web storage of its name is declared', () => {
  const evidence = { by: 'declaration', name: 'theme', storage: 'local' } as const;
  const row: Row = { ...undeclared('theme'), findings: [finding('undeclared', evidence)] };
  const { rows, head } = show([row]);
  fireEvent.click(head('theme'));
  expect(rows()[0]?.querySelector('[data-rule]')?.textContent).toContain(
    'as an entry of the localStorage, and not as a cookie',
  );
});
