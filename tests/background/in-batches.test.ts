import { expect, it } from 'vitest';
import { inBatches } from '../../src/background/in-batches';

it('hands over together what came meanwhile, each once', () => {
  const tasks: (() => void)[] = [];
  const handedOver: string[][] = [];
  const take = inBatches<string>(
    (task) => void tasks.push(task),
    100,
    (things) => handedOver.push(things),
  );
  take(['a', 'b']);
  take(['b', 'c']);
  expect(tasks).toHaveLength(1);
  tasks.pop()?.();
  take(['a']);
  tasks.pop()?.();
  expect(handedOver).toEqual([['a', 'b', 'c'], ['a']]);
});
