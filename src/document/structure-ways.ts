import type { Entered, Reading, Way } from './reading';
import { cellsOfRepeatedRows } from './repeated-rows';
import { spansOf } from './spans';
import { enterPanel } from './title-ways';

export const BLOCK: Way = {
  partsLines: true,
  enter(reading, element, entered) {
    if (!enterPanel(reading, element, entered)) enterRepeatedRows(reading, element, entered);
  },
};

export const LIST: Way = {
  partsLines: true,
  enter(reading, element, entered) {
    if (enterPanel(reading, element, entered)) return;
    if (!enterRepeatedRows(reading, element, entered)) reading.writer.bullet += 1;
  },
  leave({ writer }) {
    writer.bullet -= 1;
  },
};

export const ITEM: Way = {
  partsLines: true,
  enter(reading, element, entered) {
    reading.writer.beginsEntry = true;
    enterPanel(reading, element, entered);
  },
  leave({ writer }) {
    writer.beginsEntry = false;
  },
};

export const TABLE: Way = {
  partsLines: true,
  enter({ structures }, element, entered) {
    if (structures.areTooDeep) entered.way = LINES;
    else structures.openTable({ isLayout: isForLooks(element), isGuessed: false });
  },
  leave: ({ structures }) => structures.closeTable(),
};

export const TABLE_HEAD: Way = {
  partsLines: true,
  enter(reading) {
    reading.tableHeads += 1;
  },
  leave(reading) {
    reading.tableHeads -= 1;
  },
};

export const ROW: Way = {
  partsLines: true,
  enter(reading, _element, entered) {
    if (!reading.structures.openRow(reading.tableHeads > 0)) entered.way = LINES;
    else if (reading.structures.areFull) reading.isFull = true;
  },
  leave: ({ structures }) => structures.closeRow(),
};

export const CELL: Way = cellWay(false);
export const HEADING_CELL: Way = cellWay(true);

export const CAPTION: Way = {
  partsLines: true,
  enter({ structures }, _element, entered) {
    if (!structures.openCaption()) entered.way = LINES;
  },
  leave: ({ structures }) => structures.closeCaption(),
};

export const TERM_LIST: Way = {
  partsLines: true,
  enter({ structures }, _element, entered) {
    if (structures.areTooDeep) entered.way = LINES;
    else structures.openTermList();
  },
  leave: ({ structures, levels }) => structures.closeTermList(levels.below()),
};

export const TERM: Way = entryWay(true);
export const DEFINITION: Way = entryWay(false);

/** Lines apart from what stands before and after, and nothing more. */
export const LINES: Way = { partsLines: true };

const REPEATED_ROWS: Way = {
  partsLines: true,
  leave: ({ structures }) => structures.closeTable(),
};

/** Reads an element as a table whose rows are not called rows, where it looks like one. */
function enterRepeatedRows(reading: Reading, element: Element, entered: Entered): boolean {
  if (reading.structures.areTooDeep) return false;
  const cells = cellsOfRepeatedRows(element);
  if (cells === 0) return false;
  entered.way = REPEATED_ROWS;
  entered.repeats = { as: 'row', cells };
  reading.structures.openTable({ isLayout: false, isGuessed: true });
  return true;
}

function cellWay(isHeading: boolean): Way {
  return {
    partsLines: true,
    enter(reading, element, entered) {
      reading.pictured = '';
      const isCell = reading.structures.openCell({ isHeading, ...spansOf(element) });
      if (!isCell) entered.way = LINES;
    },
    leave(reading) {
      const { pictured, structures, writer } = reading;
      if (pictured !== '' && structures.isInEmptyCell) writer.write(pictured);
      structures.closeCell();
      reading.pictured = '';
    },
  };
}

function entryWay(isTerm: boolean): Way {
  return {
    partsLines: true,
    enter({ structures }, _element, entered) {
      if (!structures.openEntry(isTerm)) entered.way = LINES;
    },
    leave: ({ structures }) => structures.closeEntry(),
  };
}

function isForLooks(element: Element): boolean {
  return /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '');
}
