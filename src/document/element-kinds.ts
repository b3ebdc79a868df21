/** What an element is to the reader of a document; whatever is named nowhere is running text. */
export type Kind =
  | 'inline'
  /** Running text, unless its class says that it draws an icon. */
  | 'marker'
  | 'block'
  /** Nothing in it is for a reader: scripts, pictures, lists of choices. */
  | 'skipped'
  | 'break'
  | 'heading'
  | 'list'
  | 'item'
  | 'table'
  | 'caption'
  | 'table-head'
  | 'table-body'
  | 'row'
  | 'cell'
  | 'heading-cell'
  | 'term-list'
  | 'term'
  | 'definition'
  | 'code'
  | 'strong'
  | 'link'
  | 'raised'
  | 'preformatted'
  /** What has a title of its own: `<details>`, `<fieldset>`, the panel of a tab. */
  | 'section'
  | 'section-title'
  | 'button'
  | 'frame'
  /** Menus, and what stands around a page's text. */
  | 'surroundings'
  | 'navigation'
  | 'template'
  | 'slot'
  | 'picture';

const named: [Kind, string][] = [
  [
    'inline',
    'abbr acronym bdi bdo big cite data del dfn em font ins label mark nobr output picture q rb ruby s small strike sub time u var wbr',
  ],
  [
    'block',
    'address article aside blockquote body center dialog dir div figcaption figure form hgroup hr html main menu optgroup p search section',
  ],
  [
    'skipped',
    'applet area audio base canvas datalist embed head input link map math meta meter noembed noframes noscript object option param progress rp rt script select source style svg textarea title track video',
  ],
  ['marker', 'i span'],
  ['break', 'br'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list', 'ul ol'],
  ['item', 'li'],
  ['table', 'table'],
  ['caption', 'caption'],
  ['table-head', 'thead'],
  ['table-body', 'tbody tfoot colgroup col'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['heading-cell', 'th'],
  ['term-list', 'dl'],
  ['term', 'dt'],
  ['definition', 'dd'],
  ['code', 'code kbd samp tt'],
  ['strong', 'strong b'],
  ['link', 'a'],
  ['raised', 'sup'],
  ['preformatted', 'pre listing xmp plaintext'],
  ['section', 'details fieldset'],
  ['section-title', 'summary legend'],
  ['button', 'button'],
  ['frame', 'iframe frame'],
  ['surroundings', 'header footer'],
  ['navigation', 'nav'],
  ['template', 'template'],
  ['slot', 'slot'],
  ['picture', 'img'],
];

/** By the name of the element, in lower case. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  named.flatMap(([kind, names]) => names.split(' ').map((name): [string, Kind] => [name, kind])),
);

/** By its `role`, where that says more than its name does. */
const KINDS_OF_ROLES: ReadonlyMap<string, Kind> = new Map([
  ['heading', 'heading'],
  ['table', 'table'],
  ['grid', 'table'],
  ['treegrid', 'table'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'heading-cell'],
  ['rowheader', 'heading-cell'],
  ['list', 'list'],
  ['listitem', 'item'],
  ['tab', 'button'],
  ['button', 'button'],
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['banner', 'surroundings'],
  ['contentinfo', 'surroundings'],
]);

/** Elements that often stand for another one, and say so. */
const TAKES_ROLES: ReadonlySet<Kind> = new Set<Kind>([
  'block',
  'marker',
  'list',
  'item',
  'link',
  'button',
  'section',
]);

/** Fonts that draw a word as an icon: `expand_more` would read as the name of a cookie. */
const ICON_FONT = /\bmaterial-(?:icons|symbols)/;

/** Whether no element of HTML is called this; a component's name has a hyphen. */
export function isUnknown(name: string): boolean {
  return !KINDS.has(name);
}

/** What an element is, by its role or its name. */
export function kindOf(element: Element): Kind {
  const name = element.localName;
  const kind = KINDS.get(name) ?? (name.includes('-') ? 'block' : 'inline');
  if (!TAKES_ROLES.has(kind)) return kind;
  const ofRole = KINDS_OF_ROLES.get(element.getAttribute('role') ?? '');
  if (ofRole) return ofRole;
  if (kind !== 'marker') return kind;
  return ICON_FONT.test(element.getAttribute('class') ?? '') ? 'skipped' : 'inline';
}
