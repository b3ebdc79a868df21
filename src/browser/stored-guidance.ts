import type { Guidance } from '../verdict/settings';
import { onPreferenceChanged, readPreference, writePreference } from './preference';
import { isRecord } from './value-kinds';

const GUIDANCE = 'guidance';
const VERSION = 1;

/**
 * Whose guidance a person follows, as it is stored, for `readGuidance` to make sense of.
 *
 * @returns undefined where none is stored, or by another version. Never rejects.
 */
export async function readStoredGuidance(): Promise<unknown> {
  return readPreference(
    GUIDANCE,
    (stored) => isRecord(stored) && Object.hasOwn(stored, 'version') && stored.version === VERSION,
  );
}

/** Writes whose guidance a person follows. Only the worker writes. */
export async function writeStoredGuidance(guidance: Guidance): Promise<void> {
  await writePreference(GUIDANCE, { version: VERSION, ...guidance });
}

/** Calls back when guidance was stored, here or by another of the person's browsers. Must be called in the first turn of the worker. */
export function onGuidanceChanged(report: () => void): void {
  onPreferenceChanged(GUIDANCE, report);
}
