import { isObject, readOnce, type ReadOnce } from './read-once';
import { withoutPrototype } from './without-prototype';

/** What the types do not know yet: of secure pages only. */
interface CookieStoreHolder {
  CookieStore?: { prototype: { set?: (...values: unknown[]) => Promise<void> } };
}

/** The members of its options that are listened to; the browser reads the others by itself. */
type Member = 'name' | 'value' | 'expires' | 'maxAge' | 'domain' | 'path';

/**
 * Listens to `cookieStore.set`: it is wrapped, and behaves as before. What it writes is told as `document.cookie`
 * would be told to write it. Deletions by `cookieStore.delete` set nothing.
 *
 * @param wrote called in the turn of the call, also where its promise is going to be rejected.
 */
export function traceCookieStore(window: object, wrote: (text: string) => void): void {
  const prototype = (window as CookieStoreHolder).CookieStore?.prototype;
  const descriptor = prototype && Object.getOwnPropertyDescriptor(prototype, 'set');
  if (typeof descriptor?.value !== 'function' || !descriptor.configurable) return;
  const { apply } = Reflect;
  const written = writtenText();
  const handler: ProxyHandler<(...values: unknown[]) => unknown> = {
    apply: (set, self, values: unknown[]) => {
      const members: Members = withoutPrototype({});
      const promise = apply(set, self, listening(values, members));
      const text = written(members);
      if (text !== undefined) wrote(text);
      return promise;
    },
  };
  const value = new Proxy(
    descriptor.value as (...values: unknown[]) => unknown,
    withoutPrototype(handler),
  );
  Object.defineProperty(prototype, 'set', { ...descriptor, value });
}

type Members = Partial<Record<Member, ReadOnce>>;

/** `set(name, value)` or `set(options)`: what is given in their place, which fills the members when it is read. */
function listening(values: unknown[], members: Members): unknown[] {
  if (values.length >= 2) {
    members.name = readOnce(values[0]);
    members.value = readOnce(values[1]);
    return [members.name.given, members.value.given];
  }
  const options = values[0];
  if (values.length === 0 || !isObject(options)) return values;
  // Not around the options themselves: what is frozen has to be given as it is.
  return [new Proxy(withoutPrototype({}), optionsHandler(options, members))];
}

const { get } = Reflect;

function optionsHandler(options: object, members: Members): ProxyHandler<object> {
  return withoutPrototype({
    get: (_: object, name: PropertyKey) => {
      const value: unknown = get(options, name);
      if (!isMember(name) || value === undefined || value === null) return value;
      const member = readOnce(value);
      members[name] = member;
      return member.given;
    },
  });
}

function isMember(name: PropertyKey): name is Member {
  switch (name) {
    case 'name':
    case 'value':
    case 'expires':
    case 'maxAge':
    case 'domain':
    case 'path':
      return true;
    default:
      return false;
  }
}

/** As `document.cookie` takes it: what names its end as an instant, in milliseconds, has a Max-Age there. */
function writtenText(): (members: Members) => string | undefined {
  const { now } = Date;
  const { round } = Math;
  const endOf = ({ expires, maxAge }: Members) => {
    const seconds = maxAge?.text();
    if (seconds !== undefined) return `; max-age=${seconds}`;
    const instant = expires?.text();
    return instant === undefined ? '' : `; max-age=${round((+instant - now()) / 1_000)}`;
  };
  return (members) => {
    const name = members.name?.text();
    const value = members.value?.text();
    if (name === undefined || value === undefined) return undefined;
    const domain = members.domain?.text();
    const home = domain === undefined ? '' : `; domain=${domain}`;
    return `${name}=${value}${endOf(members)}${home}; path=${members.path?.text() ?? '/'}`;
  };
}
