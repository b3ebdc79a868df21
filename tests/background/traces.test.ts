import { describe, expect, it } from 'vitest';
import { createTraces, type WaitingTrace } from '../../src/background/traces';
import { cookie, DAY, START } from './world';

function trace(path: string, what: Partial<WaitingTrace> = {}): WaitingTrace {
  return {
    storeId: '0',
    setCookie: {
      name: 'a',
      domain: 'itie.opendatasoft.com',
      path: '/',
      grantedSeconds: null,
    },
    at: START,
    setBy: { kind: 'script', traced: true, origin: 'https://cdn.example', path },
    ...what,
  };
}
const change = (one = cookie(), at = START) => ({ cookie: one, at });

describe('traces', () => {
  it('explain a change that comes after them, and one that came before', () => {
    const traces = createTraces();
    const first = trace('/first.js');
    expect(traces.add(first)).toBeUndefined();
    expect(traces.explain(change())).toBe(first);
    const late = trace('/late.js', { at: START + 1 });
    expect(traces.add(late)).toEqual(change());
    expect(traces.explain(change(cookie(), START + 2))).toBe(late);
  });

  it('are the latest of several: the jar’s last change is the last write’s', () => {
    const traces = createTraces();
    const writes = [trace('/a.js'), trace('/b.js'), trace('/c.js')];
    for (const one of writes) traces.add(one);
    expect(traces.explain(change())).toBe(writes[2]);
    expect(traces.explain(change())).toBe(writes[2]);
  });

  it('explain only a cookie that lives as long as was asked', () => {
    const traces = createTraces();
    const lives = (grantedSeconds: number | null) => ({ ...trace('').setCookie, grantedSeconds });
    const year = trace('/year.js', { setCookie: lives(365 * DAY) });
    traces.add(year);
    traces.add(trace('/session.js'));
    expect(traces.explain(change(cookie({ lives: 365 * DAY })))).toBe(year);
    expect(traces.explain(change(cookie({ lives: 7 * DAY })))).toBeUndefined();
    const beyond = trace('/beyond.js', { setCookie: lives(730 * DAY) });
    traces.add(beyond);
    expect(traces.explain(change(cookie({ lives: 400 * DAY })))).toBe(beyond);
  });

  it.each([
    ['another name', cookie({ name: 'b' })],
    ['another path', cookie({ path: '/x' })],
    ['another domain', cookie({ domain: '.opendatasoft.com' })],
    ['another store', cookie({ storeId: '1' })],
    ['no script can write', cookie({ httpOnly: true })],
  ])('explain no cookie of %s', (_, one) => {
    const traces = createTraces();
    traces.add(trace('/a.js'));
    expect(traces.explain(change(one))).toBeUndefined();
  });

  it('explain no cookie of another page’s partition', () => {
    const traces = createTraces();
    const page = { host: 'a.example', registrableDomain: 'a.example' };
    traces.add(trace('/a.js', { page }));
    const other = cookie({ partitionKey: { topLevelSite: 'https://b.example' } });
    expect(traces.explain(change(other))).toBeUndefined();
  });

  it('and changes are of the last seconds', () => {
    const traces = createTraces();
    traces.add(trace('/a.js'));
    expect(traces.explain(change(cookie(), START + 5_001))).toBeUndefined();
    traces.expire(START + 5_001);
    expect(traces.waiting()).toEqual([]);
    traces.explain(change());
    traces.expire(START + 5_001);
    expect(traces.add(trace('/b.js'))).toBeUndefined();
  });

  it('wait until a change or something else tells of them', () => {
    const traces = createTraces();
    const [told, settled, waits] = [
      trace('/told.js'),
      trace('/settled.js', { setCookie: { ...trace('').setCookie, name: 'b' } }),
      trace('/waits.js', { setCookie: { ...trace('').setCookie, name: 'c' } }),
    ];
    for (const one of [told, settled, waits]) traces.add(one);
    traces.explain(change());
    traces.settle(settled);
    expect(traces.waiting()).toEqual([waits]);
  });

  it('are older than the response that has set the cookie since', () => {
    const traces = createTraces();
    traces.explain(change());
    traces.add(trace('/a.js'));
    traces.forget(cookie());
    expect(traces.explain(change())).toBeUndefined();
    traces.forget(cookie());
    expect(traces.add(trace('/b.js'))).toBeUndefined();
  });

  it('are kept of so many names, and so many of a name', () => {
    const traces = createTraces();
    for (let n = 0; n < 20_000; n++) {
      traces.add(trace('/a.js', { setCookie: { ...trace('').setCookie, name: `n${n}` } }));
      traces.explain(change(cookie({ name: `m${n}` })));
    }
    expect(traces.waiting()).toHaveLength(2_000);
    const many = createTraces();
    for (let n = 0; n < 1_000; n++) many.add(trace('/a.js'));
    expect(many.waiting()).toHaveLength(50);
  });
});
