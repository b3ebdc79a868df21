import { withoutPrototype } from './without-prototype';

/** A value on its way into the browser, and what the browser made of it. */
export interface ReadOnce {
  /** To be given to the browser in the value's place. */
  given: unknown;
  /** The text that the browser has read; undefined where it has read none. */
  text(): string | undefined;
}

const { toPrimitive } = Symbol;
const { apply, get } = Reflect;
const UNREAD = Symbol('unread');

/**
 * Lets the browser turn a value into a text or a number, when and as often as it does that by itself, and listens. An
 * object's `toString` is the page's own code: what it does and throws must happen once, in its place.
 */
export function readOnce(value: unknown): ReadOnce {
  if (!isObject(value)) return { given: value, text: () => textOf(value) };
  let read: unknown = UNREAD;
  const conversion = (name: PropertyKey): unknown => {
    const method: unknown = get(value, name);
    if (typeof method !== 'function') return method;
    return (...hints: unknown[]) => (read = apply(method, value, hints) as unknown);
  };
  // The browser asks for one after the other (ECMA-262, 7.1.1), and says in its own words where there is none.
  const listening = {
    get [toPrimitive]() {
      return conversion(toPrimitive);
    },
    get toString() {
      return conversion('toString');
    },
    get valueOf() {
      return conversion('valueOf');
    },
  };
  return { given: withoutPrototype(listening as object), text: () => textOf(read) };
}

/** Whether the language would call its methods to turn it into a text. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Undefined where no browser takes it for a text. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'symbol' || isObject(value) ? undefined : `${value as string}`;
}
