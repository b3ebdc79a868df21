import type { Category } from './model';

/** What a cookie can be for, in the order in which they are told. */
export const CATEGORIES = [
  'necessary',
  'functional',
  'preferences',
  'statistics',
  'marketing',
  'unclassified',
] as const satisfies readonly Category[];
