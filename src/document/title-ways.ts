import { isGrid } from '../charter/grid';
import { folded } from './fold';
import type { Entered, Reading, Way } from './reading';

export const HEADING: Way = {
  partsLines: true,
  enter(reading, element) {
    const { writer, levels, titleLevel, surroundings } = reading;
    reading.isMainHeading = element.localName === 'h1' && surroundings === 0;
    writer.level = titleLevel ?? levels.ofHeading(levelSaid(element));
    writer.keepTogether += 1;
  },
  finish({ writer }) {
    writer.keepTogether -= 1;
  },
  leave(reading) {
    reading.writer.level = undefined;
    reading.isMainHeading = false;
  },
};

/** What has a title of its own: `<details>`, `<fieldset>`. */
export const SECTION: Way = {
  partsLines: true,
  enter: ({ levels }) => levels.enterSection(),
  leave: ({ levels }) => levels.leaveSection(),
};

/** `<summary>`, `<legend>`. */
export const SECTION_TITLE: Way = {
  partsLines: true,
  enter: (reading) => beginTitle(reading, reading.levels.ofTitle()),
  leave: endTitle,
};

export const BUTTON: Way = {
  partsLines: true,
  enter(reading, element, entered) {
    entered.from = reading.writer.position;
    reading.links += 1;
    const isInTitle = reading.writer.keepTogether > 0 || reading.titleLevel !== undefined;
    entered.isTitle = !isInTitle && opensWhatFollows(element);
    if (entered.isTitle) beginTitle(reading, reading.levels.below());
  },
  finish({ panels, writer }, { element, from = 0 }) {
    if (element) panels.remember(element, folded(writer.since(from)));
  },
  leave(reading, { isTitle }) {
    if (isTitle) endTitle(reading);
    reading.links -= 1;
  },
};

/** What a tab shows and hides. */
const PANEL: Way = {
  partsLines: true,
  leave: ({ levels }) => levels.leaveSection(),
};

/** Reads an element as the panel of a tab, where it is one. */
export function enterPanel(reading: Reading, element: Element, entered: Entered): boolean {
  const title = reading.panels.titleOf(element);
  if (title === undefined) return false;
  entered.way = PANEL;
  reading.levels.enterSection();
  titlePanel(reading, title);
  return true;
}

/** The title of a panel stands above it, once: often the tab does already. */
function titlePanel({ structures, levels, writer }: Reading, title: string): void {
  const last = structures.content.at(-1);
  const above = last && !isGrid(last) && last.text === title ? last : undefined;
  if (above?.level !== undefined) return;
  const level = levels.ofTitle();
  if (above) above.level = level;
  else writer.heading(title, level);
}

function beginTitle(reading: Reading, level: number): void {
  reading.titleLevel = level;
  reading.writer.level = level;
}

function endTitle(reading: Reading): void {
  reading.titleLevel = undefined;
  reading.writer.level = undefined;
}

function levelSaid(element: Element): number {
  const ofName = /^h([1-6])$/.exec(element.localName)?.[1];
  const level = Number(ofName ?? element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** A button that folds and unfolds what stands after it, and so is its title. */
function opensWhatFollows(button: Element): boolean {
  return button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-controls');
}
