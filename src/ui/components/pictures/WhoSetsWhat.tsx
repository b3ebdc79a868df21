import type { Row } from '../../../verdict/report';
import { clip, printable } from '../printable';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { Picture } from './Picture';
import { charactersIn, usePictureRoom } from './picture-room';
import { settersLayout, type SetterNode } from './setters-layout';

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
  const [place, room] = usePictureRoom();
  const { width, height, isTree, nodes, links, ways, leftOut } = settersLayout(site, rows, room);
  return (
    <>
      <Picture
        title="setters_title"
        about="setters_about"
        place={place}
        width={width}
        height={height}
        headings={['field_name', 'field_set_by']}
        rows={ways.map(({ cookie, way, kind }) => [
          cookie,
          way.map((one) => one || namelessSetter(kind, words)).join(' → '),
        ])}
      >
        {links.map(({ from, to }) => (
          <path
            key={`${from.key}\n${to.key}`}
            class="link-line"
            d={isTree ? branch(from, to) : curve(from, to, words)}
          />
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

function textOf({ kind, text, room }: SetterNode, words: Words): string {
  if (text === '' && kind !== 'cookie') return namelessSetter(kind, words);
  return `${SIGNS[kind]}${printable(clip(text, charactersIn(room) - SIGNS[kind].length - 1))}`;
}

function namelessSetter(kind: SetterNode['kind'], words: Words): string {
  return words.say(kind === 'script' ? 'setter_some_script' : 'setter_unknown');
}

/** Down from below a text, and across to what comes from it. */
function branch(from: SetterNode, to: SetterNode): string {
  return `M${from.x + 4} ${from.y + 8}V${to.y}H${to.x - 4}`;
}

function curve(from: SetterNode, to: SetterNode, words: Words): string {
  const start = Math.min(from.x + textOf(from, words).length * CHARACTER + 8, to.x - 24);
  const end = to.x - 6;
  const middle = (start + end) / 2;
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
}
