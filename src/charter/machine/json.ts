import { LIMITS } from '../limits';
import { gridsOfRecords } from '../lines/records';
import { readCharterJson } from './charter-json';
import { readCookieDatabase } from './cookie-database';
import { readCookiebot } from './cookiebot';
import { readDisclosures } from './disclosures';
import type { FormatReader } from './format';
import { readKlaro } from './klaro';
import { readOneTrust } from './onetrust';
import { readOrejime } from './orejime';
import { Sheet, type MachineReading } from './sheet';
import { readTarteaucitron } from './tarteaucitron';
import { readTermly } from './termly';
import { readVanilla2 } from './vanilla-cookieconsent-2';
import { readVanilla3 } from './vanilla-cookieconsent-3';

/** The formats, by what is unlike all others first. */
const formats: readonly [MachineFormat, FormatReader][] = [
  ['charter', readCharterJson],
  ['onetrust', readOneTrust],
  ['cookiebot', readCookiebot],
  ['termly', readTermly],
  ['tcf', readDisclosures],
  ['vanilla-cookieconsent', readVanilla3],
  ['vanilla-cookieconsent', readVanilla2],
  ['tarteaucitron', readTarteaucitron],
  ['klaro', readKlaro],
  ['orejime', readOrejime],
  ['cookie-database', readCookieDatabase],
];

/** A format of consent platforms and the like. */
export type MachineFormat =
  | 'charter'
  | 'onetrust'
  | 'cookiebot'
  | 'termly'
  | 'tcf'
  | 'vanilla-cookieconsent'
  | 'tarteaucitron'
  | 'klaro'
  | 'orejime'
  | 'cookie-database';

/** What JSON came to, and the format that it was read as. */
export interface JsonReading extends MachineReading {
  /** `records`: no format that is known, but records that are alike; undefined: neither. */
  format: MachineFormat | 'records' | undefined;
}

/** How deep in a value a known format is looked for: a wrapper's wrapper, not every leaf. */
const DEEPEST = 8;
const MOST_VALUES = 200_000;

interface Part {
  value: unknown;
  key: string | undefined;
  depth: number;
}

/**
 * Reads JSON of consent platforms, libraries and databases: whichever known format stands in it, at whatever
 * place; where none does, any records that are alike. Never throws, and takes time in proportion to the value.
 *
 * @param value as `JSON.parse` or the reader of literals gave it: without getters and circles.
 * @param language BCP 47, of the page that it was found in: chosen where it is there in several.
 */
export function gridsOfJson(value: unknown, language?: string): JsonReading {
  const sheet = new Sheet();
  const format = readAll(value, sheet, language);
  if (format) return { ...sheet.reading, format };
  const grids = gridsOfRecords(value);
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  return {
    grids,
    unread: rows < LIMITS.rows ? [] : [{ where: String(rows), text: '', why: 'cut' }],
    format: grids.length > 0 ? 'records' : undefined,
  };
}

function readAll(
  value: unknown,
  sheet: Sheet,
  language: string | undefined,
): MachineFormat | undefined {
  let first: MachineFormat | undefined;
  let seen = 0;
  const waiting: Part[] = [{ value, key: undefined, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: part, key, depth } = next;
    if (typeof part !== 'object' || part === null) continue;
    seen += 1;
    if (seen > MOST_VALUES) {
      sheet.cut();
      break;
    }
    const format = formats.find(([, read]) => read(part, sheet, { language, key }))?.[0];
    first ??= format;
    if (!format && depth < DEEPEST) pushParts(waiting, part, depth + 1);
  }
  return first;
}

/** In their order: the last is taken first. */
function pushParts(waiting: Part[], value: object, depth: number): void {
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => [undefined, part] as const)
    : Object.entries(value);
  for (const [key, part] of parts.toReversed()) waiting.push({ value: part, key, depth });
}
