import { parseArgs } from 'node:util';
import { SOURCE_FORMATS, type SourceFormat } from '../../src/charter/format';

/** What `npm run charter` was asked for. */
export type CharterOptions =
  /** Print the charter of a file. `as`: its format, where the file itself does not tell. */
  | { file: string; as?: SourceFormat }
  /** Hold a folder of charters against its index. */
  | { score: string };

const USAGE = `npm run --silent charter -- FILE [--as ${SOURCE_FORMATS.join('|')}], or --score DIR`;

/** What `--help` prints. */
export const CHARTER_HELP = `${USAGE}

Prints, as JSON, the charter that a file holds; its format is told by its ending and contents, or by --as.
With --score reads a folder of charters, and holds what it read against the folder's index.jsonl.

Exits with 0; with 2 where a file cannot be used.`;

/**
 * Reads the command line.
 *
 * @throws Error of one line on what to write instead.
 */
export function readCharterOptions(commandLine: string[]): CharterOptions {
  const { values, positionals } = parsed(commandLine);
  const [file, ...others] = positionals;
  if (values.score !== undefined) {
    if (file !== undefined || values.as !== undefined) throw new Error(`say: ${USAGE}`);
    return { score: values.score };
  }
  if (file === undefined || others.length > 0) throw new Error(`name one file: ${USAGE}`);
  return values.as === undefined ? { file } : { file, as: formatNamed(values.as) };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { as: { type: 'string' }, score: { type: 'string' } },
    });
  } catch (error) {
    // Node's own words tell which option; what follows them is about quoting.
    const [reason = ''] = (error as Error).message.split(/[.\n]/);
    throw new Error(`${reason}: ${USAGE}`, { cause: error });
  }
}

function formatNamed(name: string): SourceFormat {
  const format = SOURCE_FORMATS.find((one) => one === name);
  if (!format) throw new Error(`--as ${name}: say one of ${SOURCE_FORMATS.join(', ')}`);
  return format;
}
