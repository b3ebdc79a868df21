import { describe, expect, it } from 'vitest';
import type { VisitRecord } from '../../../../src/cookie/visit-record';
import { PROFILES, type Guidance } from '../../../../src/verdict/settings';
import { lifetimesLayout } from '../../../../src/ui/components/pictures/lifetimes-layout';
import { settersLayout } from '../../../../src/ui/components/pictures/setters-layout';
import { timelineLayout } from '../../../../src/ui/components/pictures/timeline-layout';
import { asDeclared, declaration, notSeen, undeclared } from '../sample';

const at = (second: number) => `2026-11-23T14:00:${String(second).padStart(2, '0')}Z`;

const visit: VisitRecord = {
  startedAt: at(0),
  lastSeen: at(20),
  tabId: 1,
  pages: 1,
  baseline: [],
  events: [
    { at: at(0), kind: 'page' },
    { at: at(5), kind: 'set', identity: 'a', name: 'first' },
    {
      at: at(10),
      kind: 'choice',
      choice: { platform: 'Klaro', answer: 'refused', categories: {} },
    },
    { at: at(15), kind: 'set', identity: 'b', name: 'second' },
    { at: at(20), kind: 'gone', identity: 'a', name: 'first' },
  ],
};

describe('the picture of a visit', () => {
  const layout = timelineLayout(visit);

  it('has a lane a cookie, in the order in which they were set', () => {
    expect(layout.lanes.map(({ name, marks }) => [name, marks.length])).toEqual([
      ['first', 2],
      ['second', 1],
    ]);
  });

  it('sets the choice between what was before and what was after', () => {
    const [first, second] = layout.lanes.map(({ marks }) => marks[0]!.x);
    const [choice] = layout.choices;
    expect(choice!.x).toBe((layout.left + layout.right) / 2);
    expect([first!, choice!.x, second!]).toEqual(
      [first!, choice!.x, second!].toSorted((a, b) => a - b),
    );
  });

  it('stands still where nothing took any time', () => {
    const instant = { ...visit, lastSeen: at(0), events: [visit.events[0]!] };
    expect(timelineLayout(instant)).toMatchObject({ pages: [layout.left], seconds: 0 });
  });

  it('lasts until the last that happened', () => {
    expect(layout.seconds).toBe(20);
    expect(timelineLayout({ ...visit, lastSeen: at(0) }).seconds).toBe(20);
  });

  it('says how many cookies have no room', () => {
    const events = Array.from({ length: 100 }, (_, index) => ({
      at: at(1),
      kind: 'set' as const,
      identity: `${index}`,
      name: `${index}`,
    }));
    expect(timelineLayout({ ...visit, events }).leftOut).toBe(40);
  });
});

/** A side panel's. */
const NARROW = 376;

describe('a picture in a narrow window', () => {
  it('has a visit between its edges, a mark beside the names and one at the end of time', () => {
    const { width, left, right, lanes } = timelineLayout(visit, NARROW);
    expect(width).toBe(NARROW);
    expect(left).toBeLessThan(NARROW / 2);
    expect(lanes[0]?.marks.map(({ x }) => x)).toEqual([left + (right - left) / 4, right]);
  });

  it('has lifetimes between its edges, and no words of the scale over others', () => {
    const row = undeclared('long', { grantedSeconds: 86_400 * 4_000 });
    const { width, bars, ticks } = lifetimesLayout([row], PROFILES.cnil, NARROW);
    expect(width).toBe(NARROW);
    expect(bars[0]?.granted).toBeLessThanOrEqual(NARROW);
    expect(ticks.length).toBeGreaterThan(1);
    ticks.slice(1).forEach(({ x }, at) => expect(x - ticks[at]!.x).toBeGreaterThan(50));
    expect(lifetimesLayout([row], PROFILES.cnil).ticks).toHaveLength(5);
  });

  it('has who sets what as a tree, each thing on a line of its own', () => {
    const { width, nodes, isTree } = settersLayout(
      'example.org',
      [undeclared('a'), undeclared('b')],
      NARROW,
    );
    expect([width, isTree]).toEqual([NARROW, true]);
    expect(nodes.map(({ text }) => text)).toEqual(['example.org', 'example.org', 'a', 'b']);
    expect(new Set(nodes.map(({ y }) => y)).size).toBe(4);
    for (const { x, room } of nodes) expect(x + room).toBe(NARROW);
  });
});

describe('the picture of lifetimes', () => {
  it('has the longest first, sessions last, and nothing that was not seen', () => {
    const rows = [
      undeclared('session', { session: true, grantedSeconds: null }),
      notSeen('never'),
      undeclared('short', { grantedSeconds: 60 }),
      undeclared('long', { grantedSeconds: 86_400 * 400 }),
    ];
    const { bars } = lifetimesLayout(rows, PROFILES.neutral);
    expect(bars.map(({ row }) => row.cookie?.name)).toEqual(['long', 'short', 'session']);
    expect(bars[2]?.granted).toBeNull();
  });

  it('marks what was declared on the same scale', () => {
    const seconds = 86_400 * 30.4375 * 13;
    const row = {
      ...asDeclared('a', { grantedSeconds: seconds }),
      declaration: declaration('a', {
        retention: { text: '13 mois', kind: 'duration', seconds } as const,
      }),
    };
    const { bars, limits } = lifetimesLayout([row], PROFILES.cnil);
    expect(bars[0]?.granted).toBe(bars[0]?.declared);
    expect(limits[0]?.x).toBe(bars[0]?.granted);
  });

  it('draws the limits of the chosen guidance, the longest first, and none where it sets none', () => {
    const own = { ...PROFILES.cnil, profile: 'own', statisticsMonths: 3, choiceMonths: 12 };
    const limitsOf = (guidance: Guidance) =>
      lifetimesLayout([], guidance).limits.map(({ label, months }) => `${label} ${months}`);
    expect(limitsOf(PROFILES.cnil)).toEqual(['limit_statistics 13', 'limit_choice 6']);
    expect(limitsOf(own)).toEqual(['limit_choice 12', 'limit_statistics 3']);
    expect(limitsOf({ ...own, choiceMonths: null })).toEqual(['limit_statistics 3']);
    expect(limitsOf(PROFILES.neutral)).toEqual([]);
    expect(limitsOf(PROFILES.ico)).toEqual([]);
  });
});

describe('the picture of who sets what', () => {
  it('goes from the site through who called to who set', () => {
    const layout = settersLayout('example.org', [
      undeclared('own'),
      undeclared('theirs', {
        setBy: {
          kind: 'script',
          origin: 'https://cdn.example',
          callers: [{ origin: 'https://tags.example', path: '/' }],
        },
      }),
    ]);
    expect(layout.ways).toEqual([
      { cookie: 'own', kind: 'response', way: ['example.org', 'example.org'] },
      { cookie: 'theirs', kind: 'script', way: ['example.org', 'tags.example', 'cdn.example'] },
    ]);
    expect(layout.links).toHaveLength(5);
  });

  it('knows the site by its host, whatever port it is served on', () => {
    const setBy = (kind: 'script' | 'response', origin: string) => ({
      setBy: { kind, origin, initiator: 'https://example.org:8443' },
    });
    const layout = settersLayout('example.org', [
      undeclared('own', setBy('response', 'https://example.org:8443')),
      undeclared('other', setBy('script', 'https://cdn.example:8443')),
    ]);
    expect(layout.ways.map(({ way }) => way)).toEqual([
      ['example.org', 'example.org'],
      ['example.org', 'cdn.example:8443'],
    ]);
  });

  it('draws one setter once for all that it sets', () => {
    const layout = settersLayout('example.org', [undeclared('a'), undeclared('b')]);
    expect(layout.nodes.filter(({ kind }) => kind === 'response')).toHaveLength(1);
    expect(layout.nodes.filter(({ kind }) => kind === 'cookie')).toHaveLength(2);
  });
});
