import type { Reading, Way } from './reading';
import { withRaisedDigits } from './raised';

export const INLINE: Way = { partsLines: false };

export const BREAK: Way = {
  partsLines: false,
  enter: ({ writer }) => writer.break(),
};

export const CODE: Way = {
  partsLines: false,
  enter(reading) {
    partFromEqual(reading, CODE);
    reading.writer.openCode();
  },
  leave(reading) {
    reading.writer.closeCode();
    markEnd(reading, CODE);
  },
};

export const STRONG: Way = {
  partsLines: false,
  enter: ({ writer }) => writer.openStrong(),
  leave: ({ writer }) => writer.closeStrong(),
};

export const LINK: Way = {
  partsLines: false,
  enter(reading) {
    partFromEqual(reading, LINK);
    reading.links += 1;
  },
  leave(reading) {
    reading.links -= 1;
    markEnd(reading, LINK);
  },
};

/** `<sup>` */
export const RAISED: Way = {
  partsLines: false,
  enter({ writer }, _element, entered) {
    entered.from = writer.position;
  },
  leave: ({ writer }, { from = 0 }) => writer.rewrite(from, withRaisedDigits),
};

export const PICTURE: Way = {
  partsLines: false,
  enter(reading, element) {
    reading.pictured ||= element.getAttribute('alt') ?? '';
  },
};

export const PREFORMATTED: Way = {
  partsLines: true,
  enter({ writer }) {
    writer.preformatted += 1;
  },
  leave({ writer }) {
    writer.preformatted -= 1;
  },
};

export const MENU: Way = {
  partsLines: true,
  enter(reading) {
    reading.navigations += 1;
    reading.surroundings += 1;
  },
  leave(reading) {
    reading.navigations -= 1;
    reading.surroundings -= 1;
  },
};

/** A header or a footer: of the page, or of an article. */
export const SURROUNDINGS: Way = {
  partsLines: true,
  enter(reading) {
    reading.surroundings += 1;
  },
  leave(reading) {
    reading.surroundings -= 1;
  },
};

/** Two pieces of code, or two links, that touch are two: `<code>_ga</code><code>_gid</code>`. */
function partFromEqual({ ended, writer }: Reading, way: Way): void {
  const isThere = ended?.way === way && ended.line === writer.count && ended.at > 0;
  if (isThere && ended.at === writer.position) writer.write(' ');
}

function markEnd(reading: Reading, way: Way): void {
  const { writer } = reading;
  reading.ended = { way, line: writer.count, at: writer.position };
}
