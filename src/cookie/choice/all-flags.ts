import { flags, isRecord } from './json';
import { partOfId, type ChoicePart } from './parts';

/** The parts of a value that says true or false of each service and holds nothing else; none for any other. */
export function partsOfFlags(json: unknown): ChoicePart[] {
  const found = flags(json);
  if (!isRecord(json) || Object.keys(json).length !== found.length) return [];
  return found.map(([id, granted]) => partOfId(id, granted));
}
