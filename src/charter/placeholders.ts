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
  String.raw`(?<any>\*+)`,
  String.raw`#+`,
  String.raw`<[^<>]*>`,
  String.raw`\{[^{}]*\}`,
  // An index such as [0] is part of a name.
  String.raw`\[(?!\d+\])[^\][]+\]`,
  String.raw`…|\.{3,}`,
  String.raw`(?<run>[xX]{3,})`,
  String.raw`n{4,}|N{4,}`,
  String.raw`(?<=[-_.])(?:xyz|XYZ)(?=$|[-_.])`,
  // A percent sign that does not begin an escaped byte.
  String.raw`%(?![\dA-Fa-f]{2})s?`,
];
const PLACEHOLDER = new RegExp(PLACEHOLDERS.join('|'), 'g');
const IDENTIFIER = /^(?:#+|[xXnN]+|xyz|XYZ)$|id\b|[-_ ]id|Id|ID|num|hash|uuid/;

/** A word in capitals after a name that has small letters: `_gat_ClientID`. `ASP.NET_SessionId` is a name. */
const WORD_FOR_ID =
  /(?<=[a-z][A-Za-z\d]{0,60}[-_.])(?:(?:Client|User|Site|Account|Property|Container|Tracking|Measurement|Customer|Website)ID|(?:CLIENT|USER|SITE|ACCOUNT|PROPERTY|CONTAINER|TRACKING|MEASUREMENT|CUSTOMER|WEBSITE)[-_]?ID|ID|HASH|UUID|GUID)$/;

/** The placeholders of a notation, in their order. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = [...text.matchAll(PLACEHOLDER)];
  const letter = found.find(({ groups }) => groups?.run)?.groups?.run?.[0];
  return (letter ? withSingles(text, letter) : withLastWord(text, found)).map((match) => ({
    index: match.index,
    length: match[0].length,
    mayBeEmpty: match.groups?.any !== undefined,
    isIdentifier: IDENTIFIER.test(match[0]),
  }));
}

/** A single `X` stands for something only beside a run of them: `_gat_UA-XXXXXX-X`. */
function withSingles(text: string, letter: string): RegExpExecArray[] {
  const single = `(?<=[-_.])${letter}(?=$|[-_.])`;
  return [...text.matchAll(new RegExp([...PLACEHOLDERS, single].join('|'), 'g'))];
}

function withLastWord(text: string, found: RegExpExecArray[]): RegExpExecArray[] {
  if (found.length > 0 || !/(?:ID|HASH)$|UUID$|GUID$/.test(text)) return found;
  const word = WORD_FOR_ID.exec(text);
  return word ? [word] : found;
}
