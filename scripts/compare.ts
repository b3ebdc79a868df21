/**
 * Holds the cookies of a file against a charter, without a browser.
 *
 *     npm run --silent compare -- --charter FILE --cookies FILE --site URL
 *         [--profile neutral|cnil|ico] [--fail-on violation|difference|concern] [--format json|table|sarif|junit]
 *
 * Prints the report. Exits with 0 where nothing fails, with 1 where something does (by default a violation
 * among the differences), with 2, one line on standard error and nothing on standard output where an input
 * cannot be used.
 */
import type { Charter } from '../src/charter/model';
import { DEFAULT_SETTINGS, PROFILES } from '../src/verdict/settings';
import { charterOfText, READING } from './charter/charter-of-file';
import { readTextFile } from './charter/read-file';
import { cookiesOfFile } from './compare/cookies-of-file';
import { FORMATS } from './compare/formats';
import { failing } from './compare/failing';
import { COMPARE_HELP, readCompareOptions } from './compare/options';
import { packageTables } from './compare/package-tables';
import { reportOf } from './compare/report-of';
import { toldRows } from './compare/told-rows';
import { asksHelp } from './usage/help';

async function main(): Promise<void> {
  const commandLine = process.argv.slice(2);
  if (asksHelp(commandLine)) {
    console.log(COMPARE_HELP);
    return;
  }
  const options = readCompareOptions(commandLine);
  const tables = await packageTables();
  const site = tables.siteOf(options.host);
  const charterText = await readTextFile(options.charter);
  const charter = await charterOfText(options.charter, charterText);
  if (isEmptyReading(charter)) {
    throw new Error(`${options.charter}: nothing in it looks like a declaration of cookies`);
  }
  const cookies = await cookiesOfFile(options.cookies, site);
  const settings = { ...DEFAULT_SETTINGS, guidance: PROFILES[options.profile] };
  const now = new Date().toISOString();
  const report = reportOf({ tables, site, charter, cookies, settings, now });
  const fails = failing(options.failOn);
  const told = { charterFile: options.charter, charterText, fails };
  console.log(FORMATS[options.format](report, told));
  if (toldRows(report).some(({ findings }) => findings.some(fails))) process.exitCode = 1;
}

/** A charter may declare nothing; a page in which nothing was found is none. */
function isEmptyReading({ declarations, sources }: Charter): boolean {
  return declarations.length === 0 && sources.every(({ id }) => id === READING);
}

main().catch((error: unknown) => {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
  console.error(line);
  process.exitCode = 2;
});
