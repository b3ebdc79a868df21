import { inflateSync } from 'node:zlib';

/** What a font's glyphs say, by the four hexadecimal digits that stand for each in a page's contents. */
type Glyphs = ReadonlyMap<string, string>;

/**
 * The text of each page of a PDF that Chromium has printed, in the order of its drawing. Spaces are those that were
 * drawn: where a line breaks there is none.
 *
 * It knows what Chromium writes and no more: objects one by one, contents deflated, glyphs by twos of bytes.
 */
export function pagesOfPdf(pdf: Uint8Array): string[] {
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'));
  const fonts = new Map<string, Glyphs>();
  const glyphsOf = (font: string): Glyphs => {
    const known =
      fonts.get(font) ??
      glyphsIn(streamOf(objects.get(referenceIn(objects.get(font), 'ToUnicode'))));
    fonts.set(font, known);
    return known;
  };
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => {
      const fontOf = new Map(
        Array.from(page.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', id = '']) => [name, id]),
      );
      const contents = streamOf(objects.get(referenceIn(page, 'Contents')));
      return textIn(contents, (name) => glyphsOf(fontOf.get(name) ?? ''));
    });
}

/** By their numbers, as Latin-1. */
function objectsIn(pdf: string): Map<string, string> {
  const objects = pdf.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms);
  return new Map(Array.from(objects, ([, id = '', object = '']) => [id, object]));
}

function referenceIn(object: string | undefined, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(object ?? '')?.[1] ?? '';
}

function streamOf(object: string | undefined): string {
  const stream = /stream\n(.*)\nendstream/s.exec(object ?? '')?.[1];
  return stream === undefined ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

/** A font's map of glyphs: single ones, and ranges that count up. */
function glyphsIn(map: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar\n(.*?)endbfchar/gs)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) {
      glyphs.set(glyph.toLowerCase(), unicode(text));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange\n(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1) {
        const said = String.fromCodePoint(Number.parseInt(text, 16) + glyph - first);
        glyphs.set(glyph.toString(16).padStart(4, '0'), said);
      }
    }
  }
  return glyphs;
}

/** UTF-16, as hexadecimal digits. */
function unicode(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}

function textIn(contents: string, glyphsOf: (font: string) => Glyphs): string {
  let glyphs: Glyphs = new Map();
  let text = '';
  for (const [, font, drawn] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (font !== undefined) glyphs = glyphsOf(font);
    else
      text += (drawn?.toLowerCase().match(/.{4}/g) ?? [])
        .map((one) => glyphs.get(one) ?? '')
        .join('');
  }
  return text;
}
