/** What a person keeps in private windows: never on disk, and gone with the last of those windows. */
export interface PrivateList<Item> {
  all(): Promise<readonly Item[]>;
  /**
   * Keeps these instead of what was.
   *
   * @throws where the browser's memory takes no more.
   */
  write(items: readonly Item[]): Promise<void>;
  /** A tab was closed: forgets them where no private window is open any more. */
  tabClosed(): Promise<void>;
}

/** What it needs of the world. */
export interface PrivateStore<Item> {
  read(): Promise<readonly Item[]>;
  keep(items: readonly Item[]): Promise<void>;
  openTabs(): Promise<{ incognito: boolean }[]>;
  /** Of all items as JSON: session storage holds ten megabytes, prepared reports and visits among them. */
  mostCharacters: number;
}

/** A list in session storage, which outlives the worker but is never on disk. */
export function createPrivateList<Item>(store: PrivateStore<Item>): PrivateList<Item> {
  let read: Promise<readonly Item[]> | undefined;
  const all = () => (read ??= store.read().catch(() => []));
  const write = async (items: readonly Item[]) => {
    if (JSON.stringify(items).length > store.mostCharacters) throw new Error('too much');
    await store.keep(items);
    read = Promise.resolve(items);
  };
  return {
    all,
    write,
    tabClosed: async () => {
      if ((await all()).length === 0) return;
      if (!(await store.openTabs()).some(({ incognito }) => incognito)) await write([]);
    },
  };
}
