import { offersOf } from '../document/page-offers';

/** What the page offers for reading, and whether it is a charter itself. */
export const result = offersOf(window.document, window.location.href);
