import { parseArgs } from 'node:util';
import { urlParts } from '../../src/cookie/address';
import { PROFILES, type ProfileName } from '../../src/verdict/settings';
import { FAIL_ON, type FailOn } from './failing';
import { FORMATS, type FormatName } from './formats';

/** What `npm run compare` was asked for. */
export interface CompareOptions {
  /** A file of any format that a charter is read from. */
  charter: string;
  /** A file of cookies, or a recording of a visit. */
  cookies: string;
  /** The site's host, in lower case. */
  host: string;
  profile: ProfileName;
  failOn: FailOn;
  format: FormatName;
}

const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];

const USAGE = `npm run --silent compare -- --charter FILE --cookies FILE --site URL [--profile ${PROFILE_NAMES.join('|')}] [--fail-on ${FAIL_ON.join('|')}] [--format ${Object.keys(FORMATS).join('|')}]`;

/**
 * Reads the command line.
 *
 * @throws Error of one line on what to write instead.
 */
export function readCompareOptions(commandLine: string[]): CompareOptions {
  const { charter, cookies, site, ...choices } = parsed(commandLine);
  if (!charter || !cookies || !site) throw new Error(`say: ${USAGE}`);
  return {
    charter,
    cookies,
    host: hostOf(site),
    profile: oneOf(PROFILE_NAMES, '--profile', choices.profile),
    failOn: oneOf(FAIL_ON, '--fail-on', choices['fail-on']),
    format: oneOf(Object.keys(FORMATS) as FormatName[], '--format', choices.format),
  };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        charter: text,
        cookies: text,
        site: text,
        profile: text,
        'fail-on': text,
        format: text,
      },
    }).values;
  } catch (error) {
    // Node's own words tell which option; what follows them is about quoting.
    const [reason = ''] = (error as Error).message.split(/[.\n]/);
    throw new Error(`${reason}: ${USAGE}`, { cause: error });
  }
}

/** `https://www.example.org/page`, or the bare host. */
function hostOf(site: string): string {
  const parts = urlParts(site.includes('://') ? site : `https://${site}`);
  if (!parts) throw new Error(`--site ${site}: say an http or https address`);
  return parts.host;
}

/** The choice that is named; the first where none is. */
function oneOf<Choice extends string>(
  choices: readonly Choice[],
  option: string,
  named: string | undefined,
): Choice {
  const choice = named === undefined ? choices[0] : choices.find((one) => one === named);
  if (choice === undefined) throw new Error(`${option} ${named}: say one of ${choices.join(', ')}`);
  return choice;
}
