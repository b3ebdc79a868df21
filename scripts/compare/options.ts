import { parseArgs } from 'node:util';
import { printable } from '../../src/ui/components/printable';
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

/** What `--help` prints. */
export const COMPARE_HELP = `${USAGE}

Holds the cookies of a file against a charter, and prints the report.

  --charter FILE  of any format that \`npm run charter\` reads
  --cookies FILE  a HAR, a JSON list of cookies, or a cookies.txt
  --site URL      the site's address or host
  --profile       by whose guidance concerns are judged (${PROFILE_NAMES[0]})
  --fail-on       a violation among the differences, any difference that makes a row differ, or concerns too (${FAIL_ON[0]})
  --format        how the report is written (${Object.keys(FORMATS)[0]})

Exits with 0 where nothing fails, with 1 where something does, with 2 where an input cannot be used.`;

/**
 * Reads the command line.
 *
 * @throws Error of one line on what to write instead.
 */
export function readCompareOptions(commandLine: string[]): CompareOptions {
  const { charter, cookies, site, ...choices } = parsed(commandLine);
  if (!charter || !cookies || site === undefined) throw new Error(`say: ${USAGE}`);
  return {
    charter,
    cookies,
    host: siteHost(site),
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

function siteHost(site: string): string {
  const host = hostIn(site.trim());
  if (host !== undefined) return host;
  const what = 'say a host such as www.example.org, or its http or https address';
  throw new Error(`--site ${printable(site)}: ${what}`);
}

/**
 * Of `https://www.example.org/page`, or the bare host: with a dot, for a word alone is more likely a slip than a
 * site. With its scheme before it, it is one.
 */
function hostIn(site: string): string | undefined {
  const isAddress = /^https?:\/\//i.test(site);
  // An address of another kind, a path, a mailbox.
  if (!isAddress && /[@\s\\]|:\/\/|^\//.test(site)) return undefined;
  const host = hostnameOf(isAddress ? site : `https://${site}`);
  if (host === undefined || host.split('.').includes('')) return undefined;
  return isAddress || /[.[]|^localhost$/.test(host) ? host : undefined;
}

/** In lower case, and as cookies have it: names in other scripts as `xn--…`. */
function hostnameOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
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
