const MOST_CHARACTERS = 64_000;
const LONGEST_LINE = 4_096;

/**
 * The scripts on a stack, as `Error.stack` prints it in Chromium (`at name (https://…:1:2)`) and in Firefox
 * (`name@https://…:1:2`): no standard, but stable for years. What an extension or the browser itself runs at the
 * top is left out, and so are functions of the language. Text that a script had evaluated, and what it made a `blob:`
 * of, are its own. A page chooses the names of its functions and can make lines up.
 *
 * @returns one for a frame, the innermost first: an absolute http or https URL, or undefined for code that has no such
 *   address (`data:`, `about:`, WebAssembly, a console).
 */
export function scriptsOn(stack: string): (string | undefined)[] {
  const places = stack.slice(0, MOST_CHARACTERS).split('\n').flatMap(placeOf);
  const first = places.findIndex((place) => !isOfExtension(place));
  return first < 0 ? [] : places.slice(first).map(urlOf);
}

/** What a line says of where its frame is; none of a line that is no frame, or a function of the language. */
function placeOf(line: string): string[] {
  if (line.length > LONGEST_LINE) return [''];
  const place = line.startsWith('    at ') ? placeInChromium(line) : placeInFirefox(line);
  return place === undefined || place === '<anonymous>' ? [] : [place];
}

/**
 * In brackets at the end, else all there is. A URL has no space, so the last bracket after one opens the place, or,
 * of text that was evaluated, the place of whoever had it evaluated.
 */
function placeInChromium(line: string): string {
  if (line.endsWith(')')) return line.slice(line.lastIndexOf(' (') + 2, -1);
  return line.slice('    at '.length).replace(/^async /, '');
}

/** After the name and an @; a URL may have one too. */
function placeInFirefox(line: string): string | undefined {
  const at = /@(?=[a-z][a-z-]*:|<)/.exec(line) ?? /@/.exec(line);
  return at ? line.slice(at.index + 1) : undefined;
}

/** Firefox gives what an extension runs in a page's world no address. */
function isOfExtension(place: string): boolean {
  return /^[a-z]+-extension:|^<anonymous code>/.test(place);
}

/** Without line and column, and without what Firefox (` line 3 > eval`) and Chromium (`:1:2), `) say of evaluation. */
function urlOf(place: string): string | undefined {
  const url = /^(?:blob:)?(https?:\/\/\S+)/.exec(place)?.[1];
  return url?.replace(/[),]{0,16}$/, '').replace(/(?::\d{1,9}){1,2}$/, '');
}
