import axe from 'axe-core';
import type { ReaderWindow } from './reader';

/** What axe has to say against a page of the extension as it is now, e.g. `color-contrast: .chip`. */
export async function violations(popup: ReaderWindow): Promise<string[]> {
  // As the debugger’s own source: the extension’s policy forbids a page to run text.
  const load = Object.assign(() => true, {
    toString: () => `() => { ${axe.source}; return true; }`,
  });
  await popup.evaluate(load);
  return popup.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
    }
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  });
}
