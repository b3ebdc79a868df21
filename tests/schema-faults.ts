import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { inProject } from '../scripts/build/project';

const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false });
const validators = {
  charter: ajv.compile(schemaIn('charter')),
  report: ajv.compile(schemaIn('report')),
};

/** What the JSON Schema in assets/schemas has against JSON, e.g. `/rows/0 must have required property 'verdict'`. */
export function schemaFaults(contract: 'charter' | 'report', json: unknown): string[] {
  const validate = validators[contract];
  validate(json);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schemaIn(contract: string): object {
  const path = inProject('assets', 'schemas', `${contract}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}
