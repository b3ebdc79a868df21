import { gridsOfJson, type JsonReading, type MachineFormat } from './json';

/** A consent platform that keeps its declarations in the memory of a page. */
export type Platform = Extract<
  MachineFormat,
  | 'onetrust'
  | 'cookiebot'
  | 'termly'
  | 'tcf'
  | 'vanilla-cookieconsent'
  | 'klaro'
  | 'orejime'
  | 'tarteaucitron'
>;

/** What the script in the page found of one platform. */
export interface PlatformReading {
  platform: Platform;
  /** BCP 47: the page's own, where it says so. */
  language?: string;
  /** JSON: regular expressions as text, functions left out, circles and excess cut. */
  data: unknown;
}

/** The grids of what a consent platform keeps in a page. Never throws. */
export function gridsOfPlatform({ data, language }: PlatformReading): JsonReading {
  return gridsOfJson(data, language);
}
