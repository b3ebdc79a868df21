/** Who says that a rule matters. */
export interface RuleSource {
  /** The message that says it; absent where the original's title says it all. */
  says?: string;
  /** What stands in the message as it was published, in its order. */
  originals?: readonly Original[];
}

/** Words that are not ours, in their own language. */
export interface Original {
  text: string;
  /** A title, or a word that a study uses; neither for what reads alike in every language. */
  is?: 'title' | 'word';
  language?: string;
}

const cookieBlockTitle = title('CookieBlock (USENIX Security 2022)');
const consentChkTitle = title('ConsentChk (2025)');

/** @param types of violations, as the study numbers them. */
export function cookieBlock(types: string): RuleSource {
  return { says: 'source_study_type', originals: [cookieBlockTitle, { text: types }] };
}

/** @param word by which the study calls the fault. */
export function consentChk(word: string): RuleSource {
  const originals = [consentChkTitle, { text: word, is: 'word', language: 'en' } as const];
  return { says: 'source_study_term', originals };
}

export const IDENTITY: RuleSource = {
  says: 'source_study_identity',
  originals: [consentChkTitle],
};

export const TASKFORCE: RuleSource = {
  says: 'source_taskforce',
  originals: [title('Report of the work undertaken by the Cookie Banner Taskforce')],
};

export const PETS: RuleSource = {
  originals: [title('Proceedings on Privacy Enhancing Technologies (2025)')],
};

export const COOKIE_STANDARD: RuleSource = {
  says: 'source_standard',
  originals: [title('RFC 6265bis')],
};

export const OWASP: RuleSource = { originals: [title('OWASP Session Management Cheat Sheet')] };

function title(text: string): Original {
  return { text, is: 'title', language: 'en' };
}
