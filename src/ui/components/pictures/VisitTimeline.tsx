import type { Answer } from '../../../cookie/choice/model';
import type { VisitEvent, VisitRecord } from '../../../cookie/visit-record';
import { CATEGORY_WORDS } from '../labels';
import { clip, printable } from '../printable';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { CategoryLegend, CategoryMark } from './CategoryMark';
import { elapsed } from './elapsed';
import { Picture } from './Picture';
import { charactersIn, GAP, usePictureRoom } from './picture-room';
import { timelineLayout, type TimelineLayout } from './timeline-layout';

/** Of what a platform calls itself. */
const MOST_OF_A_PLATFORM = 20;

const EVENTS: Readonly<Record<VisitEvent['kind'], string>> = {
  set: 'timeline_set',
  renewed: 'timeline_renewed',
  gone: 'timeline_gone',
  choice: 'timeline_choice',
  page: 'timeline_page',
};

const ANSWERS: Readonly<Record<Answer, string>> = {
  none: 'label_choice_before',
  accepted: 'label_choice_accepted',
  refused: 'label_choice_refused',
  mixed: 'label_choice_mixed',
  unknown: 'label_choice_unknown',
};

interface VisitTimelineProps {
  visit: VisitRecord;
  /** The category of each cookie, by its identity. */
  categories: ReadonlyMap<string, string>;
}

/** One visit: each cookie as it was set, and the visitor's choice as a line across. */
export function VisitTimeline({ visit, categories }: VisitTimelineProps) {
  const words = useWords();
  const [place, width] = usePictureRoom();
  const layout = timelineLayout(visit, width);
  const endOfNames = layout.left - GAP;
  const categoryOf = (identity: string) => categories.get(identity) ?? '';
  const shown = [...new Set(layout.lanes.map(({ identity }) => categoryOf(identity)))];
  return (
    <>
      <Picture
        title="timeline_title"
        about="timeline_about"
        place={place}
        width={layout.width}
        height={layout.height}
        headings={['timeline_at', 'timeline_event', 'field_name', 'column_category']}
        rows={visit.events.map((event) => [
          words.number(secondsBetween(visit.startedAt, event.at)),
          ...eventCells(event, categoryOf, words),
        ])}
      >
        <Pages layout={layout} />
        <Choices layout={layout} words={words} />
        {layout.lanes.map(({ identity, name, y, marks }) => (
          <g key={identity} data-lane={name}>
            <text class="lane-name" x={endOfNames} y={y + 4}>
              {printable(clip(name, charactersIn(endOfNames) - 1))}
            </text>
            <line class="lane" x1={layout.left} x2={layout.right} y1={y} y2={y} />
            {marks.map(({ x, event: { kind } }, at) =>
              kind === 'gone' ? (
                <path key={at} class="gone" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
              ) : (
                <CategoryMark
                  key={at}
                  x={x}
                  y={y}
                  category={categoryOf(identity)}
                  isHollow={kind === 'renewed'}
                />
              ),
            )}
          </g>
        ))}
        <text class="tick start" x={layout.left} y={layout.height - 6}>
          {words.time(visit.startedAt)}
        </text>
        <text class="tick end" x={layout.right} y={layout.height - 6}>
          {layout.seconds > 0 && words.say('timeline_after', elapsed(layout.seconds, words))}
        </text>
      </Picture>
      <CategoryLegend categories={shown} />
      {layout.leftOut > 0 && <p class="quiet">{words.count('picture_left_out', layout.leftOut)}</p>}
      {visit.cut && <p class="quiet">{words.say('timeline_cut')}</p>}
      {visit.interrupted && <p class="quiet">{words.say('timeline_interrupted')}</p>}
    </>
  );
}

function Pages({ layout: { pages, bottom } }: { layout: TimelineLayout }) {
  return (
    <>
      {pages.map((x, at) => (
        <line key={at} class="page" x1={x} x2={x} y1={24} y2={bottom} />
      ))}
    </>
  );
}

function Choices({ layout, words }: { layout: TimelineLayout; words: Words }) {
  const { choices, bottom, width } = layout;
  return (
    <>
      {choices.map(({ x, event: { choice } }, at) => (
        <g key={at} data-choice={choice.answer}>
          <line class="choice-line" x1={x} x2={x} y1={20} y2={bottom} />
          <text class={x > width / 2 ? 'tick end' : 'tick start'} x={x} y={14}>
            {`${words.say(ANSWERS[choice.answer])} · ${printable(clip(choice.platform, MOST_OF_A_PLATFORM))}`}
          </text>
        </g>
      ))}
    </>
  );
}

function eventCells(
  event: VisitEvent,
  categoryOf: (identity: string) => string,
  words: Words,
): string[] {
  const cells = [words.say(EVENTS[event.kind])];
  if ('identity' in event) {
    const category = CATEGORY_WORDS.get(categoryOf(event.identity));
    return [...cells, event.name, category === undefined ? '' : words.say(category)];
  }
  if (event.kind === 'page') return [...cells, '', ''];
  const { platform, answer } = event.choice;
  return [...cells, `${words.say(ANSWERS[answer])} · ${platform}`, ''];
}

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
