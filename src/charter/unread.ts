/** What a reader found and could not understand: never dropped in silence. */
export interface Unread {
  /** A row or line of the source as a number (`14`), or a place in it (`DomainData.Groups[2]`). */
  where: string;
  /** What stands there, as printed. */
  text: string;
  /** One of {@link UnreadReason}: whoever shows it puts it into words. */
  why: UnreadReason;
}

export type UnreadReason =
  /** A row of a table of cookies that names no cookie. */
  | 'no-name'
  /** Its name cell holds words, not a cookie's name: "session cookies". */
  | 'not-a-name'
  /** The notation fits every cookie or none: `xxx`, `*`. */
  | 'fits-nothing'
  /** A lifetime is stated in words that are not known. */
  | 'retention'
  /** Beyond what is read of one source: see limits.ts. */
  | 'cut'
  /** A part of a machine format that is not as it should be. */
  | 'malformed';
