// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Row } from '../../../src/verdict/report';
import {
  NOW,
  asDeclared,
  finding,
  mismatch,
  notSeen,
  other,
  reportView,
  showPopup,
  undeclared,
} from './sample';

const ROWS = [undeclared('_ga'), asDeclared('sessionid'), other('set-elsewhere', '_hj')];
const ELSEWHERE = { party: 'third', domain: 'ads.example', setBy: null } as const;
/** One cause of two rows, and a row of its own. */
const CAUSED = [
  undeclared('one', ELSEWHERE),
  undeclared('alone'),
  undeclared('two', ELSEWHERE),
  asDeclared('fine'),
];

function show(rows: Row[] = ROWS) {
  const popup = showPopup(reportView(rows));
  const field = popup.getByRole('searchbox', { name: 'Filter' }) as HTMLInputElement;
  const names = () => popup.rows().map(({ dataset }) => dataset['cookie']);
  return {
    ...popup,
    field,
    names,
    type: (text: string) => fireEvent.input(field, { target: { value: text } }),
    press: (key: string, more: KeyboardEventInit = {}) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }),
    focused: () =>
      document.activeElement?.getAttribute('data-row') ?? document.activeElement?.localName,
  };
}

describe('the filter', () => {
  it('lists what has the words, says how many, and leaves the answer as it is', async () => {
    const { type, names, root, text } = show();
    type('ga');
    await expect.poll(names).toEqual(['_ga']);
    expect(text()).toContain('1 of 3');
    expect(text()).toContain('1 of 2 cookies is not as declared');
    const said = [...root.querySelectorAll('[aria-live="polite"]')];
    await expect.poll(() => said.map(({ textContent }) => textContent)).toContain('1 row listed');
  });

  it('unfolds what it found, and folds it again when it is cleared', async () => {
    const { type, names, root } = show();
    const isOpen = () => root.querySelector('details')?.open;
    expect(isOpen()).toBe(false);
    type('_hj');
    await expect.poll(names).toEqual(['_hj']);
    expect(isOpen()).toBe(true);
    type('');
    await expect.poll(() => names().length).toBe(3);
    expect(isOpen()).toBe(false);
  });

  it('says so where nothing has the words, and is cleared from there', async () => {
    const { type, names, findByRole } = show();
    type('nowhere');
    (await findByRole('button', { name: 'Clear the filter' })).click();
    await expect.poll(() => names().length).toBe(3);
  });

  it('is kept when the popup looks again', async () => {
    const { type, names, update, field } = show();
    type('ga');
    await expect.poll(names).toEqual(['_ga']);
    update(reportView([undeclared('_gat'), ...ROWS]));
    expect(names()).toEqual(['_gat', '_ga']);
    expect(field.value).toBe('ga');
  });

  it('is cleared by Escape, then left for the row that Tab leads to', async () => {
    const { field, type, press, focused } = show();
    field.focus();
    type('ga');
    await expect.poll(() => field.value).toBe('ga');
    expect(press('Escape')).toBe(false);
    await expect.poll(() => field.value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(press('Escape')).toBe(false);
    expect(focused()).toContain('_ga');
  });
});

describe('keys', () => {
  it('focus the filter by a slash, wherever the focus is, and write it in the field', () => {
    const { field, press, head } = show();
    head('_ga').focus();
    expect(press('/')).toBe(false);
    expect(document.activeElement).toBe(field);
    expect(press('/')).toBe(true);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'are left to the browser with %o',
    (modifier) => {
      const { field, press } = show();
      expect(press('/', modifier)).toBe(true);
      expect(document.activeElement).not.toBe(field);
    },
  );

  it('lead to the rows by an arrow where nothing has the focus', () => {
    const { press, focused } = show();
    expect(press('ArrowDown')).toBe(false);
    expect(focused()).toContain('_ga');
  });

  it('show what they do, leave each other alone meanwhile, and give the focus back', async () => {
    const { press, head, findByRole, root, field } = show();
    head('_ga').focus();
    press('?');
    const dialog = (await findByRole('dialog', { name: 'Keys' })) as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    press('/');
    expect(document.activeElement).not.toBe(field);
    dialog.querySelector('button')?.click();
    await expect.poll(() => root.querySelector('dialog')).toBeNull();
  });

  it('write a question mark in the field', () => {
    const { press, field, root } = show();
    field.focus();
    expect(press('?')).toBe(true);
    expect(root.querySelector('dialog')).toBeNull();
  });
});

describe('rows that one cause explains', () => {
  it('stand together under a heading that says it once', () => {
    const { root, names } = show(CAUSED);
    expect(names()).toEqual(['one', 'two', 'alone', 'fine']);
    const headings = [...root.querySelectorAll('.cause h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Undeclared, stored under ads.example2']);
  });

  it('are passed by the arrows, heading and all, and skipped once they are folded', async () => {
    const { root, head, press, focused } = show(CAUSED);
    const summary = root.querySelector<HTMLElement>('.cause summary');
    head('alone').focus();
    press('ArrowUp');
    expect(focused()).toContain('two');
    press('Home');
    expect(document.activeElement).toBe(summary);
    root.querySelector<HTMLDetailsElement>('.cause details')?.removeAttribute('open');
    press('ArrowDown');
    expect(focused()).toContain('alone');
  });

  it('are one stop for Tab, which stays reachable when the first cause is folded', async () => {
    const { root, rows } = show(CAUSED);
    const stops = () =>
      [...root.querySelectorAll<HTMLElement>('.rows [data-row]')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset['row'] ?? '');
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toContain('one');
    root.querySelector<HTMLDetailsElement>('.cause details')?.removeAttribute('open');
    fireEvent(root.querySelector('.cause details') as Element, new Event('toggle'));
    await expect.poll(() => stops()[0]).toContain('alone');
    expect(rows()).toHaveLength(4);
  });
});

describe('at a glance', () => {
  it('a concern on a row that is as declared has an outline and its word', () => {
    const concern = finding('before-choice', undefined, { kind: 'concern' });
    const { row } = show([{ ...asDeclared('a'), findings: [concern] }]);
    expect(row('a').querySelector('.chip.concern')?.textContent).toBe(
      'Concern: Set before a choice',
    );
  });

  it.each([
    ['only worth knowing', { severity: 'info' }],
    ['set aside', { setAside: { reason: 'agreed', at: NOW } }],
  ] as const)('a concern that is %s leaves the row’s lifetime there', (_, more) => {
    const concern = finding('before-choice', undefined, { kind: 'concern', ...more });
    const { row } = show([{ ...asDeclared('a'), findings: [concern] }]);
    expect(row('a').querySelector('.chip')).toBeNull();
    expect(row('a').textContent).toContain('2 weeks');
  });
});

describe('an opened row', () => {
  const copying = (writeText: (text: string) => Promise<void>) =>
    vi.stubGlobal('navigator', { clipboard: { writeText } });

  it('is copied as text, and says so', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    copying(writeText);
    const { open, findByRole, findByText } = show();
    open('_ga');
    (await findByRole('button', { name: 'Copy as text' })).click();
    expect((await findByText('Copied')).localName).toBe('output');
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^_ga: undeclared\nSite: example\.org\n/);
    vi.unstubAllGlobals();
  });

  it('says so where the browser does not let it be copied', async () => {
    copying(() => Promise.reject(new Error('NotAllowedError')));
    const { open, findByRole, findByText } = show();
    open('_ga');
    (await findByRole('button', { name: 'Copy as text' })).click();
    expect(await findByText('The browser did not let it be copied')).toBeDefined();
    vi.unstubAllGlobals();
  });

  it('is shown in the inspector by its key', async () => {
    const { open, findByRole, onInspect } = show([notSeen('gone')]);
    open('gone');
    (await findByRole('button', { name: 'Show in the inspector' })).click();
    expect(onInspect).toHaveBeenCalledExactlyOnceWith('declaration charte 1 gone');
  });

  it('offers nothing to copy where nothing was found', async () => {
    const { open, findByRole, queryByRole } = show([mismatch('a')]);
    open('a');
    await findByRole('button', { name: 'Show in the inspector' });
    expect(queryByRole('button', { name: 'Copy as text' })).toBeNull();
  });
});
