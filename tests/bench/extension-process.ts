import { readdir, readFile } from 'node:fs/promises';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';

/** The process in which an extension's worker and pages run, as Linux's /proc tells of it. */
export interface ExtensionProcess {
  /** Milliseconds of CPU time so far, of all its threads. */
  cpu(): Promise<number>;
  /** Megabytes that are its own. */
  memory(): Promise<number>;
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/**
 * The one process of extensions in a browser that has only one extension.
 *
 * @throws where the system has no /proc, or the browser no such process.
 */
export async function extensionProcess({
  kind,
  processId,
}: ExtensionBrowser): Promise<ExtensionProcess> {
  const all = await processes();
  const below = descendantsOf(processId, all);
  for (const id of below) {
    const isIt =
      kind === 'chromium'
        ? (await read(id, 'cmdline')).includes('--extension-process')
        : (await read(id, 'comm')).trim() === 'WebExtensions';
    if (isIt) return processOf(id);
  }
  throw new Error(`No process of extensions below ${processId}`);
}

function processOf(id: number): ExtensionProcess {
  return {
    cpu: async () => {
      const [user = 0, system = 0] = statOf(await read(id, 'stat'))
        .slice(11, 13)
        .map(Number);
      return (user + system) * TICK_MS;
    },
    memory: async () => {
      const sizes = (await read(id, 'smaps_rollup')).matchAll(/^Private_\w+:\s+(\d+) kB$/gm);
      return [...sizes].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1_024;
    },
  };
}

/** Each process's parent. */
async function processes(): Promise<Map<number, number>> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  for (const id of ids) {
    // It may have ended since.
    const stat = await read(id, 'stat').catch(() => '');
    if (stat) parents.set(id, Number(statOf(stat)[1]));
  }
  return parents;
}

function descendantsOf(id: number, parents: ReadonlyMap<number, number>): number[] {
  const children = [...parents].filter(([, parent]) => parent === id).map(([child]) => child);
  return children.flatMap((child) => [child, ...descendantsOf(child, parents)]);
}

/** The fields after the name, which may hold anything: the state first, then the parent. */
function statOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function read(id: number, file: string): Promise<string> {
  return readFile(`/proc/${id}/${file}`, 'utf8');
}
