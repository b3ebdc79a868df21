import { describe, expect, it } from 'vitest';
import { createPacing } from '../../src/background/pacing';

/** A pacing, over a clock that the test moves. */
function paced() {
  const clock = { now: 0 };
  const planned: { task: () => void; at: number }[] = [];
  const recorded: number[] = [];
  const pacing = createPacing(
    (task, milliseconds) => void planned.push({ task, at: clock.now + milliseconds }),
    () => clock.now,
    () => void recorded.push(clock.now),
  );
  const goTo = (instant: number) => {
    while (planned[0] && planned[0].at <= instant) {
      const { task, at } = planned.shift()!;
      clock.now = at;
      task();
    }
    clock.now = instant;
  };
  return { pacing, recorded, goTo, planned };
}

const started = (tabId = 1) => ({ step: 'started', tabId, at: 0 }) as const;

describe('what was told', () => {
  it('is recorded in a batch, 100 ms after the first of it', () => {
    const { pacing, recorded, goTo } = paced();
    pacing.told();
    goTo(60);
    pacing.told();
    goTo(500);
    pacing.told();
    goTo(1_000);
    expect(recorded).toEqual([100, 600]);
  });

  it.each([
    { step: 'completed', tabId: 1 },
    { step: 'stopped', tabId: 1 },
    { step: 'closed', tabId: 1 },
    { step: 'left', tabId: 1 },
  ] as const)('waits while a page loads, until it is $step', (end) => {
    const { pacing, recorded, goTo } = paced();
    pacing.told(started());
    pacing.told({ step: 'page', tabId: 1, scheme: 'https', host: 'www.example.org' });
    pacing.told({ step: 'frame', tabId: 1, host: 'frame.example.org' });
    goTo(450);
    expect(recorded).toEqual([]);
    pacing.told(end);
    goTo(2_000);
    expect(recorded).toEqual([500]);
  });

  it('waits until the last of several pages has loaded', () => {
    const { pacing, recorded, goTo } = paced();
    pacing.told(started(1));
    pacing.told(started(2));
    pacing.told({ step: 'completed', tabId: 1 });
    goTo(250);
    pacing.told({ step: 'completed', tabId: 2 });
    goTo(2_000);
    expect(recorded).toEqual([300]);
  });

  it('waits no longer than a second, however long a page loads', () => {
    const { pacing, recorded, goTo, planned } = paced();
    pacing.told(started());
    goTo(1_500);
    pacing.told();
    goTo(4_000);
    expect(recorded).toEqual([1_000, 2_500]);
    expect(planned).toEqual([]);
  });
});
