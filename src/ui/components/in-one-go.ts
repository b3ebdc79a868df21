/**
 * Runs a task, and, however often it was called for meanwhile, once more afterwards: changes that come
 * faster than the task never pile up, and the last one is never missed.
 */
export function inOneGo(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    try {
      do {
        again = false;
        await task();
      } while (again);
    } finally {
      running = false;
    }
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
