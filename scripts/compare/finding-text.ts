import { toUSVString } from 'node:util';
import type { Finding, Row } from '../../src/verdict/report';
import { clip, printable } from '../../src/ui/components/printable';

const LONGEST = 200;

/** A row's name: the cookie's, the entry's, or the declared notation. */
export function nameOf({ cookie, entry, declaration }: Row): string {
  return writable(cookie?.name ?? entry?.name ?? declaration?.name ?? '');
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
  return clip(writable(text), LONGEST);
}

/** A text that a terminal, JSON and XML can have: controls are written out, half a character is replaced. */
export function writable(text: string): string {
  return printable(toUSVString(text));
}
