import { readOnce } from './read-once';
import { withoutPrototype } from './without-prototype';

/**
 * Listens to `document.cookie = …`: its setter is wrapped, and behaves as before.
 *
 * @param wrote called in the turn of a write that the browser did not refuse, with the text that was written.
 */
export function traceDocumentCookie({ prototype }: typeof Document, wrote: (text: string) => void) {
  const { apply } = Reflect;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'cookie');
  if (!descriptor?.set || !descriptor.configurable) return;
  const handler: ProxyHandler<(value: unknown) => void> = {
    apply: (setter, self, values: unknown[]) => {
      if (values.length === 0) return apply(setter, self, values);
      const { given, text } = readOnce(values[0]);
      apply(setter, self, [given]);
      const written = text();
      if (written !== undefined) wrote(written);
    },
  };
  const set = new Proxy(descriptor.set, withoutPrototype(handler));
  Object.defineProperty(prototype, 'cookie', { ...descriptor, set });
}
