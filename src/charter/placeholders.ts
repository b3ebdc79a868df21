/** What stands in a notation for a part of the name that differs from visitor to visitor. */
export interface Placeholder {
  index: number;
  length: number;
  /** `*` stands for any text, also none. */
  mayBeEmpty: boolean;
  /** It stands for a number or an identifier: `{postId}`, `xxx`, `###`. */
  isIdentifier: boolean;
}

const PLACEHOLDERS = [
  String.raw`\*+`,
  String.raw`#+`,
  String.raw`<[^<>]*>`,
  String.raw`\$?\{{1,2}[^{}]*\}{1,2}`,
  // In brackets inside a name: mp_(token)_mixpanel.
  String.raw`\([A-Za-z][^()\s]*\)`,
  // An index such as [0] is part of a name.
  String.raw`\[(?!\d+\])[^\][]+\]`,
  String.raw`…|\.{3,}`,
  String.raw`[xX]{3,}`,
  String.raw`n{4,}|N{4,}`,
  String.raw`(?<=[-_.])(?:xyz|XYZ)(?=$|[-_.])`,
  String.raw`%[A-Za-z]\w{0,30}%`,
  // A percent sign that does not begin an escaped byte.
  String.raw`%(?![\dA-Fa-f]{2})s?`,
];
const PLACEHOLDER = new RegExp(PLACEHOLDERS.join('|'), 'g');
/** One of these is in every notation that has a placeholder: most are told apart by it at once. */
const MAY_HOLD = /[*#<{[(…%]|\.\.\.|xxx|nnnn|xyz/i;
const IDENTIFIER = /^(?:#+|[xXnN]+|xyz|XYZ)$|id\b|[-_ ]id|Id|ID|num|hash|uuid/;

/** A word in capitals after a name that has small letters: `_gat_ClientID`. `ASP.NET_SessionId` is a name. */
const WORD_FOR_ID =
  /(?<=[a-z][A-Za-z\d]{0,60}[-_.])(?:(?:Client|User|Site|Account|Property|Container|Tracking|Measurement|Customer|Website)ID|(?:CLIENT|USER|SITE|ACCOUNT|PROPERTY|CONTAINER|TRACKING|MEASUREMENT|CUSTOMER|WEBSITE)[-_]?ID|ID|UID|HASH|UUID|GUID)$/;
const NONE: readonly Placeholder[] = [];

/** The placeholders of a notation, in their order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!MAY_HOLD.test(text)) return lastWordIn(text);
  const found = allOf(PLACEHOLDER, text);
  if (found.length === 0) return lastWordIn(text);
  const run = found.find(({ index }) => /^xxx/i.test(text.slice(index, index + 3)));
  return run ? withSingles(text, text[run.index]!) : found;
}

function allOf(pattern: RegExp, text: string): Placeholder[] {
  const found: Placeholder[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push(placeholderOf(match));
  return found;
}

function placeholderOf({ 0: printed, index }: RegExpExecArray): Placeholder {
  return {
    index,
    length: printed.length,
    mayBeEmpty: printed.startsWith('*'),
    isIdentifier: IDENTIFIER.test(printed),
  };
}

/** A single `X` or `Y` stands for something only beside a run: `_gat_UA-XXXXXX-X`. */
function withSingles(text: string, letter: string): Placeholder[] {
  const single = `(?<=[-_.])${letter === 'x' ? '[xy]' : '[XY]'}(?=$|[-_.])`;
  return allOf(new RegExp([...PLACEHOLDERS, single].join('|'), 'g'), text);
}

function lastWordIn(text: string): readonly Placeholder[] {
  const word = text.endsWith('ID') || text.endsWith('HASH') ? WORD_FOR_ID.exec(text) : undefined;
  return word ? [placeholderOf(word)] : NONE;
}
