/** An element of XML, as {@link readXml} gives it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAME = '[a-z][a-z-]*';
const ATTRIBUTE = new RegExp(` (${NAME})="([^"<]*)"`, 'y');
const START = new RegExp(`<(${NAME})`, 'y');
const TEXT = /[^<]+/y;
/** What XML 1.0 (2.2) takes for a character. */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/**
 * Reads XML that is well-formed, and of that only what a writer needs who has nothing to hide: elements, attributes
 * in double quotes, text and four entities.
 *
 * @throws Error that tells where it is not so.
 */
export function readXml(xml: string): XmlElement {
  if (!CHARACTERS.test(xml)) throw new Error('a character that XML has not');
  if (!xml.startsWith(DECLARATION)) throw new Error('no XML declaration');
  let at = DECLARATION.length;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    if (match) at += match[0].length;
    return match;
  };
  const skip = (text: string) => {
    const isThere = xml.startsWith(text, at);
    if (isThere) at += text.length;
    return isThere;
  };
  const fail = (): never => {
    throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
  };

  const element = (): XmlElement => {
    const [, name = ''] = take(START) ?? fail();
    const read: XmlElement = { name, attributes: {}, children: [], text: '' };
    for (let one = take(ATTRIBUTE); one; one = take(ATTRIBUTE)) {
      const [, key = '', value = ''] = one;
      if (Object.hasOwn(read.attributes, key)) throw new Error(`${key} is there twice`);
      read.attributes[key] = unescaped(value);
    }
    if (skip('/>')) return read;
    if (!skip('>')) fail();
    while (!skip(`</${name}>`)) {
      const text = take(TEXT);
      if (text) read.text += unescaped(text[0]);
      else read.children.push(element());
    }
    return read;
  };
  const root = element();
  if (xml.slice(at).trim() !== '') fail();
  return root;
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in a text');
  return text.replace(/&[^&;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`${entity} is no entity`);
    return character;
  });
}
