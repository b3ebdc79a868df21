const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT_BITS = 6;
const BYTE_BITS = 8;

/**
 * Decodes base64 (RFC 4648), with or without padding, the URL's alphabet too; one character a byte, which is
 * all that ids in ASCII need. The language has no decoder of its own.
 *
 * @returns undefined where the text is no base64.
 */
export function textOfBase64(text: string): string | undefined {
  let decoded = '';
  let bits = 0;
  let count = 0;
  for (const character of text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return undefined;
    bits = ((bits << DIGIT_BITS) | digit) & 0xffff;
    count += DIGIT_BITS;
    if (count < BYTE_BITS) continue;
    count -= BYTE_BITS;
    decoded += String.fromCharCode((bits >> count) & 0xff);
  }
  return decoded;
}
