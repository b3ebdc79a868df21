import { CHARTER_PARTS } from '../../src/charter/schema';
import { describeParts } from './describe';
import { CHARTER_DESCRIPTIONS, REPORT_DESCRIPTIONS } from './descriptions';
import { jsonSchema, type JsonSchema } from './json-schema';
import { report, REPORT_PARTS } from './report-schema';

const { charter, declaration, source, category, retention } = CHARTER_PARTS;
const charterParts = { declaration, source, category, retention };

/** The JSON Schema of each contract, by its file in assets/schemas. */
export const SCHEMA_FILES: Readonly<Record<string, JsonSchema>> = {
  'charter.schema.json': describeParts(
    jsonSchema('urn:cookie-charter:charter:1', 'Charter', charter, charterParts),
    CHARTER_DESCRIPTIONS,
  ),
  'report.schema.json': describeParts(
    jsonSchema('urn:cookie-charter:report:1', 'Report', report, {
      ...charterParts,
      ...REPORT_PARTS,
    }),
    REPORT_DESCRIPTIONS,
  ),
};
