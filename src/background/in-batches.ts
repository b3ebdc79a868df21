import { once } from './once';

/**
 * Gathers things and hands them over together, each once.
 *
 * @param milliseconds from the first thing to the handing over.
 * @returns takes things.
 */
export function inBatches<Thing>(
  later: (task: () => void, milliseconds: number) => void,
  milliseconds: number,
  handOver: (things: Thing[]) => void,
): (things: Iterable<Thing>) => void {
  const gathered = new Set<Thing>();
  const plan = once(
    later,
    () => {
      const things = [...gathered];
      gathered.clear();
      handOver(things);
    },
    milliseconds,
  );
  return (things) => {
    for (const thing of things) gathered.add(thing);
    plan();
  };
}
