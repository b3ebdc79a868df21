import type { JsonSchema } from './json-schema';

/** What each property means, by the part it is of; the whole itself is the part `''`. */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The same JSON Schema with a description of every property.
 *
 * @throws Error naming the property that is not described, or the description that is of none.
 */
export function describeParts(schema: JsonSchema, descriptions: Descriptions): JsonSchema {
  const described = structuredClone(schema);
  const parts = new Map([['', described], ...Object.entries(described.$defs ?? {})]);
  for (const [name, part] of parts) describe(name, part, descriptions[name] ?? {});
  const stranger = Object.keys(descriptions).find((name) => !parts.has(name));
  if (stranger !== undefined) throw new Error(`${stranger}: described, but no part`);
  return described;
}

function describe(name: string, part: JsonSchema, texts: Readonly<Record<string, string>>): void {
  const undescribed = new Set(Object.keys(texts));
  for (const { properties = {} } of [part, ...(part.oneOf ?? [])]) {
    for (const [property, value] of Object.entries(properties)) {
      const description = texts[property];
      if (!description) throw new Error(`${name}.${property}: is not described`);
      // Values beside `$ref` are allowed since draft 2019-09.
      value.description = description;
      undescribed.delete(property);
    }
  }
  const [stranger] = undescribed;
  if (stranger !== undefined) throw new Error(`${name}.${stranger}: described, but no property`);
}
