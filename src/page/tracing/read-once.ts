import { withoutPrototype } from './without-prototype';

/** A value on its way into the browser, and what the browser made of it. */
export interface ReadOnce {
  /** To be given to the browser in the value's place. */
  given: unknown;
  /** The text that the browser has read; undefined where it has read none. */
  text(): string | undefined;
}

const { toPrimitive } = Symbol;

/**
 * Lets the browser turn a value into a text, when and as often as it does that by itself, and listens. An object's
 * `toString` is the page's own code: what it does and throws must happen once, in its place.
 */
export function readOnce(value: unknown): ReadOnce {
  if (!isObject(value)) {
    return {
      given: value,
      text: () => (typeof value === 'symbol' ? undefined : `${value as string}`),
    };
  }
  let read: string | undefined;
  const listening = {
    [toPrimitive]: (hint: string) => {
      const primitive =
        hint === 'number' ? +(value as unknown as number) : `${value as unknown as string}`;
      read = `${primitive}`;
      return primitive;
    },
  };
  return { given: withoutPrototype(listening), text: () => read };
}

/** Whether the language would call its methods to turn it into a text. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
