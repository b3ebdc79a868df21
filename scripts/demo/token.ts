import { randomInt } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A random token, as Django makes its session keys. */
export function token(length = 32): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}
