import { options, type ComponentChild } from 'preact';

/** Between the parts of a host or a path; not inside "1.5" or "e.g.". */
const JOINT = /(?<=[\p{L}\p{N}_-]{2}[./])(?=[\p{L}\p{N}_-]{2})/u;

/**
 * Lets all data that a page shows (`bdi`) break after the dots and slashes of hosts and paths, before it breaks
 * anywhere; inspector.css says where they may. Preact is asked for it once, and not the components: they are the
 * popup's too, where each byte counts.
 */
export function breakAfterDots(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (vnode.type === 'bdi') breakIn(vnode.props);
    before?.(vnode);
  };
}

function breakIn(props: { children?: unknown }): void {
  const { children } = props;
  props.children = (Array.isArray(children) ? children : [children]).flatMap((child: unknown) =>
    typeof child === 'string' ? withBreaks(child) : [child],
  );
}

function withBreaks(text: string): ComponentChild[] {
  return text
    .split(JOINT)
    .flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} class="joint" />, part]));
}
