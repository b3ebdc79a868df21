/** A line of a narrow column takes so many characters before it is broken inside a name. */
const NARROWEST_COLUMN = 10;
/** What is left of a name on its second line. */
const LONGEST_REST = 8;

/**
 * Lines of a name cell, with names joined that a narrow column broke: `temp_appointmen` and `t_id`. Only
 * where the second piece cannot be a name of its own, and the first is longer and goes on.
 *
 * @param lines trimmed.
 */
export function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isRestOf(line, last)) joined[joined.length - 1] = last + line;
    else if (line !== '') joined.push(line);
  }
  return joined;
}

function isRestOf(line: string, before: string): boolean {
  if (line === '' || /\s/.test(line) || /[\s,;:.)]$/.test(before)) return false;
  if (/^[-/@^|%]/.test(line) && /^[\w.%^|@/-]+$/.test(before)) return !before.includes(' ');
  if (opensMore(before)) return true;
  return (
    before.length >= NARROWEST_COLUMN &&
    line.length <= LONGEST_REST &&
    line.length < before.length &&
    // `session_trs` and `trs` are two names that share their end.
    !before.endsWith(line) &&
    /^[\w.-]*[a-z]$/.test(before) &&
    /[_.-]/.test(before) &&
    // One letter and an underscore begin no name: the letter ends the word before.
    (/^[a-z](?:[_.-]\w*)?$/.test(line) || /^[b-df-hj-np-tv-xz]{1,3}$/.test(line))
  );
}

/** A placeholder that is not closed yet goes on. */
function opensMore(text: string): boolean {
  const last = Math.max(text.lastIndexOf('<'), text.lastIndexOf('{'), text.lastIndexOf('['));
  return last >= 0 && !/[>}\]]/.test(text.slice(last)) && text.length - last < 60;
}
