import type { Tally } from './groups';
import type { Words } from './words';

/** How many rows are cookies of this site, whatever came of them. */
function ownCookies(counts: Tally): number {
  return judgedCookies(counts) + counts.unjudged;
}

/** The whole report as one sentence that a person would say. */
export function answer(words: Words, counts: Tally, hasCharter: boolean): string {
  return hasCharter ? answerByCharter(words, counts) : answerWithoutCharter(words, counts);
}

function answerByCharter(words: Words, counts: Tally): string {
  const judged = judgedCookies(counts);
  const flagged = counts.mismatch + counts.undeclared;
  if (judged === 0 && counts.unjudged > 0) return words.count('answer_pending', counts.unjudged);
  if (judged === 0) return words.say('answer_none');
  if (flagged === 0) return words.count('answer_all_declared', judged);
  if (flagged === judged) return words.count('answer_all_flagged', judged);
  return words.count('answer_some_flagged', flagged, judged);
}

function answerWithoutCharter(words: Words, counts: Tally): string {
  const cookies = ownCookies(counts);
  return cookies === 0
    ? words.say('answer_no_charter_no_cookie')
    : words.count('answer_no_charter', cookies);
}

function judgedCookies(counts: Tally): number {
  return counts.mismatch + counts.undeclared + counts['as-declared'] - counts.entries;
}
