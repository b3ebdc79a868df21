import { choiceMarkOf } from './choice/mark';
import type { ValueFacts } from './jar-cookie';
import { valueShapeOf } from './value-shape';

/**
 * All that is told of a cookie's value.
 *
 * @param value untrusted. It goes no further.
 */
export function valueFactsOf(name: string, value: string): ValueFacts {
  const mark = choiceMarkOf(name, value);
  return { ...(mark && { mark }), shape: valueShapeOf(value) };
}
