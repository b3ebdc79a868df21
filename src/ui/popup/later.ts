/** All that the popup's first painting can do without: a file of its own, loaded after it. */
export * from '../components/later';
export { lookIntoStorage } from './look-into-storage';
export { offersOfTab, readBy } from './offers';
export { createTracing } from './tracing';
