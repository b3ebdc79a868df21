import type { Row } from '../../../verdict/report';
import { clip, printable } from '../printable';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { Picture } from './Picture';
import { settersLayout, type SetterNode } from './setters-layout';

const MOST_OF_A_LABEL = 28;
/** Of the system's type at this size, in CSS pixels. */
const CHARACTER = 6.8;

const SIGNS: Readonly<Record<SetterNode['kind'], string>> = {
  site: '',
  caller: '',
  script: '{} ',
  response: '⇠ ',
  unknown: '',
  cookie: '',
};

/** From the site through scripts and requests to the cookies that they set. */
export function WhoSetsWhat({ site, rows }: { site: string; rows: readonly Row[] }) {
  const words = useWords();
  const { width, height, nodes, links, ways, leftOut } = settersLayout(site, rows);
  return (
    <>
      <Picture
        title="setters_title"
        about="setters_about"
        width={width}
        height={height}
        headings={['field_name', 'field_set_by']}
        rows={ways.map(({ cookie, way, kind }) => [
          cookie,
          way.map((one) => one || namelessSetter(kind, words)).join(' → '),
        ])}
      >
        {links.map(({ from, to }) => (
          <path key={`${from.key}\n${to.key}`} class="link-line" d={curve(from, to, words)} />
        ))}
        {nodes.map((node) => (
          <text key={node.key} class={`node ${node.kind}`} x={node.x} y={node.y + 4}>
            {textOf(node, words)}
          </text>
        ))}
      </Picture>
      {leftOut > 0 && <p class="quiet">{words.count('picture_left_out', leftOut)}</p>}
    </>
  );
}

function textOf({ kind, text }: SetterNode, words: Words): string {
  if (text === '' && kind !== 'cookie') return namelessSetter(kind, words);
  return `${SIGNS[kind]}${printable(clip(text, MOST_OF_A_LABEL))}`;
}

function namelessSetter(kind: SetterNode['kind'], words: Words): string {
  return words.say(kind === 'script' ? 'setter_some_script' : 'setter_unknown');
}

function curve(from: SetterNode, to: SetterNode, words: Words): string {
  const start = Math.min(from.x + textOf(from, words).length * CHARACTER + 8, to.x - 24);
  const end = to.x - 6;
  const middle = (start + end) / 2;
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
}
