import type { Setter } from '../../../cookie/model';
import type { Row } from '../../../verdict/report';

const MOST_COOKIES = 60;
const LINE_HEIGHT = 20;
const TOP = 32;
const WIDTH = 960;
/** Where the columns stand: the site, who called, who set, the cookies. */
const COLUMNS = [16, 220, 460, 740] as const;

/** One thing of a picture of who sets what. */
export interface SetterNode {
  key: string;
  text: string;
  kind: 'site' | 'caller' | 'script' | 'response' | 'unknown' | 'cookie';
  x: number;
  y: number;
}

/** From the site through scripts and requests to cookies, in CSS pixels. */
export interface SettersLayout {
  width: number;
  height: number;
  nodes: SetterNode[];
  /** From the right end of a text to the left of the next. */
  links: { from: SetterNode; to: SetterNode }[];
  /** Each cookie with its way, from the site on. */
  ways: { cookie: string; way: string[]; kind: Setter['kind'] }[];
  /** Cookies that found no room. */
  leftOut: number;
}

/** Lays out who sets which cookie of one site: those of one setter stand together. */
export function settersLayout(site: string, rows: readonly Row[]): SettersLayout {
  const cookies = rows.flatMap(({ cookie }) => cookie ?? []);
  const chains = cookies
    .map(({ name, identity, setBy }) => ({ name, identity, ...chainOf(setBy, site) }))
    .toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
  const shown = chains.slice(0, MOST_COOKIES);
  const nodes = new Map<string, SetterNode>();
  const links = new Map<string, { from: SetterNode; to: SetterNode }>();
  const root = place(nodes, { key: 'site', text: site, kind: 'site', x: COLUMNS[0], y: 0 });
  shown.forEach(({ name, identity, caller, setter, kind }, index) => {
    const y = TOP + index * LINE_HEIGHT;
    let from = root;
    const go = (node: SetterNode) => {
      const to = place(nodes, node);
      links.set(`${from.key}\n${to.key}`, { from, to });
      from = to;
    };
    if (caller !== undefined) {
      go({ key: `caller ${caller}`, text: caller, kind: 'caller', x: COLUMNS[1], y });
    }
    go({ key: `${kind} ${setter} by ${caller ?? ''}`, text: setter, kind, x: COLUMNS[2], y });
    go({ key: `cookie ${identity}`, text: name, kind: 'cookie', x: COLUMNS[3], y });
  });
  root.y = TOP + (Math.max(0, shown.length - 1) * LINE_HEIGHT) / 2;
  return {
    width: WIDTH,
    height: TOP + shown.length * LINE_HEIGHT + 8,
    nodes: [...nodes.values()],
    links: [...links.values()],
    ways: shown.map(({ name, caller, setter, kind }) => ({
      cookie: name,
      kind,
      way: [site, ...(caller === undefined ? [] : [caller]), setter],
    })),
    leftOut: chains.length - shown.length,
  };
}

/** A thing stands where it is first needed. */
function place(nodes: Map<string, SetterNode>, node: SetterNode): SetterNode {
  const known = nodes.get(node.key);
  if (known) return known;
  nodes.set(node.key, node);
  return node;
}

interface Chain {
  /** Who asked for the response, or called the script; undefined where that is the site or not known. */
  caller?: string;
  /** An origin's host; empty where it is not known. */
  setter: string;
  kind: 'script' | 'response' | 'unknown';
  order: string;
}

function chainOf(setBy: Setter | null, site: string): Chain {
  const kind = setBy?.kind ?? 'unknown';
  const setter = hostOf(setBy?.origin);
  const called = hostOf(
    setBy?.callers?.at(0)?.origin ?? setBy?.redirects?.at(-1)?.origin ?? setBy?.initiator,
  );
  const hasCaller = called !== '' && called !== site && called !== setter;
  return {
    ...(hasCaller && { caller: called }),
    setter,
    kind,
    order: [hasCaller ? called : '', kind, setter].join('\n'),
  };
}

function hostOf(origin: string | undefined): string {
  return origin?.replace(/^https?:\/\//, '') ?? '';
}
