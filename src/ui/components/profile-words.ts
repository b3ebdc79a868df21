/** A profile of guidance with the messages that name it and say what it means, in the order of the options. */
export const PROFILE_WORDS = [
  ['neutral', 'profile_neutral', 'profile_neutral_text'],
  ['cnil', 'profile_cnil', 'profile_cnil_text'],
  ['ico', 'profile_ico', 'profile_ico_text'],
  ['own', 'profile_own', 'profile_own_text'],
] as const;
