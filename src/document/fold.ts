/** Parts no words: soft hyphens, spaces of no width, marks of direction that only help a renderer. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
/** White space that is not one plain space already, so that most texts need no copy. */
const TO_FOLD = /[^\S ]\s*| \s+/g;

/**
 * A text as it is read: white space folded to single spaces, and a name that was written with places to
 * break it (`<wbr>`, soft hyphens) in one piece.
 */
export function folded(text: string): string {
  return text.replace(INVISIBLE, '').replace(TO_FOLD, ' ').trim();
}

/** Of preformatted text: tabs and runs of spaces part cells and stay. */
export function foldedKeepingGaps(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\u00A0/g, ' ')
    .trim();
}
