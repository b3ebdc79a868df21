import { readFile } from 'node:fs/promises';
import { readTables, type Tables } from '../../src/background/tables';
import { inProject } from '../build/project';

/** The tables that are shipped with the extension. */
export function packageTables(): Promise<Tables> {
  return readTables(async (path) =>
    // The build makes the index of the bundled charters, which a command has no use for.
    path === 'charters/index.json'
      ? []
      : (JSON.parse(await readFile(inProject('assets', path), 'utf8')) as unknown),
  );
}
