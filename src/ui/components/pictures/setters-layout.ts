import type { Setter } from '../../../cookie/model';
import type { Row } from '../../../verdict/report';
import { WIDEST } from './picture-room';

const MOST_COOKIES = 60;
const LINE_HEIGHT = 20;
const TOP = 32;
/** Where the columns stand, as shares of the width: the site, who called, who set, the cookies. */
const COLUMNS = [0.017, 0.23, 0.48, 0.77] as const;
/** What is narrower has no room for columns: it is a tree, each thing on a line of its own, so far from the left. */
const NARROWEST = 720;
const STEPS = [0, 16, 32, 48] as const;
/** Left free between a text and the next column. */
const BETWEEN = 24;

/** One thing of a picture of who sets what. */
export interface SetterNode {
  key: string;
  text: string;
  kind: 'site' | 'caller' | 'script' | 'response' | 'unknown' | 'cookie';
  x: number;
  y: number;
  /** For its text, in CSS pixels. */
  room: number;
}

/** From the site through scripts and requests to cookies, in CSS pixels. */
export interface SettersLayout {
  width: number;
  height: number;
  /** Each thing has a line of its own, below what it comes from. */
  isTree: boolean;
  nodes: SetterNode[];
  /** From a text to the next one. */
  links: { from: SetterNode; to: SetterNode }[];
  /** Each cookie with its way, from the site on. */
  ways: { cookie: string; way: string[]; kind: Setter['kind'] }[];
  /** Cookies that found no room. */
  leftOut: number;
}

/**
 * Lays out who sets which cookie of one site: those of one setter stand together.
 *
 * @param site a host.
 * @param width of the picture, in CSS pixels.
 */
export function settersLayout(site: string, rows: readonly Row[], width = WIDEST): SettersLayout {
  const cookies = rows.flatMap(({ cookie }) => cookie ?? []);
  const chains = cookies
    .map(({ name, identity, setBy }) => ({ name, identity, ...chainOf(setBy, site) }))
    .toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
  const shown = chains.slice(0, MOST_COOKIES);
  const nodes = new Map<string, SetterNode>();
  const links = new Map<string, { from: SetterNode; to: SetterNode }>();
  const isTree = width < NARROWEST;
  const columns = isTree ? STEPS : COLUMNS.map((share) => Math.round(share * width));
  /** A thing stands where it is first needed. */
  const place = (key: string, text: string, kind: SetterNode['kind'], column: number, at = 0) => {
    const known = nodes.get(key);
    if (known) return known;
    const x = columns[column] ?? 0;
    const end = isTree ? width : (columns[column + 1] ?? width) - BETWEEN;
    const y = TOP + (isTree ? nodes.size : at) * LINE_HEIGHT;
    const node = { key, text, kind, x, y, room: end - x };
    nodes.set(key, node);
    return node;
  };
  const root = place('site', site, 'site', 0);
  shown.forEach(({ name, identity, caller, setter, kind }, index) => {
    let from = root;
    const go = (...[key, text, of, column]: Parameters<typeof place>) => {
      const to = place(key, text, of, column, index);
      links.set(`${from.key}\n${to.key}`, { from, to });
      from = to;
    };
    if (caller !== undefined) {
      go(`caller ${caller}`, caller, 'caller', 1);
    }
    go(`${kind} ${setter} by ${caller ?? ''}`, setter, kind, 2);
    go(`cookie ${identity}`, name, 'cookie', 3);
  });
  if (!isTree) root.y = TOP + (Math.max(0, shown.length - 1) * LINE_HEIGHT) / 2;
  return {
    width,
    height: TOP + (isTree ? nodes.size : shown.length) * LINE_HEIGHT + 8,
    isTree,
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
  const setter = hostOf(setBy?.origin, site);
  const called = hostOf(
    setBy?.callers?.at(0)?.origin ?? setBy?.redirects?.at(-1)?.origin ?? setBy?.initiator,
    site,
  );
  const hasCaller = called !== '' && called !== site && called !== setter;
  return {
    ...(hasCaller && { caller: called }),
    setter,
    kind,
    order: [hasCaller ? called : '', kind, setter].join('\n'),
  };
}

/** With its port, which may tell two servers apart; a site's cookies know of no port. */
function hostOf(origin: string | undefined, site: string): string {
  const host = origin?.replace(/^https?:\/\//, '') ?? '';
  return host.replace(/:\d+$/, '') === site ? site : host;
}
