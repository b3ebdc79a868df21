import type { Site } from '../../../scripts/demo/server';

export const behaviourHost = 'www.behaviour.example';

/** A page that tells how its browser behaves where cookies are written by script: `behaviour()` gives plain data. */
export const behaviourSites: Record<string, Site> = {
  [behaviourHost]: ({ path }) =>
    path === '/'
      ? {
          body: `<!doctype html><html lang="en"><title>Behaviour</title><h1>Behaviour</h1>
            <script>window.behaviour = ${String(behaviour)};</script>`,
        }
      : undefined,
};

/** Runs in the page, as text: it sees nothing of this file. */
async function behaviour() {
  interface Store {
    set(...values: unknown[]): Promise<void>;
  }
  const { cookieStore, CookieStore } = window as unknown as {
    cookieStore: Store;
    CookieStore: { prototype: object };
  };
  const descriptorOf = (owner: object, name: string) =>
    Object.getOwnPropertyDescriptor(owner, name)!;
  const setter = descriptorOf(Document.prototype, 'cookie').set!;
  const storeSet = descriptorOf(CookieStore.prototype, 'set').value as Store['set'];
  const faultOf = (task: () => unknown) => {
    try {
      return String(task());
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  };
  const rejectionOf = async (...values: unknown[]) => {
    try {
      return String(await cookieStore.set(...values));
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  };
  const write = (value: unknown) => Reflect.apply(setter, document, [value]) as unknown;

  /** Own properties with their flags, in their order; Firefox makes up that of a function's as it goes. */
  const keysOf = (owner: object) => {
    const keys = Reflect.ownKeys(owner).map(String);
    return typeof owner === 'function' ? keys.toSorted() : keys;
  };
  const tellOf = (value: unknown) =>
    typeof value === 'function' ? [value.name, value.length, keysOf(value)] : typeof value;
  const shapeOf = (owner: object) => [
    keysOf(owner),
    Object.entries(Object.getOwnPropertyDescriptors(owner))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { value, get, set, ...flags }]) => [
        name,
        flags,
        tellOf(value),
        tellOf(get),
        tellOf(set),
      ]),
  ];
  const shapes = [Document.prototype, CookieStore.prototype, setter, storeSet, Error].map(shapeOf);
  // Firefox lists them as they are first used.
  const names = Object.getOwnPropertyNames(window).toSorted();
  const isOwn = [Object.hasOwn(document, 'cookie'), Object.hasOwn(cookieStore, 'set')];
  const elements = document.querySelectorAll('*').length;

  for (const pair of document.cookie.split('; ')) {
    const name = pair.includes('=') ? pair.split('=')[0] : '';
    document.cookie = `${name}=x; path=/; max-age=0`;
  }
  const jars = [document.cookie];
  for (const text of [
    'b_a=1; path=/',
    'b_b=2',
    'b_a=3; path=/',
    'b_b=; max-age=0',
    'nameless',
    '=x',
  ]) {
    document.cookie = text;
    jars.push(document.cookie);
  }
  for (const value of [7, null, undefined, true, ['b_list=1'], 10n]) {
    write(value);
    jars.push(document.cookie);
  }

  const calls: string[] = [];
  const speaking = {
    [Symbol.toPrimitive]: (hint: string) => {
      calls.push(`toPrimitive ${hint}`);
      return 'b_spoken=1';
    },
  };
  const faults = [
    faultOf(() => write(speaking)),
    faultOf(() => Reflect.apply(setter, {}, [speaking])),
    faultOf(() => Reflect.apply(setter, document, [])),
    faultOf(() => write(Symbol('s'))),
    faultOf(() => write({ [Symbol.toPrimitive]: () => Symbol('s') })),
    faultOf(() => write(Object.create(null))),
    faultOf(() => write({ toString: () => JSON.parse('{') as string })),
    faultOf(() => Reflect.construct(setter, [])),
    faultOf(() => (Document.prototype as Partial<Document>).cookie),
    faultOf(() => Reflect.set(Document.prototype, 'cookie', 'x=y')),
    faultOf(() => Reflect.apply(storeSet, {}, ['a', 'b']) instanceof Promise),
    faultOf(() => Reflect.construct(storeSet, [])),
  ];

  let unhandled = 0;
  const twoUnhandled = new Promise<void>((resolve) => {
    addEventListener('unhandledrejection', (event) => {
      unhandled += 1;
      event.preventDefault();
      if (unhandled === 2) resolve();
    });
  });
  const order: string[] = [];
  const listening = new Proxy(
    { name: 'b_store', value: { toString: () => 'v' }, expires: Date.now() + 86_400_000 },
    {
      get: (target, name, receiver) => {
        order.push(`get ${String(name)}`);
        return Reflect.get(target, name, receiver) as unknown;
      },
      has: (target, name) => {
        order.push(`has ${String(name)}`);
        return Reflect.has(target, name);
      },
    },
  );
  const rejections = [
    await rejectionOf(listening),
    await rejectionOf('b_two', 'x'),
    await rejectionOf(Object.freeze({ name: Object.freeze(['b_frozen']), value: '1' })),
    await rejectionOf(),
    await rejectionOf(7),
    await rejectionOf({ name: 'b' }),
    await rejectionOf({ name: 'b;c', value: '1' }),
    await rejectionOf({ name: 'b', value: '1', domain: 'other.example' }),
    await rejectionOf({ name: Symbol('s'), value: '1' }),
    await rejectionOf({ name: 'b', value: '1', expires: {} }),
  ];
  void cookieStore.set({ name: 'b;c', value: '1' });
  // And that of the call on an object that is no store.
  await twoUnhandled;

  /** What the page has put into the language is called by a write as often as without tracing. */
  const heard: string[] = [];
  const undo: (() => void)[] = [];
  const { apply, ownKeys, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
  const { setPrototypeOf } = Object;
  const bare = (descriptor: PropertyDescriptor) =>
    setPrototypeOf(descriptor, null) as PropertyDescriptor;
  const replace = (owner: object, name: PropertyKey, descriptor: PropertyDescriptor) => {
    const before = getOwnPropertyDescriptor(owner, name);
    if (before && !before.configurable) return;
    defineProperty(owner, name, bare({ configurable: true, ...descriptor }));
    undo[undo.length] = () =>
      before ? defineProperty(owner, name, bare(before)) : deleteProperty(owner, name);
  };
  const owners = {
    Array: Array.prototype,
    String: String.prototype,
    RegExp: RegExp.prototype,
    Function: Function.prototype,
    Object,
    Reflect,
    Math,
    Date,
    JSON,
    EventTarget: EventTarget.prototype,
    Document: Document.prototype,
    Map: Map.prototype,
    Promise: Promise.prototype,
  };
  for (const [label, owner] of Object.entries(owners)) {
    for (const key of ownKeys(owner)) {
      const original: unknown = getOwnPropertyDescriptor(owner, key)?.value;
      if (typeof original !== 'function' || key === 'constructor') continue;
      const value = function replaced(this: unknown, ...values: unknown[]): unknown {
        heard[heard.length] = `${label}.${String(key)}`;
        return apply(original, this, values);
      };
      replace(owner, key, { value, writable: true });
    }
  }
  replace(Error, 'prepareStackTrace', {
    writable: true,
    value: () => (heard[heard.length] = 'Error.prepareStackTrace'),
  });
  for (const name of [
    'get',
    'set',
    'apply',
    'construct',
    'value',
    'writable',
    'detail',
    'bubbles',
    'cancelable',
    'composed',
    'relatedTarget',
    'text',
    'given',
    'name',
    'expires',
    'then',
    'toJSON',
  ]) {
    replace(Object.prototype, name, {
      get: () => {
        heard[heard.length] = `Object.prototype.${name}`;
        return undefined;
      },
    });
  }
  heard.length = 0;
  let written: unknown;
  try {
    document.cookie = 'b_heard=1';
    written = cookieStore.set('b_heard_store', '1');
  } finally {
    for (let index = undo.length - 1; index >= 0; index -= 1) undo[index]?.();
  }
  const isPromise = written instanceof Promise;
  await written;

  return {
    same: {
      shapes,
      names,
      isOwn,
      elements,
      jars,
      calls,
      faults,
      order,
      rejections,
      unhandled,
      heard,
      isPromise,
    },
    sources: [setter, storeSet].map((one) =>
      Function.prototype.toString.call(one).replace(/\s+/g, ' '),
    ),
  };
}
