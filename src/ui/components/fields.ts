import type { ComponentChild } from 'preact';

/** A line of the table of declared and actual. */
export type FieldId =
  'name' | 'provider' | 'service' | 'purpose' | 'party' | 'lifetime' | 'set-by' | 'domain';

/** What one side says of each field: null where it has nothing to say. */
export type Side = Readonly<Record<FieldId, ComponentChild>>;

/** The fields in the order of the table, each with the message that names it. */
export const FIELDS: readonly (readonly [FieldId, string])[] = [
  ['name', 'field_name'],
  ['provider', 'field_provider'],
  ['service', 'field_service'],
  ['purpose', 'field_purpose'],
  ['party', 'field_party'],
  ['lifetime', 'field_lifetime'],
  ['set-by', 'field_set_by'],
  ['domain', 'field_domain'],
];

/** A name of up to so many characters is never cut in its row. */
const FITS_IN_A_ROW = 24;

/** Whether the table has to tell the names: one may be cut in the row, or the notation is another. */
export function isNameTold(declared: string | undefined, actual: string | undefined): boolean {
  const isLong = (actual ?? declared ?? '').length > FITS_IN_A_ROW;
  return isLong || (declared !== undefined && actual !== undefined && declared !== actual);
}
