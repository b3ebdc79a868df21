/**
 * Reads a charter without a browser.
 *
 *     npm run --silent charter -- FILE [--as html|text|markdown|csv|json]
 *     npm run --silent charter -- --score DIR
 *
 * The first prints the charter that a file holds, as JSON. The second reads a folder of charters and holds
 * what it read against the folder's `index.jsonl`. Exits with 2, one line on standard error and nothing on
 * standard output where a file cannot be used.
 */
import { charterOfFile } from './charter/charter-of-file';
import { CHARTER_HELP, readCharterOptions } from './charter/options';
import { scoreFolder } from './charter/score-folder';
import { scoreNotations } from './charter/score-notations';
import { notationLines, scoreTable } from './charter/score-table';
import { asksHelp } from './usage/help';

async function main(): Promise<void> {
  const commandLine = process.argv.slice(2);
  if (asksHelp(commandLine)) {
    console.log(CHARTER_HELP);
    return;
  }
  const options = readCharterOptions(commandLine);
  if ('score' in options) {
    console.log(scoreTable(await scoreFolder(options.score)));
    const notations = notationLines(scoreNotations(options.score));
    if (notations !== '') console.log(`\n${notations}`);
    return;
  }
  const charter = await charterOfFile(options.file, options.as);
  if (charter.declarations.length === 0) {
    console.error(`${options.file}: nothing in it looks like a declaration of cookies`);
  }
  console.log(JSON.stringify(charter, null, 2));
}

main().catch((error: unknown) => {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
  console.error(line);
  process.exitCode = 2;
});
