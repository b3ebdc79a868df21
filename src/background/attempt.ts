/**
 * Runs a task whose failure harms nothing else: one event that cannot be recorded (a store that has
 * vanished, a tab that was closed) never costs the others of its batch.
 *
 * @returns undefined where it failed. The fault is logged by its kind alone: its words may hold anything.
 */
export async function attempt<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    // oxlint-disable-next-line no-console
    console.warn('Something could not be recorded:', error instanceof Error ? error.name : '?');
    return undefined;
  }
}
