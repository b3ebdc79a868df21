/**
 * Writes assets/known-cookies.json: the Open Cookie Database with our corrections laid over it.
 *
 *     npm run known-cookies [-- --from FILE]
 *
 * `--from` takes a local copy of the database instead of getting the package that ships it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readKnownCookies } from '../src/cookie/known';
import { readOrganisations } from '../src/cookie/organisation';
import { readCorrections } from './known-cookies/corrections';
import { mergeFacts } from './known-cookies/merge';
import { obtainDatabase } from './known-cookies/obtain';
import { factsOfDatabase } from './known-cookies/source';
import { tableText } from './known-cookies/table';

const TARGET = new URL('../assets/known-cookies.json', import.meta.url);

function main(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  const database = values.from === undefined ? obtainDatabase() : readFileSync(values.from, 'utf8');
  const corrections = readCorrections(readJson('./known-cookies/corrections.json'));
  const organisations = readOrganisations(readJson('../assets/organisations.json'));

  const facts = mergeFacts(factsOfDatabase(JSON.parse(database)), corrections);
  const text = tableText(facts, organisations);
  // What the extension could not read must not be written.
  readKnownCookies(JSON.parse(text));
  writeFileSync(TARGET, text);
  console.log(`${fileURLToPath(TARGET)}: ${facts.length} rows, ${text.length} characters`);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
