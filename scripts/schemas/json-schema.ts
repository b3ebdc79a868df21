import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/** As much of a JSON Schema (draft 2020-12) as is looked into here. */
export interface JsonSchema {
  title?: string;
  description?: string;
  $ref?: string;
  properties?: Record<string, JsonSchema>;
  oneOf?: JsonSchema[];
  $defs?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}

/** What a lifetime's check says. */
const DURATION_HAS_SECONDS = {
  if: { properties: { kind: { const: 'duration' } } },
  // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's own word
  then: { properties: { seconds: { type: 'number' } } },
  else: { properties: { seconds: { type: 'null' } } },
};

/**
 * A schema of ours as JSON Schema, draft 2020-12.
 *
 * @param id a URN: no host is ours.
 * @param parts named in `$defs`.
 * @throws Error where a part has a check that is not known here.
 */
export function jsonSchema(
  id: string,
  title: string,
  schema: GenericSchema,
  parts: Record<string, GenericSchema>,
): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions: parts,
    overrideAction: ({ valibotAction: { type }, jsonSchema: written }) =>
      sayAction(type, written as JsonSchema),
  }) as JsonSchema;
  return { $schema, $id: id, title, ...rest };
}

/** Says what the converter has no words for; undefined for what it has. */
function sayAction(type: string, written: JsonSchema): JsonSchema | undefined {
  // A number of JSON is never anything else.
  if (type === 'finite') return written;
  if (type !== 'check' || !written.properties?.['seconds']) return undefined;
  return { ...written, ...DURATION_HAS_SECONDS };
}
