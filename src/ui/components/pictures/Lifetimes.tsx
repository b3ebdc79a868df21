import type { Row } from '../../../verdict/report';
import type { Guidance } from '../../../verdict/settings';
import { lifetimeInWords } from '../Lifetime';
import { clip, printable } from '../printable';
import { PROFILE_WORDS } from '../profile-words';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { lifetimesLayout, type Bar, type LifetimesLayout, type Limit } from './lifetimes-layout';
import { Picture } from './Picture';
import { charactersIn, GAP, usePictureRoom } from './picture-room';

interface LifetimesProps {
  rows: readonly Row[];
  /** Whose limits are drawn in. */
  guidance: Guidance;
}

/** How long cookies live, against what was declared and what guidance allows. */
export function Lifetimes({ rows, guidance }: LifetimesProps) {
  const words = useWords();
  const [place, width] = usePictureRoom();
  const layout = lifetimesLayout(rows, guidance, width);
  return (
    <>
      <Picture
        title="lifetimes_title"
        about="lifetimes_about"
        place={place}
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
      {layout.limits.length > 0 && (
        <p class="quiet">{limitsInWords(layout.limits, guidance, words)}</p>
      )}
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
      {/* The shorter one's line begins below what is said of the longer one. */}
      {limits.map((limit, at) => (
        <g key={limit.label} data-limit={limit.months}>
          <line class="limit" x1={limit.x} x2={limit.x} y1={at === 0 ? 4 : 18} y2={bottom} />
          <text class="tick end" x={limit.x - 4} y={at === 0 ? 14 : 28}>
            {inWords(limit, words)}
          </text>
        </g>
      ))}
    </>
  );
}

function limitsInWords(limits: readonly Limit[], { profile }: Guidance, words: Words): string {
  const name = PROFILE_WORDS.find(([one]) => one === profile)?.[1];
  const said = limits.map((limit) => inWords(limit, words)).join(' · ');
  return words.say('lifetimes_limits', name === undefined ? profile : words.say(name), said);
}

function inWords({ label, months }: Limit, words: Words): string {
  return words.count(label, months);
}

function LifetimeBar({ bar, left, words }: { bar: Bar; left: number; words: Words }) {
  const { row, y, granted, declared } = bar;
  return (
    <g class={`lifetime ${row.verdict}`} data-bar={row.cookie?.name}>
      <text class="lane-name" x={left - GAP} y={y + 4}>
        {printable(clip(row.cookie?.name ?? '', charactersIn(left - GAP) - 1))}
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
