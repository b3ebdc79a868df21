// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/verdict/report';
import {
  NOW,
  asDeclared,
  finding,
  notSeen,
  ONE_OF_EACH,
  other,
  reportView,
  showPopup,
  undeclared,
} from './sample';

const THREE = [undeclared('a'), asDeclared('b'), notSeen('c')];

function showWithFocusOn(name: string, rows: Row[] = THREE) {
  const popup = showPopup(reportView(rows));
  popup.head(name).focus();
  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
  const focused = () =>
    document.activeElement?.closest<HTMLElement>('[data-verdict]')?.dataset['cookie'];
  return { ...popup, press, focused };
}

function contractOf(row: HTMLElement) {
  const [cookie, identity, verdict, rules] = ['cookie', 'identity', 'verdict', 'rules'].map(
    (name) => row.getAttribute(`data-${name}`),
  );
  return { cookie, identity, verdict, rules };
}

it('marks a closed row of which a finding is set aside', () => {
  const setAside = { reason: 'ours', at: NOW };
  const settled = finding('outlives-charter', undefined, { setAside });
  const { row } = showPopup(
    reportView([{ ...asDeclared('a'), findings: [settled] }, asDeclared('b')]),
  );
  expect(row('a').textContent).toContain('set aside');
  expect(row('b').textContent).not.toContain('set aside');
});

describe('the DOM contract', () => {
  it('tells name, identity, verdict and rules on each row, though it is closed', () => {
    const { rows } = showPopup(reportView(ONE_OF_EACH));
    expect(rows().map(contractOf)).toEqual([
      {
        cookie: '_ga',
        identity: '0|.|example.org|/|_ga',
        verdict: 'undeclared',
        rules: 'undeclared',
      },
      {
        cookie: 'csrftoken',
        identity: '0|.|example.org|/|csrftoken',
        verdict: 'mismatch',
        rules: 'third-party-undisclosed',
      },
      {
        cookie: 'sessionid',
        identity: '0|.|example.org|/|sessionid',
        verdict: 'as-declared',
        rules: '',
      },
      { cookie: 'preferences', identity: null, verdict: 'not-seen', rules: 'not-seen' },
      { cookie: 'new', identity: '0|.|example.org|/|new', verdict: 'unjudged', rules: '' },
      { cookie: '_hj', identity: '0|.|example.org|/|_hj', verdict: 'set-elsewhere', rules: '' },
    ]);
  });

  it('groups the rows under their headings, the folded group last', () => {
    const { getAllByRole } = showPopup(reportView(ONE_OF_EACH));
    const headings = getAllByRole('heading', { level: 2, hidden: true });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'To look at 2',
      'As declared 1',
      'Declared, not seen 1',
      'Not judged 1',
      'Set elsewhere 1',
    ]);
  });

  it('shows a pending cookie as being judged, whatever the report says of it', () => {
    const row = undeclared('_ga');
    const pending = new Set([row.cookie?.identity ?? '']);
    const { row: rowOf, text } = showPopup(reportView([row], { pending }));
    expect(contractOf(rowOf('_ga'))).toMatchObject({ verdict: 'unjudged', rules: '' });
    expect(rowOf('_ga').textContent).toContain('being judged');
    expect(text()).toContain('1 cookie is being judged');
  });

  it('lists declarations that are alike to the letter, each in its row', () => {
    expect(showPopup(reportView([notSeen('a'), notSeen('a')])).rows()).toHaveLength(2);
  });
});

describe('by keyboard', () => {
  it('is one stop for Tab', () => {
    const { rows } = showPopup(reportView(THREE));
    const stops = rows().map((row) => row.querySelector('button')?.tabIndex);
    expect(stops).toEqual([0, -1, -1]);
  });

  it('moves by arrows, Home and End, and stays at the ends', () => {
    const { press, focused } = showWithFocusOn('a');
    const path = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'End'].map(
      (key) => {
        press(key);
        return focused();
      },
    );
    expect(path).toEqual(['b', 'c', 'c', 'b', 'a', 'a', 'c']);
  });

  it('makes the row last reached the stop for Tab', async () => {
    const { press, head } = showWithFocusOn('a');
    press('ArrowDown');
    await expect.poll(() => [head('a').tabIndex, head('b').tabIndex]).toEqual([-1, 0]);
  });

  it('closes an open row by Escape, and leaves Escape alone on a closed one', async () => {
    const { open, head, press } = showWithFocusOn('a');
    open('a');
    await expect.poll(() => head('a').getAttribute('aria-expanded')).toBe('true');
    expect(press('Escape')).toBe(false);
    await expect.poll(() => head('a').getAttribute('aria-expanded')).toBe('false');
    expect(press('Escape')).toBe(true);
  });

  it('reaches a folded group by its summary, and steps into it once it is open', async () => {
    const rows = [undeclared('a'), other('set-elsewhere', 'far')];
    const { root, press, focused } = showWithFocusOn('a', rows);
    press('End');
    expect(document.activeElement?.localName).toBe('summary');
    press('ArrowDown');
    expect(document.activeElement?.localName).toBe('summary');
    root.querySelector('details')?.setAttribute('open', '');
    press('ArrowDown');
    expect(focused()).toBe('far');
    press('ArrowUp');
    press('ArrowUp');
    expect(focused()).toBe('a');
  });
});

describe('when the view is updated', () => {
  it('keeps open rows open, also in another group', async () => {
    const popup = showPopup(reportView([other('unjudged', 'a'), asDeclared('b')]));
    popup.open('a');
    await popup.findByRole('table');
    popup.update(reportView([asDeclared('a'), asDeclared('b')]));
    expect(popup.head('a').getAttribute('aria-expanded')).toBe('true');
  });

  it('keeps the focus where rows come before it', () => {
    const { update, focused } = showWithFocusOn('b');
    update(reportView([undeclared('new'), ...THREE]));
    expect(focused()).toBe('b');
  });

  it('keeps the focus on a row that moves to another group', () => {
    const { update, focused } = showWithFocusOn('b');
    update(reportView([undeclared('a'), undeclared('b'), notSeen('c')]));
    expect(focused()).toBe('b');
  });

  it('hands the focus to the row that follows one that is gone', () => {
    const { update, focused } = showWithFocusOn('b');
    update(reportView([undeclared('a'), notSeen('c')]));
    expect(focused()).toBe('c');
  });

  it('does not take a focus that is elsewhere', () => {
    const { update } = showPopup(reportView(THREE));
    update(reportView([notSeen('c')]));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('hostile names', () => {
  const longest = 'x'.repeat(4_096);
  const names = [
    '__proto__',
    '',
    longest,
    '🍪👨‍👩‍👧',
    '\u202eevil\u0007',
    '<img src=x onerror=alert(1)>',
  ];
  const popup = () => showPopup(reportView(names.map((name) => undeclared(name))));

  it('stay text, and stay whole in the contract', () => {
    const { rows, root } = popup();
    expect(rows().map(({ dataset }) => dataset['cookie'])).toEqual(names);
    expect(root.querySelector('img')).toBeNull();
    expect(rows()[5]?.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('are named where they are empty, and cut where they are long', () => {
    const { row } = popup();
    expect(row('').textContent).toContain('(no name)');
    expect(row(longest).textContent?.length).toBeLessThan(200);
  });

  it('show what would hide or turn the text', () => {
    const { row } = popup();
    expect(row('\u202eevil\u0007').querySelector('bdi')?.textContent).toBe('\\u202Eevil\\u0007');
    expect(row('🍪👨‍👩‍👧').querySelector('bdi')?.textContent).toBe('🍪👨‍👩‍👧');
  });

  it('are told as far as anybody reads once their row is open', async () => {
    const { open, row, findByRole } = popup();
    open(longest);
    await findByRole('table');
    expect(row(longest).textContent).toContain('4,096 characters in all');
    expect(row(longest).textContent?.length).toBeLessThan(1_500);
  });
});
