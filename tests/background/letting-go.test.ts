import { expect, it } from 'vitest';
import { createLettingGo } from '../../src/background/letting-go';
import type { Keeping } from '../../src/browser/settings';

const START = Date.parse('2026-11-24T12:00:00Z');

function world(keeping: Keeping) {
  const clock = { now: START };
  const erased: string[] = [];
  const lettingGo = createLettingGo({
    readKeeping: async () => keeping,
    eraseBefore: async (instant) => void erased.push(instant),
    now: () => clock.now,
  });
  return { clock, erased, lettingGo };
}

it('erases what is older than the days that were chosen', async () => {
  const { erased, lettingGo } = world(7);
  await lettingGo.expire();
  expect(erased).toEqual(['2026-11-17T12:00:00.000Z']);
});

it('does so at times, not at every event', async () => {
  const { clock, erased, lettingGo } = world(30);
  for (let hour = 0; hour < 8; hour++) {
    lettingGo.expireAtTimes();
    await new Promise(setImmediate);
    clock.now += 3_600_000;
  }
  expect(erased).toEqual(['2026-10-25T12:00:00.000Z', '2026-10-25T19:00:00.000Z']);
});

it('erases everything when the browser starts, where it was to be kept until it closed', async () => {
  const { erased, lettingGo } = world('session');
  await lettingGo.expire();
  expect(erased).toEqual([]);
  await lettingGo.browserStarted();
  expect(erased).toEqual(['2026-11-24T12:00:00.000Z']);
});

it('erases nothing at the browser’s start where days were chosen', async () => {
  const { erased, lettingGo } = world(1);
  await lettingGo.browserStarted();
  expect(erased).toEqual([]);
});
