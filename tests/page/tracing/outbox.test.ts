import { describe, expect, it, vi } from 'vitest';
import type { ScriptWrite } from '../../../src/cookie/script-write';
import { createOutbox } from '../../../src/page/tracing/outbox';
import { reportOf } from '../../../src/page/tracing/report';

function start() {
  const send = vi.fn<(writes: readonly ScriptWrite[]) => void>();
  const planned: (() => void)[] = [];
  const clock = { now: 0 };
  const outbox = createOutbox(
    send,
    (task) => void planned.push(task),
    () => clock.now,
  );
  const write = (name: string) =>
    outbox.put(reportOf(`${name}=v; Path=/`, 'f@https://cdn.example/lib.js:1:2\n'));
  return { send, planned, clock, outbox, write };
}

const namesIn = (send: ReturnType<typeof start>['send']) =>
  send.mock.calls.map(([writes]) => writes.map(({ name }) => name));

describe('the outbox', () => {
  it('sends a run of writes together, in their order, each with its instant', () => {
    const { send, planned, clock, write } = start();
    write('a');
    clock.now = 5;
    write('b');
    expect(planned).toHaveLength(1);
    planned[0]?.();
    expect(send.mock.calls[0]?.[0]).toMatchObject([
      { name: 'a', at: 0, attributes: ' Path=/', script: { path: '/lib.js' } },
      { name: 'b', at: 5 },
    ]);
  });

  it('sends a repeated write once, as the latest', () => {
    const { send, planned, write } = start();
    for (const name of ['a', 'b', 'a']) write(name);
    planned[0]?.();
    expect(namesIn(send)).toEqual([['b', 'a']]);
  });

  it('sends what waits when the page is left, and nothing where nothing waits', () => {
    const { send, planned, outbox, write } = start();
    write('a');
    outbox.send();
    planned[0]?.();
    expect(namesIn(send)).toEqual([['a']]);
    write('b');
    expect(planned).toHaveLength(2);
  });

  it('keeps the latest of 20,000 writes', () => {
    const { send, planned, write } = start();
    for (let n = 0; n < 20_000; n++) write(`n${n}`);
    planned[0]?.();
    const names = namesIn(send)[0]!;
    expect(names).toHaveLength(400);
    expect(names.at(-1)).toBe('n19999');
  });

  it('passes over what is no report', () => {
    const { send, planned, outbox } = start();
    for (const report of ['', 'x', '-1:a', 'NaN:a=b', `5:${'x'.repeat(100_000)}`])
      outbox.put(report);
    planned[0]?.();
    expect(send).not.toHaveBeenCalled();
  });
});
