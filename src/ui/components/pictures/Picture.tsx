import type { ComponentChildren, RefObject } from 'preact';
import { printable } from '../printable';
import { useWords } from '../words-context';

interface PictureProps {
  /** The message that names it. */
  title: string;
  /** The message that says how to read it. */
  about: string;
  /** What tells how wide the picture may be. */
  place: RefObject<HTMLElement | null>;
  width: number;
  height: number;
  /** The same as a table: its headings (messages) and its rows. */
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  children: ComponentChildren;
}

/** A picture, drawn to be printed too, with the same as a table for whoever cannot see it. */
export function Picture(props: PictureProps) {
  const { title, about, place, width, height, headings, rows, children } = props;
  const words = useWords();
  return (
    <figure ref={place} class="picture">
      <figcaption>
        <h2>{words.say(title)}</h2>
        <p class="quiet">{words.say(about)}</p>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <section class="canvas" tabIndex={0} aria-label={words.say(title)}>
        <svg
          role="img"
          aria-label={words.say(title)}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          {children}
        </svg>
      </section>
      <details>
        <summary>{words.say('picture_as_table')}</summary>
        <table class="plain">
          <thead>
            <tr>
              {headings.map((id) => (
                <th key={id} scope="col">
                  {words.say(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <bdi>{printable(cell)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
