import { describe, expect, it, vi } from 'vitest';
import { inOneGo } from '../../../src/ui/components/in-one-go';

describe('inOneGo', () => {
  it('runs at once, and once more for all calls meanwhile', async () => {
    const ends: (() => void)[] = [];
    const task = vi.fn<() => Promise<void>>(() => new Promise((resolve) => ends.push(resolve)));
    const run = inOneGo(task);
    [1, 2, 3].forEach(run);
    expect(task).toHaveBeenCalledTimes(1);
    ends.shift()?.();
    await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(2));
    ends.shift()?.();
    await vi.waitFor(() => {
      run();
      expect(task).toHaveBeenCalledTimes(3);
    });
  });

  it('runs again after a task that failed', async () => {
    const task = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('render'));
    task.mockResolvedValue(undefined);
    const unhandled = vi.fn<(error: unknown) => void>();
    process.once('unhandledRejection', unhandled);
    const run = inOneGo(task);
    run();
    await vi.waitFor(() => {
      run();
      expect(task.mock.calls.length).toBeGreaterThan(1);
    });
    process.off('unhandledRejection', unhandled);
  });
});
