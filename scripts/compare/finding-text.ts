import { toUSVString } from 'node:util';
import type { Finding, Row } from '../../src/verdict/report';
import { inPeoplesUnits } from '../../src/ui/components/duration';
import { clip, printable } from '../../src/ui/components/printable';

const LONGEST = 200;

/** A row's name: the cookie's, the entry's, or the declared notation. */
export function nameOf({ cookie, entry, declaration }: Row): string {
  return writable(cookie?.name ?? entry?.name ?? declaration?.name ?? '');
}

/** A finding in one line: `provider-differs (warning): declared "Hotjar", actual "Google"`. */
export function findingText(finding: Finding): string {
  const { rule, severity } = finding;
  return withDetail(`${rule} (${severity})`, finding);
}

/** What names a finding, with what was declared and is actual: `Another provider: declared "Hotjar", actual "Google"`. */
export function withDetail(head: string, finding: Finding): string {
  const { declared, setAside, evidence } = finding;
  const actual = actualIn(finding);
  const parts = [
    declared !== undefined && `declared "${shortened(declared)}"`,
    actual !== undefined && `actual "${shortened(actual)}"`,
    evidence?.by === 'removed' &&
      `the site's own row "${shortened(evidence.name)}" was removed or renamed by hand`,
    setAside && `set aside: ${shortened(setAside.reason)}`,
  ].filter(Boolean);
  return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`;
}

/** Seconds as people say them: `6 months`. */
function actualIn({ actual, evidence }: Finding): string | undefined {
  const isSeconds = evidence?.by === 'lifetime' || evidence?.by === 'guidance';
  if (!isSeconds || actual === 'session') return actual;
  const words = inPeoplesUnits(evidence.actualSeconds).map(
    ({ value, unit }) => `${value} ${unit}${value === 1 ? '' : 's'}`,
  );
  return `${evidence.atLeast ? 'at least ' : ''}${words.join(' and ')}`;
}

function shortened(text: string): string {
  return clip(writable(text), LONGEST);
}

/** A text that a terminal, JSON and XML can have: controls are written out, half a character is replaced. */
export function writable(text: string): string {
  return printable(toUSVString(text));
}
