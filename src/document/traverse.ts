const [ELEMENT, TEXT] = [1, 3];

/** Who is told what a walk through a document meets. `Entered` is what it keeps of an element it is in. */
export interface Visitor<Entered> {
  /** @returns nothing where the element is to be passed over with everything in it. */
  enter(element: Element, parent: Entered): Entered | undefined;
  leave(entered: Entered): void;
  text(text: string): void;
  /** Nothing more is wanted; what was entered is still left. */
  readonly isFull: boolean;
}

/** Nodes to come: a node and its siblings, or it alone. */
interface Place<Entered> {
  next: Node | null;
  isAlone: boolean;
  entered: Entered;
  /** Whether the element is left when nothing more comes here. */
  leaves: boolean;
}

/**
 * Walks through everything below a node in the order in which it is shown, with open shadow roots, the
 * documents of frames of the same origin, and what is not shown at present. One pass without recursion: how
 * deep a document is nested is another's choice.
 *
 * @param outermost stands for the parent of the topmost elements.
 */
export function traverse<Entered>(root: Node, outermost: Entered, visitor: Visitor<Entered>): void {
  const places: Place<Entered>[] = [];
  const add = (next: Node | null, entered: Entered, leaves: boolean, isAlone = false) =>
    places.push({ next, isAlone, entered, leaves });
  for (const node of Array.from(root.childNodes).toReversed()) add(node, outermost, false, true);
  for (let place = places.at(-1); place; place = places.at(-1)) {
    const node = visitor.isFull ? null : place.next;
    if (!node) {
      places.pop();
      if (place.leaves) visitor.leave(place.entered);
      continue;
    }
    place.next = place.isAlone ? null : node.nextSibling;
    const type = node.nodeType;
    if (type === TEXT) visitor.text((node as Text).data);
    if (type !== ELEMENT) continue;
    const element = node as Element;
    const entered = visitor.enter(element, place.entered);
    if (entered === undefined) continue;
    const content = contentOf(element);
    if (!content) {
      add(element.firstChild, entered, true);
      continue;
    }
    add(null, entered, true);
    for (const [first, isAlone] of content.toReversed()) add(first, entered, false, isAlone);
  }
}

/** What to walk through in place of the children of an element: each with its siblings, or alone. */
function contentOf(element: Element): [Node | null, boolean][] | undefined {
  const name = element.localName;
  if (name === 'iframe' || name === 'frame') return [[frameDocument(element), true]];
  if (name === 'template') return [[shadowRootIn(element), false]];
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned.map((node) => [node, true]) : undefined;
  }
  const shadow = element.shadowRoot;
  if (!shadow) return undefined;
  const shownNowhere = Array.from(element.childNodes).filter((node) => !slotOf(node));
  return [[shadow.firstChild, false], ...shownNowhere.map((node): [Node, boolean] => [node, true])];
}

/** What stands in a shadow root as HTML writes it, which a parsed page keeps so; nothing of other templates. */
function shadowRootIn(template: Element): Node | null {
  if (!template.hasAttribute('shadowrootmode')) return null;
  return ((template as Partial<HTMLTemplateElement>).content ?? template).firstChild;
}

function slotOf(node: Node): HTMLSlotElement | null {
  return (node as Partial<Element>).assignedSlot ?? null;
}

/** The topmost element of a frame's document; nothing of a frame of another origin. */
function frameDocument(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
