import { withoutPrototype } from './without-prototype';

/** Enough for our own, the writer and its callers. */
const MOST_FRAMES = 12;

/**
 * What reads the stack of whoever calls it, as the browser prints it: empty where the page has seen to it that it
 * cannot be read unnoticed.
 */
export function stackReader(): () => string {
  const PageError = Error;
  const { getOwnPropertyDescriptor, defineProperty } = Object;
  const put = (name: string, value: unknown) =>
    void defineProperty(PageError, name, withoutPrototype({ value }));

  /** Runs a task while a property of `Error` is another, which a page cannot see. */
  const having = (name: string, value: unknown, task: () => string): string => {
    const before = getOwnPropertyDescriptor(PageError, name);
    if (!before) return task();
    // A page's own accessor would be called, and one that is fixed stays.
    if (!before.writable) return '';
    put(name, value);
    try {
      return task();
    } finally {
      put(name, before.value);
    }
  };

  const read = () => {
    const { stack } = new PageError();
    return typeof stack === 'string' ? stack : '';
  };
  return () =>
    // V8 calls the page's prepareStackTrace, where it has one, and prints no more than its limit.
    having('prepareStackTrace', undefined, () => having('stackTraceLimit', MOST_FRAMES, read));
}
