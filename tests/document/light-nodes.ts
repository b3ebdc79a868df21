/** A node with no more to it than a reader of documents asks for: parsers stop at such depths, or take minutes. */
export class LightNode {
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  readonly shadowRoot = null;
  readonly attributes = [];
  private lastChild: LightNode | null = null;

  /** @param localName of an element; '' of a text. */
  constructor(
    readonly localName: string,
    readonly data = '',
  ) {}

  get nodeType(): number {
    return this.localName === '' ? 3 : 1;
  }

  append(child: LightNode): LightNode {
    if (this.lastChild) this.lastChild.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
    return child;
  }

  get childNodes(): LightNode[] {
    const nodes = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): LightNode[] {
    return this.childNodes.filter(({ nodeType }) => nodeType === 1);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): LightNode | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): LightNode | null {
    return elementFrom(this.nextSibling);
  }

  getAttribute(): null {
    return null;
  }

  hasAttribute(): boolean {
    return false;
  }

  hasAttributes(): boolean {
    return false;
  }

  querySelector(): null {
    return null;
  }
}

function elementFrom(node: LightNode | null): LightNode | null {
  let at = node;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}

/** A document whose body holds what the function appends to it. */
export function lightDocument(fill: (body: LightNode) => void): Document {
  const root = new LightNode('#document');
  fill(root.append(new LightNode('html')).append(new LightNode('body')));
  return root as unknown as Document;
}
