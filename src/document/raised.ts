const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number that is printed raised, as the mark of a footnote is, stays apart from the name it stands at. */
export function withRaisedDigits(text: string): string {
  if (!/^\s*[[(]?\d{1,3}[\])]?\s*$/.test(text)) return text;
  return text.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit).replace(/[[\]()\s]/g, '');
}
