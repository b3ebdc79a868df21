/**
 * Characters that change how the text around them is shown, or that show as nothing: controls,
 * marks of writing direction, line separators, zero-width space and byte order mark. The joiner of
 * emoji and of Indic scripts is left alone.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The text with every unseen character written out, as `\u202E`. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `\\u${code}`;
  });
}

/** At most `most` UTF-16 units of the text, never half a character, with an ellipsis where it was cut. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** An origin as people say it: its host, where nothing but https goes before it. */
export function withoutHttps(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}
