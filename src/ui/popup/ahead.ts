import { askAhead, type Ahead } from './ask-ahead';

declare global {
  interface Window {
    /** What `ahead.js` has asked for, and how to ask for it again. */
    ahead: Ahead;
    askAhead: () => Ahead;
  }
}

// A script of its own, small enough to run at once: the browser answers while it reads the page's module.
window.ahead = askAhead();
window.askAhead = askAhead;
