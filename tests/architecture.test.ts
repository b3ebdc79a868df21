import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject } from '../scripts/build/project';

/** One import of a file of src. */
interface Import {
  from: string;
  /** A file of src without its ending (`charter/model`), or a package (`preact`). */
  target: string;
  isPackage: boolean;
  typesOnly: boolean;
}

/** Who may import whom. `types`: of these rooms types only. */
interface Room {
  rooms: string[];
  types?: string[];
  packages: string[];
}

const polyfill = 'webextension-polyfill';
const pure = ['charter', 'cookie', 'verdict'];

/**
 * The table of the design, but that the border has checks of its own: values are dropped by pure readers of
 * `cookie`; charters that pages hand over are checked, and texts that are fetched told apart, by `charter`.
 */
const house: Record<string, Room> = {
  charter: { rooms: [], types: ['cookie'], packages: ['valibot', 'papaparse'] },
  cookie: {
    rooms: [],
    types: ['charter'],
    packages: ['tldts', 'tough-cookie', 'valibot', '@iabtcf/core'],
  },
  verdict: { rooms: ['charter', 'cookie'], packages: ['valibot'] },
  browser: {
    rooms: ['cookie', 'charter'],
    types: [...pure, 'document'],
    packages: [polyfill, 'idb'],
  },
  background: { rooms: [...pure, 'browser'], packages: [] },
  document: { rooms: ['charter'], packages: ['markdown-it'] },
  // What is traced is read in the page, where the value ends; and a content script can only send it by the browser.
  page: { rooms: ['document', 'cookie', 'browser'], types: ['charter'], packages: [] },
  'ui/components': { rooms: [], types: pure, packages: ['preact', 'preact/hooks'] },
  'ui page': {
    rooms: ['ui/components', 'browser', 'document', ...pure],
    packages: ['preact', 'preact/hooks'],
  },
};

const importStatement =
  /^\s*(?:import|export)\s+(?:(type)\s+)?(?:([^'"();]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(inProject('src', file), 'utf8');
  return Array.from(source.matchAll(importStatement), (match) => {
    const [, type, names, fixed, dynamic] = match;
    const specifier = fixed ?? dynamic ?? '';
    const isPackage = !specifier.startsWith('.');
    const target = isPackage
      ? specifier
      : relative(inProject('src'), join(dirname(inProject('src', file)), specifier));
    return {
      from: file,
      target: target.replaceAll('\\', '/'),
      isPackage,
      typesOnly: type !== undefined || isListOfTypes(names),
    };
  });
}

/** `{ type A, type B }`. */
function isListOfTypes(names: string | undefined): boolean {
  const list = /^\{(.*)\}$/s.exec(names?.trim() ?? '')?.[1];
  if (list === undefined) return false;
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
}

function roomOf(file: string): string {
  const [first = '', second] = file.split('/');
  if (first !== 'ui') return first;
  return second === 'components' ? 'ui/components' : 'ui page';
}

function mayImport({ from, target, isPackage, typesOnly }: Import): boolean {
  const room = house[roomOf(from)];
  if (!room) return false;
  if (isPackage) return room.packages.includes(target);
  const other = roomOf(target);
  if (other === roomOf(from)) return other !== 'ui page' || isSamePage(from, target);
  return room.rooms.includes(other) || (typesOnly && (room.types ?? []).includes(other));
}

/** A page of the interface does not reach into another. */
function isSamePage(from: string, target: string): boolean {
  return from.split('/')[1] === target.split('/')[1];
}

describe('the house', () => {
  test('there are files and imports to judge', () => {
    expect(files).toContain('charter/model.ts');
    expect(imports).toContainEqual({
      from: 'verdict/report.ts',
      target: 'charter/model',
      isPackage: false,
      typesOnly: true,
    });
  });

  test.each(Object.keys(house))('%s imports only whom it may', (room) => {
    const strangers = imports
      .filter(({ from }) => roomOf(from) === room)
      .filter((one) => !mayImport(one))
      .map(
        ({ from, target, typesOnly }) => `${from} imports ${typesOnly ? 'types of ' : ''}${target}`,
      );
    expect(strangers).toEqual([]);
  });

  test('every file stands in a room of the design', () => {
    expect(files.filter((file) => !(roomOf(file) in house))).toEqual([]);
  });

  test('nobody imports the background or a page script', () => {
    const entries = imports.filter(
      ({ from, target, isPackage }) =>
        !isPackage &&
        ['background', 'page'].includes(roomOf(target)) &&
        roomOf(from) !== roomOf(target),
    );
    expect(entries).toEqual([]);
  });

  test('only the browser room knows the browser', () => {
    const others = files.filter((file) => roomOf(file) !== 'browser');
    const knowing = others.filter((file) =>
      /\b(?:chrome|browser)\.(?:action|cookies|runtime|storage|tabs|permissions|scripting|webRequest|webNavigation|i18n)\b/.test(
        readFileSync(inProject('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    );
    expect(knowing).toEqual([]);
    expect(
      imports.filter(({ from, target }) => target === polyfill && roomOf(from) !== 'browser'),
    ).toEqual([]);
  });
});
