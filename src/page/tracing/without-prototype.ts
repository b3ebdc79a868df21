const { setPrototypeOf } = Object;

/**
 * The same object without a prototype: what the browser or the language reads of it, it does not look for in
 * `Object.prototype`, where a page may have put something.
 */
export function withoutPrototype<T extends object>(object: T): T {
  return setPrototypeOf(object, null) as T;
}
