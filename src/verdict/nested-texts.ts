/** Texts in their order, each with the longest other one that it begins with. */
export interface NestedTexts {
  /** By UTF-16 code units. */
  sorted: readonly string[];
  /** For each the place of the one that it begins with; -1 for none. */
  within: Int32Array;
}

/** Lays texts out for {@link beginningsOf}: takes time in proportion to their lengths, and what sorting takes. */
export function nestedTexts(texts: Iterable<string>): NestedTexts {
  const sorted = [...texts].toSorted(byCodeUnits);
  const within = new Int32Array(sorted.length);
  const open: number[] = [];
  for (const [at, text] of sorted.entries()) {
    while (open.length > 0 && !text.startsWith(sorted[open.at(-1)!]!)) open.pop();
    within[at] = open.at(-1) ?? -1;
    open.push(at);
  }
  return { sorted, within };
}

/**
 * Those of the texts that a name begins with, the longest first. Whatever the name, it is compared with as many texts as
 * halving takes, and with the last of them character by character.
 */
export function beginningsOf({ sorted, within }: NestedTexts, name: string): string[] {
  let at = notAfter(sorted, name);
  // Between a beginning of the name and the name itself stand only texts that begin with it too.
  const shared = at < 0 ? 0 : sharedLength(sorted[at]!, name);
  const found: string[] = [];
  for (; at >= 0; at = within[at]!) {
    if (sorted[at]!.length <= shared) found.push(sorted[at]!);
  }
  return found;
}

/** The place of the last text that does not come after the name; -1 for none. */
function notAfter(sorted: readonly string[], name: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= name) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
