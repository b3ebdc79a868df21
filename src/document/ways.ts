import * as structure from './structure-ways';
import * as text from './text-ways';
import * as title from './title-ways';
import type { Way } from './reading';

/** Nothing in it is for a reader: scripts, pictures, lists of choices. */
export const PASSED_OVER: Way = { partsLines: false };

/** Running text, unless its class says that it draws an icon. */
const MARKER: Way = { partsLines: false };

const named: [Way, string][] = [
  [
    text.INLINE,
    'abbr acronym bdi bdo big cite data del dfn em font ins label mark nobr output picture q rb ruby slot small strike sub time u var wbr',
  ],
  [MARKER, 'i span'],
  [
    structure.BLOCK,
    'address article aside blockquote body center dialog dir div figcaption figure form frame hgroup html iframe main menu optgroup p search section template',
  ],
  [structure.LINES, 'col colgroup hr tbody tfoot'],
  [
    PASSED_OVER,
    'applet area audio base canvas datalist embed head input link map math meta meter noembed noframes noscript object option param progress rp rt script select source style svg textarea title track video',
  ],
  [text.BREAK, 'br'],
  [text.CODE, 'code kbd samp tt'],
  [text.STRONG, 'strong b'],
  [text.LINK, 'a'],
  [text.RAISED, 'sup'],
  [text.PICTURE, 'img'],
  [text.PREFORMATTED, 'pre listing xmp plaintext'],
  [text.MENU, 'nav'],
  [text.SURROUNDINGS, 'header footer'],
  [title.HEADING, 'h1 h2 h3 h4 h5 h6'],
  [title.SECTION, 'details fieldset'],
  [title.SECTION_TITLE, 'summary legend'],
  [title.BUTTON, 'button'],
  [structure.LIST, 'ul ol'],
  [structure.ITEM, 'li'],
  [structure.TABLE, 'table'],
  [structure.CAPTION, 'caption'],
  [structure.TABLE_HEAD, 'thead'],
  [structure.ROW, 'tr'],
  [structure.CELL, 'td'],
  [structure.HEADING_CELL, 'th'],
  [structure.TERM_LIST, 'dl'],
  [structure.TERM, 'dt'],
  [structure.DEFINITION, 'dd'],
];

/** By the name of the element, in lower case. */
const WAYS: ReadonlyMap<string, Way> = new Map(
  named.flatMap(([way, names]) => names.split(' ').map((name): [string, Way] => [name, way])),
);

/** By its `role`, where that says more than its name does. */
const WAYS_OF_ROLES: ReadonlyMap<string, Way> = new Map([
  ['heading', title.HEADING],
  ['tab', title.BUTTON],
  ['button', title.BUTTON],
  ['table', structure.TABLE],
  ['grid', structure.TABLE],
  ['treegrid', structure.TABLE],
  ['row', structure.ROW],
  ['cell', structure.CELL],
  ['gridcell', structure.CELL],
  ['columnheader', structure.HEADING_CELL],
  ['rowheader', structure.HEADING_CELL],
  ['list', structure.LIST],
  ['listitem', structure.ITEM],
  ['navigation', text.MENU],
  ['menu', text.MENU],
  ['menubar', text.MENU],
  ['banner', text.SURROUNDINGS],
  ['contentinfo', text.SURROUNDINGS],
]);

/** Elements that often stand for another one, and say so. */
const TAKES_ROLES: ReadonlySet<Way> = new Set([
  MARKER,
  structure.BLOCK,
  structure.LIST,
  structure.ITEM,
  text.LINK,
  title.BUTTON,
  title.SECTION,
]);

/** Fonts that draw a word as an icon: `expand_more` would read as the name of a cookie. */
const ICON_FONT = /\bmaterial-(?:icons|symbols)/;

/** Whether no element of HTML is called this. */
export function isUnknown(name: string): boolean {
  return !WAYS.has(name);
}

/** How an element is read, by its role or its name. A component's name has a hyphen. */
export function wayOf(element: Element): Way {
  const name = element.localName;
  const way = WAYS.get(name) ?? (name.includes('-') ? structure.BLOCK : text.INLINE);
  if (!TAKES_ROLES.has(way)) return way;
  const ofRole = WAYS_OF_ROLES.get(element.getAttribute('role') ?? '');
  if (ofRole) return ofRole;
  if (way !== MARKER) return way;
  return ICON_FONT.test(element.getAttribute('class') ?? '') ? PASSED_OVER : text.INLINE;
}
