// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { Address, Foreign } from '../../../src/ui/components/Text';
import { breakAfterDots } from '../../../src/ui/inspector/soft-breaks';

beforeAll(breakAfterDots);
afterEach(cleanup);

/** What is shown, with a bar where it may break. */
function breaksOf(shown: ComponentChild): string | undefined {
  const { container } = render(<>{shown}</>);
  return container.querySelector('bdi')?.innerHTML.replaceAll(/<wbr[^>]*>/g, '|');
}

it.each([
  ['www.lanterne.example', 'www.|lanterne.|example'],
  ['.lanterne.example', '.lanterne.|example'],
  ['lasts 1.5 years, e.g. here.', 'lasts 1.5 years, e.g. here.'],
  ['Meta Platforms, Inc.', 'Meta Platforms, Inc.'],
  ['…', '…'],
  ['', ''],
])('breaks %s after its dots', (text, expected) => {
  expect(breaksOf(<Foreign text={text} />)).toBe(expected);
});

it('breaks an address after its dots and slashes', () => {
  const shown = <Address origin="https://cdn.party.example" path="/tags/main.js" />;
  expect(breaksOf(shown)).toBe('cdn.|party.|example|/tags/|main.|js');
});

it('shows another text in the same place', () => {
  const { container, rerender } = render(<Foreign text="www.lanterne.example" />);
  rerender(<Foreign text="plain" />);
  expect(container.textContent).toBe('plain');
  rerender(<Foreign text="chat.plauderei.example" />);
  expect(container.querySelectorAll('wbr')).toHaveLength(2);
  expect(container.textContent).toBe('chat.plauderei.example');
});
