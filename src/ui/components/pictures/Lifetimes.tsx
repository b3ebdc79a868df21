import type { Row } from '../../../verdict/report';
import { lifetimeInWords } from '../Lifetime';
import { clip, printable } from '../printable';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { lifetimesLayout, type Bar, type LifetimesLayout } from './lifetimes-layout';
import { Picture } from './Picture';

const MOST_OF_A_LABEL = 26;

/** How long cookies live, against what was declared and what guidance allows. */
export function Lifetimes({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const layout = lifetimesLayout(rows);
  return (
    <>
      <Picture
        title="lifetimes_title"
        about="lifetimes_about"
        width={layout.width}
        height={layout.height}
        headings={['field_name', 'table_actual', 'table_declared']}
        rows={layout.bars.map(({ row }) => barCells(row, words))}
      >
        <Scale layout={layout} words={words} />
        {layout.bars.map((bar, at) => (
          <LifetimeBar key={at} bar={bar} left={layout.left} words={words} />
        ))}
      </Picture>
      {layout.leftOut > 0 && <p class="quiet">{words.count('picture_left_out', layout.leftOut)}</p>}
    </>
  );
}

function Scale({ layout, words }: { layout: LifetimesLayout; words: Words }) {
  const { ticks, limits, bottom, height } = layout;
  return (
    <>
      {ticks.map(({ x, seconds }) => (
        <g key={seconds}>
          <line class="lane" x1={x} x2={x} y1={32} y2={bottom} />
          <text class="tick" x={x} y={height - 6}>
            {words.duration(seconds)}
          </text>
        </g>
      ))}
      {limits.map(({ x, label }, at) => (
        <g key={label} data-limit={label}>
          <line class="limit" x1={x} x2={x} y1={at === 0 ? 18 : 32} y2={bottom} />
          <text class={at === 0 ? 'tick end' : 'tick start'} x={x} y={at === 0 ? 14 : 28}>
            {words.say(label)}
          </text>
        </g>
      ))}
    </>
  );
}

function LifetimeBar({ bar, left, words }: { bar: Bar; left: number; words: Words }) {
  const { row, y, granted, declared } = bar;
  return (
    <g class={`lifetime ${row.verdict}`} data-bar={row.cookie?.name}>
      <text class="lane-name" x={left - 16} y={y + 4}>
        {printable(clip(row.cookie?.name ?? '', MOST_OF_A_LABEL))}
      </text>
      {granted === null ? (
        <text class="tick start" x={left} y={y + 4}>
          {words.say('lifetime_session')}
        </text>
      ) : (
        <rect x={left} y={y - 5} width={Math.max(2, granted - left)} height={10} />
      )}
      {declared !== null && <path class="declared" d={`M${declared} ${y - 8}v16`} />}
    </g>
  );
}

function barCells({ cookie, declaration }: Row, words: Words): string[] {
  return [
    cookie?.name ?? '',
    cookie ? lifetimeInWords(cookie, words) : '',
    declaration?.retention?.text ?? '',
  ];
}
