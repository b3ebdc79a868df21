// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRested } from '../../../../src/ui/components/inspector/rested';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Shown({ value, basis }: { value: string; basis: string }) {
  return <p>{useRested(value, basis)}</p>;
}

async function wait(milliseconds: number): Promise<void> {
  await act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

it('waits until a value has rested, however often it changes', async () => {
  const { container, rerender } = render(<Shown value="a" basis="all" />);
  for (const value of ['b', 'c', 'd']) {
    rerender(<Shown value={value} basis="all" />);
    await wait(200);
    expect(container.textContent).toBe('a');
  }
  await wait(100);
  expect(container.textContent).toBe('d');
});

it('takes a value at once that is made of something else', () => {
  const { container, rerender } = render(<Shown value="a" basis="all" />);
  rerender(<Shown value="b" basis="others" />);
  expect(container.textContent).toBe('b');
});
