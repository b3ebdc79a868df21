import { addressOf, type Address } from './address';
import { scriptsOn } from './script-stack';

/** A script's writing of a cookie as it was seen in the page: everything but the value. */
export interface ScriptWrite {
  name: string;
  /** Its attributes as they were written: ` Path=/; Max-Age=3600`. */
  attributes: string;
  /** The script that executed the write; absent where it has no address. */
  script?: Address;
  /** Those that called it, the nearest first, each once in a row. */
  callers: Address[];
  /** Milliseconds since 1970. */
  at: number;
}

/** Browsers refuse longer names, and ignore longer attributes (RFC 6265bis, 5.6). */
const LONGEST_NAME = 4_096;
const LONGEST_ATTRIBUTES = 2_048;
const MOST_CALLERS = 5;

/**
 * What may be known of a write. The value is dropped here, and masked wherever a script's path repeats it.
 *
 * @param written what was given to `document.cookie`.
 * @param stack of the write: see script-stack.
 * @param at milliseconds since 1970.
 * @returns undefined where no browser would take it.
 */
export function readScriptWrite(
  written: string,
  stack: string,
  at: number,
): ScriptWrite | undefined {
  const end = written.includes(';') ? written.indexOf(';') : written.length;
  const pair = written.slice(0, end);
  const equals = pair.indexOf('=');
  const name = pair.slice(0, Math.max(0, equals)).trim();
  const secret = pair.slice(equals + 1).trim();
  if (name.length > LONGEST_NAME) return undefined;
  const [script, ...callers] = scriptsOn(stack).map((url) =>
    url === undefined ? undefined : addressOf(url, [secret]),
  );
  return {
    name,
    attributes: written.slice(end + 1, end + 1 + LONGEST_ATTRIBUTES),
    ...(script && { script }),
    callers: withoutRepetition(
      callers.filter((one) => one !== undefined),
      script,
    ),
    at,
  };
}

/** A script that calls itself is told once. */
function withoutRepetition(callers: Address[], script: Address | undefined): Address[] {
  const before = (index: number) => (index === 0 ? script : callers[index - 1]);
  const isAnother = ({ origin, path }: Address, index: number) =>
    origin !== before(index)?.origin || path !== before(index)?.path;
  return callers.filter(isAnother).slice(0, MOST_CALLERS);
}
