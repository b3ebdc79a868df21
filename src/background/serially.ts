/** Runs one task after the other, in the order in which they were given. */
export type Serially = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of its own. A task that fails is its caller's to hear of; the next one runs all the same. */
export function serially(): Serially {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
