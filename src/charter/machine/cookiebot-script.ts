import type { JsonRecord } from './value';

const assignment =
  /\b(cookieTable(?:Necessary|Preference|Statistics|Advertising|Unclassified))\s?=\s?/g;

/**
 * The tables that a Cookiebot `cc.js` assigns, `CookieConsentDialog.cookieTableNecessary = [[…], …];`, as the
 * object that its dialog is in the page.
 *
 * @param readLiteral reads the text of one array literal.
 * @returns undefined where the text assigns none.
 */
export function cookiebotTablesIn(
  text: string,
  readLiteral: (literal: string) => unknown,
): JsonRecord | undefined {
  const tables = new Map<string, unknown>();
  assignment.lastIndex = 0;
  for (let match = assignment.exec(text); match; match = assignment.exec(text)) {
    const start = assignment.lastIndex;
    if (text[start] !== '[') continue;
    const end = endOfArray(text, start);
    const key = match[1] ?? '';
    tables.set(key, readLiteral(text.slice(start, end)));
    assignment.lastIndex = end;
  }
  return tables.size === 0 ? undefined : Object.fromEntries(tables);
}

/** Just after the bracket that closes the one at `start`; the end of the text where none does. */
function endOfArray(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let index = start; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}
