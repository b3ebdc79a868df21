import { useEffect, useState } from 'preact/hooks';

/** Longer than between two keys of somebody who types. */
const REST_MS = 250;

/**
 * A value as it was when it last rested: for what takes long to draw, and would hold up what is typed.
 *
 * @param basis what the value is made of: where that is another, the value counts at once.
 */
export function useRested<Value>(value: Value, basis: unknown): Value {
  const [rested, setRested] = useState({ value, basis });
  useEffect(() => {
    const timer = setTimeout(
      () => setRested((before) => (before.value === value ? before : { value, basis })),
      REST_MS,
    );
    return () => clearTimeout(timer);
  }, [value, basis]);
  return rested.basis === basis ? rested.value : value;
}
