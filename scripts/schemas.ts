/**
 * Writes assets/schemas: the JSON Schemas of what can be saved as JSON.
 *
 *     npm run schemas
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { inProject, shownPath } from './build/project';
import { SCHEMA_FILES } from './schemas/schema-files';

mkdirSync(inProject('assets', 'schemas'), { recursive: true });
for (const [file, schema] of Object.entries(SCHEMA_FILES)) {
  const target = inProject('assets', 'schemas', file);
  writeFileSync(target, await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 }));
  console.log(shownPath(target));
}
