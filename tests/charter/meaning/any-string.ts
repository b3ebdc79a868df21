import fc from 'fast-check';

/** Any text of up to 40 code points. The library's own units of all Unicode take seconds to set up. */
export const anyString = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0x10ffff)), { maxLength: 40 })
  .map((points) => String.fromCodePoint(...points));
