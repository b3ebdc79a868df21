/**
 * A text as far as its words go: white space, and whether quotes are typographic, say nothing.
 *
 * @returns the empty text for none.
 */
export function wordingOf(text: string | undefined): string {
  if (text === undefined) return '';
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?" ?/g, ' " ')
    .trim();
}
