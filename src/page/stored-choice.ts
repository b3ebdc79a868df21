import { storedMarksOf } from './choice/stored-marks';

/** What the page's web storage tells of the visitor's choice: in the extension's own world, where values are read. */
export const result = { origin: window.origin, marks: storedMarksOf(window) };
