import type { Report } from '../../verdict/report';
import type { Words } from './words';

/** How many findings of a site are set aside, in words; empty for none. */
export function setAsideInWords(words: Words, { rows, charter }: Report): string {
  const findings = [...rows.flatMap((row) => row.findings), ...(charter?.findings ?? [])];
  const count = findings.filter(({ setAside }) => setAside).length;
  return count === 0 ? '' : words.count('aside_count', count);
}
