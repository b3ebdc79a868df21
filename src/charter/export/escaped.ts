/** What would be taken for markup in HTML, in text and in quoted attributes. */
const HTML: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A text as it stands in HTML: never markup. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML.get(character) ?? character);
}

/**
 * A text as it stands in a cell of a Markdown table: on one line, and never markup, links, HTML or the end of
 * its cell.
 */
export function markdownCell(text: string): string {
  return markdownText(text).replace(/\r\n?|\n/g, '<br>');
}

/** A text as it stands in a line of Markdown. Leading marks of lists and headings are escaped too. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>|~#&]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s)/gm, (_, blank: string, mark: string) =>
      mark.length > 1 ? `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${blank}\\${mark}`,
    );
}
