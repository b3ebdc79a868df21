import { toldChoiceOf } from './choice/told-choice';

/** What this page's scripts say of the visitor's choice: of the page's own world, so run there. */
export const result = toldChoiceOf(window);
