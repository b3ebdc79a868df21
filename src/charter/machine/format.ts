import type { Sheet } from './sheet';

/** Where a part of a value stands. */
export interface Surroundings {
  /** BCP 47: the page's, for what is there in several languages. */
  language: string | undefined;
  /** The key that it stands under, where it stands under one. */
  key: string | undefined;
}

/**
 * Reads one format: adds what it declares to the sheet, and notes what is not as it should be.
 *
 * @param value any part of a JSON value.
 * @returns false, and adds nothing, where the value is not of this format.
 */
export type FormatReader = (value: unknown, sheet: Sheet, surroundings: Surroundings) => boolean;
