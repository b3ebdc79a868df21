import { watch } from 'node:fs';
import { inProject } from './project';

/**
 * Calls `build` at every change of what the extension is made of, one build at a time: changes
 * that come while one runs are answered by one more when it has ended.
 *
 * @returns ends the watching.
 */
export function watchSources(build: () => Promise<void>): () => void {
  let building = false;
  let changed = false;
  const onChange = async (): Promise<void> => {
    changed = true;
    if (building) return;
    building = true;
    while (changed) {
      changed = false;
      await build();
    }
    building = false;
  };
  const watchers = ['src', 'assets', 'manifest.json'].map((path) =>
    watch(inProject(path), { recursive: true }, () => void onChange()),
  );
  return () => watchers.forEach((watcher) => watcher.close());
}
