import { describe, expect, it, vi } from 'vitest';
import { resumeVisiting } from '../../src/background/visiting';
import type { NavigationSeen } from '../../src/browser/navigations';
import { chromium, fakeVisits, firefox, START, tables } from './world';

const tab = (host: string, tabId = 1) => ({
  tabId,
  storeId: '0',
  incognito: false,
  hasAddress: true,
  place: { scheme: 'https', host },
});
const start = async (session = fakeVisits(), habits = chromium) => {
  const clock = { now: START };
  const visiting = await resumeVisiting(session.store, tables, habits, () => clock.now);
  return { visiting, session, clock };
};
const step = (what: NavigationSeen['step'], tabId = 1) => ({ step: what, tabId }) as NavigationSeen;

describe('visiting', () => {
  it('tells a visit from a page of it', async () => {
    const { visiting } = await start();
    expect(visiting.arrive(tab('a.example'))).toBe('visit');
    expect(visiting.arrive(tab('a.example'))).toBe('page');
    expect(visiting.arrive(tab('b.example'))).toBe('visit');
    expect(visiting.of(1)).toMatchObject({ host: 'b.example', pages: 1, contacted: ['b.example'] });
  });

  it('counts the first page that comes to a tab that was found as a visit', async () => {
    const { visiting } = await start();
    visiting.find(tab('a.example'));
    expect(visiting.of(1)).toMatchObject({ pages: 0, loading: false, interrupted: true });
    visiting.step(step('started'));
    expect(visiting.arrive(tab('a.example'))).toBe('visit');
    expect(visiting.of(1)).toMatchObject({ pages: 1, interrupted: false });
  });

  it('marks what was loading when the worker was ended, until the next page', async () => {
    const { visiting, session } = await start();
    visiting.step(step('started'));
    visiting.arrive(tab('a.example'));
    expect(visiting.of(1)).toMatchObject({ loading: true, interrupted: false });
    await visiting.persist();
    const { visiting: resumed } = await start(session);
    expect(resumed.of(1)).toMatchObject({ interrupted: true });
    resumed.step(step('started'));
    resumed.arrive(tab('a.example'));
    expect(resumed.of(1)).toMatchObject({ interrupted: false });
  });

  it.each(['completed', 'stopped'] as const)('that was %s is not interrupted', async (ending) => {
    const { visiting, session } = await start();
    visiting.step(step('started'));
    visiting.arrive(tab('a.example'));
    visiting.step(step('started'));
    visiting.step(step(ending));
    await visiting.persist();
    expect((await start(session)).visiting.of(1)).toMatchObject({ interrupted: false });
  });

  it('remembers for a moment what was left, and forgets it', async () => {
    const { visiting, clock } = await start();
    visiting.arrive(tab('a.example'));
    visiting.step(step('closed'));
    expect(visiting.all()).toEqual([]);
    expect(visiting.lately(clock.now + 100)).toMatchObject([{ host: 'a.example' }]);
    expect(visiting.lately(clock.now + 1_000)).toEqual([]);
  });

  it('writes only what changed, and forgets what was closed', async () => {
    const { visiting, session } = await start();
    visiting.arrive(tab('a.example'));
    await visiting.persist();
    expect([...session.kept.keys()]).toEqual([1]);
    visiting.step(step('closed'));
    visiting.arrive(tab('b.example', 2));
    await visiting.persist();
    expect([...session.kept.keys()]).toEqual([2]);
    session.store.keepVisits = () => Promise.reject(new Error('not asked for'));
    await visiting.persist();
  });

  it('writes again what could not be written', async () => {
    const { visiting, session } = await start();
    const { keepVisits } = session.store;
    session.store.keepVisits = () => Promise.reject(new Error('quota'));
    visiting.arrive(tab('a.example'));
    await expect(visiting.persist()).rejects.toThrow('quota');
    session.store.keepVisits = keepVisits;
    await visiting.persist();
    expect(session.kept.size).toBe(1);
  });

  it('begins anew where session storage cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
    const session = fakeVisits();
    session.store.readSession = () => Promise.reject(new Error('broken'));
    expect((await start(session)).visiting.all()).toEqual([]);
  });

  it('keeps a bounded list of hosts, whatever a page does', async () => {
    const { visiting } = await start();
    visiting.arrive(tab('a.example'));
    for (let index = 0; index < 2_000; index++) {
      visiting.contact(1, `h${index}.site${index}.net`);
      visiting.step({ step: 'frame', tabId: 1, host: `h${index}.net` });
    }
    const { contacted, jarDomains, frames } = visiting.of(1)!;
    for (const list of [contacted, jarDomains, frames])
      expect(list.length).toBeLessThanOrEqual(500);
  });

  it.each([
    [chromium, ['a.example', 'tracker.net']],
    [firefox, ['a.example']],
  ])('asks the shared jar for third parties only where there is one', async (habits, domains) => {
    const { visiting } = await start(fakeVisits(), habits);
    visiting.arrive(tab('a.example'));
    visiting.contact(1, 't.tracker.net');
    visiting.contact(9, 't.tracker.net');
    expect(visiting.of(1)?.jarDomains).toEqual(domains);
  });
});
