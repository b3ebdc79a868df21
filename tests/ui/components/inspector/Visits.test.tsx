// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { differenceOfVisits } from '../../../../src/cookie/visit-difference';
import type { SettingEvent } from '../../../../src/cookie/visit-record';
import type { InspectedVisit } from '../../../../src/ui/components/inspector/inspected-visit';
import { Visits } from '../../../../src/ui/components/inspector/Visits';
import { WordsContext } from '../../../../src/ui/components/words-context';
import { english } from '../sample';
import { inspectedVisit, setting } from './visits';

function show(visits: InspectedVisit[]) {
  cleanup();
  const { container } = render(
    <WordsContext.Provider value={english}>
      <Visits visits={visits} categories={new Map()} compareVisits={differenceOfVisits} />
    </WordsContext.Provider>,
  );
  const boxes = () => [...container.querySelectorAll<HTMLInputElement>('input[name="visit"]')];
  const texts = (selector: string) =>
    Array.from(container.querySelectorAll(selector), ({ textContent }) => textContent);
  return {
    container,
    boxes,
    texts,
    chosen: () => boxes().map(({ checked }) => checked),
    choose: async (index: number) => {
      const before = boxes()[index]?.checked;
      boxes()[index]?.click();
      await expect.poll(() => boxes()[index]?.checked).toBe(!before);
    },
    drawn: () =>
      Array.from(container.querySelectorAll('[data-lane]'), (lane) =>
        lane.getAttribute('data-lane'),
      ),
    changed: () =>
      Array.from(
        container.querySelectorAll<HTMLElement>('[data-changed]'),
        ({ dataset }) => `${dataset['change']} ${dataset['changed']}`,
      ),
    said: () => container.querySelector('[aria-live]')?.textContent,
  };
}

const refused = { platform: 'Klaro', answer: 'refused', categories: {} } as const;
const earlier = inspectedVisit(1, [setting('old'), setting('both'), setting('longer')]);
const later = inspectedVisit(
  2,
  [
    setting('both'),
    setting('longer', { seconds: 2 * 86_400, setter: { kind: 'script' } }),
    setting('new'),
  ],
  { start: refused, interrupted: true },
);

describe('the visits of a site', () => {
  it('are none, and it says so, and that private windows leave none', () => {
    const { container, boxes } = show([]);
    expect(boxes()).toEqual([]);
    expect(container.textContent).toContain('No visit of this site is recorded.');
    expect(container.textContent).toContain('private windows');
  });

  it('are drawn where there is one only, which is told apart from two', () => {
    const { container, drawn } = show([earlier]);
    expect(container.textContent).toContain('one visit only');
    expect(drawn()).toEqual(['old', 'both', 'longer']);
  });

  it('are listed the latest first, with what was set, the choice, and what was not seen', () => {
    const { texts } = show([earlier, later]);
    const [latest, before] = [
      texts('tr[data-visit]:nth-child(1) > td'),
      texts('tr[data-visit]:nth-child(2) > td'),
    ];
    expect(latest).toEqual(['2', '3', 'refused', 'refused', 'not seen whole']);
    expect(before).toEqual(['2', '3', 'not known', 'not known', '']);
    expect(texts('th time')[0]).toContain('2 Nov 2026');
  });

  it('are drawn one at a time, and of two it is told what changed', async () => {
    const { chosen, choose, drawn, changed, said, texts } = show([earlier, later]);
    expect(chosen()).toEqual([true, false]);
    expect(drawn()).toEqual(['both', 'longer', 'new']);
    await choose(1);
    expect(drawn()).toEqual([]);
    expect(changed()).toEqual([
      'later-only new',
      'earlier-only old',
      'otherwise longer',
      'alike both',
    ]);
    await expect
      .poll(said)
      .toBe(
        '1 cookie set in the later visit only, 1 cookie set in the earlier visit only, 1 cookie set in both, otherwise, 1 cookie set alike in both',
      );
    expect(texts('[data-changed="longer"] .both li')).toEqual([
      'earlier: a response of example.org',
      'later: a script',
      'earlier: 1 day',
      'later: 2 days',
    ]);
    await choose(0);
    expect(drawn()).toEqual(['old', 'both', 'longer']);
    await choose(1);
    await expect.poll(said).toBe('No visit is chosen.');
  });

  it('says that nothing differs, and what each may have set again unseen', async () => {
    const same = show([earlier, inspectedVisit(2, earlier.record.events as SettingEvent[])]);
    await same.choose(1);
    expect(same.changed()).toEqual(['alike both', 'alike longer', 'alike old']);
    await expect.poll(same.said).toBe('Nothing differs, 3 cookies set alike in both');
    expect(same.container.querySelector('.changes')).toBeNull();
    const { identity } = setting('old');
    const found = show([earlier, inspectedVisit(2, [], { baseline: [identity] })]);
    await found.choose(1);
    expect(found.texts('[data-changed="old"] .aside')).toEqual([
      'The other found it there when it began.',
    ]);
    expect(found.container.textContent).toContain('not every browser tells');
    expect(same.container.textContent).not.toContain('not every browser tells');
  });

  it('says where what seems to be missing may only not have been seen', async () => {
    const partly = show([earlier, later]);
    await partly.choose(1);
    expect(partly.container.textContent).toContain('Not all of these visits was seen');
    const wholly = show([earlier, inspectedVisit(3)]);
    await wholly.choose(1);
    expect(wholly.container.textContent).not.toContain('Not all of these visits was seen');
  });

  it('are few at first, and all when asked for', async () => {
    const { boxes, container } = show(
      Array.from({ length: 101 }, (_, index) => inspectedVisit(index + 1)),
    );
    expect(boxes()).toHaveLength(8);
    container.querySelector<HTMLButtonElement>('.more')?.click();
    await expect.poll(() => boxes().length).toBe(100);
    expect(container.textContent).toContain('Earlier visits are not listed.');
  });

  it('give axe nothing to say, one chosen and two', async () => {
    const { container, choose } = show([earlier, later]);
    const rules = { 'color-contrast': { enabled: false } };
    const faults = async () => (await axe.run(container, { rules })).violations.map(({ id }) => id);
    expect(await faults()).toEqual([]);
    await choose(1);
    expect(await faults()).toEqual([]);
  });
});
