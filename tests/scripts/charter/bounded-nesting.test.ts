import { describe, expect, test } from 'vitest';
import { boundedNesting } from '../../../scripts/charter/bounded-nesting';
import { parsePage } from '../../../scripts/charter/parse-page';

describe('boundedNesting', () => {
  test.each([
    '<p>one<p>two<br><ul><li>a<li>b</ul>',
    '<table><tr><td>a<td>b</table> 1 < 2 <b>x</b>',
    `<ul>${'<li>entry'.repeat(5_000)}</ul>`,
    '',
    '<',
  ])('leaves %.40s as it is', (html) => {
    expect(boundedNesting(html)).toBe(html);
  });

  test('what is nested without end keeps its text, and what follows it its place', () => {
    const html = `${'<div>'.repeat(200_000)}deep${'</div>'.repeat(200_000)}<h1>after</h1>`;
    const document = parsePage(html);
    expect(document.body.textContent).toBe('deepafter');
    expect(document.querySelector('h1')?.parentElement).toBe(document.body);
  });

  test.each(['<a', '<div', '</', '<div><p>', '<b></i>'])('ten megabytes of %s', (piece) => {
    const html = piece.repeat(Math.ceil(10_000_000 / piece.length));
    expect(boundedNesting(html).length).toBeLessThanOrEqual(html.length);
  });
});
