/** Characters that are kept of the reason why a finding is set aside. */
export const MOST_OF_A_REASON = 1_000;
/** Characters that are kept of the name of whoever set it aside. */
export const MOST_OF_WHO = 100;
