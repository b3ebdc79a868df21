import type { Finding, Row } from '../../src/verdict/report';
import { printable } from '../../src/ui/components/printable';

const LONGEST = 200;

/** A row's name: the cookie's, the entry's, or the declared notation. */
export function nameOf({ cookie, entry, declaration }: Row): string {
  return printable(cookie?.name ?? entry?.name ?? declaration?.name ?? '');
}

/** A finding in one line: `provider-differs (warning): declared "Hotjar", actual "Google"`. */
export function findingText({ rule, severity, declared, actual, setAside }: Finding): string {
  const parts = [
    declared !== undefined && `declared "${shortened(declared)}"`,
    actual !== undefined && `actual "${shortened(actual)}"`,
    setAside && `set aside: ${shortened(setAside.reason)}`,
  ].filter(Boolean);
  const head = `${rule} (${severity})`;
  return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`;
}

function shortened(text: string): string {
  const line = printable(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
