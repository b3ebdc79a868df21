import { storageNamesOf } from '../document/storage-names';

/** What the frame keeps that this runs in: a promise, which the browser waits for. */
export const result = storageNamesOf(window);
