import { describe, expect, it } from 'vitest';
import { serially } from '../../src/background/serially';

describe('serially', () => {
  it('runs one after the other, in order, whatever fails', async () => {
    const inTurn = serially();
    const log: string[] = [];
    const task =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} begins`);
        await Promise.resolve();
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const runs = [inTurn(task('a')), inTurn(task('b', true)), inTurn(task('c'))];
    expect((await Promise.allSettled(runs)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
