const pollMilliseconds = 20;

/**
 * Waits until a condition gives something truthy, and gives that. What the condition throws counts
 * as "not yet": pages are replaced while one looks at them.
 *
 * @param what is waited for, as the message of the error says it.
 * @throws Error when it did not come in time, its cause the last thing that the condition threw.
 */
export async function until<Result>(
  what: string,
  condition: () => Promise<Result> | Result,
  timeout = 30_000,
): Promise<Result> {
  const deadline = performance.now() + timeout;
  let fault: unknown;
  while (performance.now() < deadline) {
    try {
      const result = await condition();
      if (result) return result;
      fault = undefined;
    } catch (error) {
      fault = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  throw new Error(`Waited ${timeout / 1_000} s in vain: ${what}`, { cause: fault });
}
