// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
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
import { french } from './sample';
import type { Row } from '../../../src/verdict/report';

function answerTo(rows: Row[], words?: typeof french): string | null {
  const { root } = showPopup(reportView(rows), words);
  return root.querySelector('h1')?.textContent ?? null;
}

const many = (count: number, row: (name: string) => Row) =>
  Array.from({ length: count }, (_, index) => row(`cookie${index}`));

describe('the answer', () => {
  it.each([
    ['No cookie of this site has been seen', [notSeen('a')]],
    ['No cookie of this site has been seen', [other('set-elsewhere', 'a')]],
    ['The only cookie is as declared', [asDeclared('a')]],
    ['All 3 cookies are as declared', many(3, asDeclared)],
    ['The only cookie is not as declared', [undeclared('a')]],
    ['None of the 3 cookies is as declared', many(3, undeclared)],
    ['1 of 2 cookies is not as declared', [undeclared('a'), asDeclared('b')]],
    ['2 of 3 cookies are not as declared', [...many(2, undeclared), asDeclared('b')]],
    ['1 cookie is being judged', [other('unjudged', 'a')]],
    ['2 cookies are being judged', many(2, (name) => other('unjudged', name))],
  ])('%s', (answer, rows) => {
    expect(answerTo(rows)).toBe(answer);
  });

  it.each([
    ['1 cookie sur 2 ne correspond pas à la charte', [undeclared('a'), asDeclared('b')]],
    ['2 cookies sur 3 ne correspondent pas à la charte', [...many(2, undeclared), asDeclared('b')]],
    ['Aucun cookie de ce site n’a été observé', []],
  ])('%s', (answer, rows) => {
    expect(answerTo(rows, french)).toBe(answer);
  });
});

it('counts each verdict with its sign and its word', () => {
  const { root } = showPopup(reportView(ONE_OF_EACH));
  const counts = [...root.querySelectorAll('.counts li')].map(({ textContent }) => textContent);
  expect(counts).toEqual([
    '≠1 differs',
    '+1 undeclared',
    '✓1 as declared',
    '○1 not seen',
    '·1 being judged',
  ]);
});

it('counts beside the verdicts what was set aside', () => {
  const setAside = { reason: 'ours', at: NOW };
  const aside = finding('outlives-charter', undefined, { setAside });
  const { root } = showPopup(reportView([{ ...asDeclared('a'), findings: [aside] }]));
  const counts = [...root.querySelectorAll('.counts li')].map(({ textContent }) => textContent);
  expect(counts).toEqual(['✓1 as declared', '1 finding set aside']);
});

it('draws the bar of the verdicts, and only of those that there are', () => {
  const { root } = showPopup(reportView([...many(3, asDeclared), undeclared('b')]));
  const segments = [...root.querySelectorAll<HTMLElement>('.segment')];
  expect(segments.map(({ className, style }) => [className, style.flexGrow])).toEqual([
    ['segment undeclared', '1'],
    ['segment as-declared', '3'],
  ]);
});

it('names the charter, what it declares and when it was read', () => {
  const { text } = showPopup(reportView([]));
  expect(text()).toContain('Charte cookies · 4 declared');
  expect(text()).toContain('read 12 May 2026');
});

it('announces counts that changed, and not those that it was opened with', async () => {
  const popup = showPopup(reportView([asDeclared('a')]));
  const announcer = popup.root.querySelector('[aria-live="polite"]');
  expect(announcer?.textContent).toBe('');
  popup.update(reportView([asDeclared('a'), undeclared('b')]));
  await expect
    .poll(() => announcer?.textContent)
    .toBe('1 of 2 cookies is not as declared. 1 undeclared, 1 as declared');
});
