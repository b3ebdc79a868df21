/** The IAB's Transparency and Consent Framework 2: many platforms write its string beside their own entry. */
export const TCF = 'TCF';

/** Google's consent mode 2: what a page tells Google's tags, whichever platform asked. */
export const CONSENT_MODE = 'Google consent mode';

/** From the more to the less telling: a platform's own entry goes before them all. */
export const GENERAL_SIGNALS: readonly string[] = [TCF, CONSENT_MODE];
