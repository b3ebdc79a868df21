/** Browsers nest no deeper than 512 either; linkedom takes time in proportion to the depth for each element. */
const DEEPEST = 1_000;

/** Elements that are never open, or that the parser closes by itself: they do not nest. */
const SHALLOW = new Set(
  `area base br col embed hr img input link meta param source track wbr
  p li dt dd tr td th thead tbody tfoot colgroup option optgroup`.split(/\s+/),
);

/**
 * HTML without the tags that would nest deeper than any page does. What stands in them stays. Takes time in
 * proportion to the text.
 */
export function boundedNesting(html: string): string {
  const kept: string[] = [];
  let [from, depth, dropped] = [0, 0, 0];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const end = html.indexOf('>', at);
    if (end < 0) break;
    const isEnd = html[at + 1] === '/';
    if (isShallow(html, isEnd ? at + 2 : at + 1)) continue;
    const isBeyond = isEnd ? dropped > 0 : depth >= DEEPEST;
    if (isBeyond) {
      kept.push(html.slice(from, at));
      from = end + 1;
      dropped += isEnd ? -1 : 1;
    } else depth = Math.max(0, depth + (isEnd ? -1 : 1));
    at = end;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function isShallow(html: string, at: number): boolean {
  const name = /^[a-z][a-z0-9-]*/i.exec(html.slice(at, at + 40))?.[0];
  return name === undefined || SHALLOW.has(name.toLowerCase());
}
